import { describe, expect, test } from 'vitest'
import { VACANCY_STEPS, type VacancyStep } from '#app/domain/vacancies/vacancy-content.ts'
import { issuesOf } from '#app/http/issues.ts'
import { submitForm } from '#app/http/submit-form.server.ts'
import { atTypedWeeks } from '#app/routes/employer/roster-weeks.ts'
import { STEP_FORMS, type SentStep } from '#app/routes/employer/vacancy-step-forms.ts'

/** What a browser's post of this step becomes: its content, or "path message" of what is wrong. */
async function send(step: VacancyStep, fields: [string, string][]): Promise<SentStep | string[]> {
  let sent: SentStep | null = null
  const answer = await submitForm(
    new Request('http://portal.test', { method: 'POST', body: new URLSearchParams([['version', '3'], ...fields]) }),
    STEP_FORMS[step],
    async (input) => {
      sent = input
      return null
    },
  )
  if (sent) return sent
  const { form } = (answer as { data: { form: { issues: { path: string; message: string }[] } } }).data
  return form.issues.map(({ path, message }) => `${path} ${message}`)
}

describe.each(VACANCY_STEPS)('the step %s', (step) => {
  test('can be sent empty: whether that is enough is for the verb', async () => {
    const sent = (await send(step, [])) as SentStep
    expect(sent).toMatchObject({ version: 3, act: 'next' })
    const said = Object.values(sent.values).filter((value) => value !== null && JSON.stringify(value) !== '[]')
    expect(said).toEqual([])
  })

  test('says when it is kept for later', async () => {
    expect(await send(step, [['act', 'later']])).toMatchObject({ act: 'later' })
  })

  test('refuses fields of its own making and a version that is none', async () => {
    expect(STEP_FORMS[step].safeParse({ version: '3', status: 'published' }).success).toBe(false)
    expect(STEP_FORMS[step].safeParse({ version: 'x' }).success).toBe(false)
    expect(STEP_FORMS[step].safeParse({}).success).toBe(false)
  })
})

const day = (index: number, name: string, startsAt: string, endsAt: string): [string, string][] => [
  [`roster.${index}.day`, name],
  [`roster.${index}.startsAt`, startsAt],
  [`roster.${index}.endsAt`, endsAt],
]
const fixed: [string, string] = ['rosterKind', 'fixed']

describe('the week', () => {
  test('leaves out rows that are empty and reads times as people type them', async () => {
    const rows = [
      ...day(0, 'monday', '9', '13.30'),
      ...day(1, 'monday', '', ''),
      ...day(2, 'tuesday', '09:00', '12:00'),
    ]
    const sent = await send('week', [['hoursMin', '7,5'], ['hoursMax', '7.5'], fixed, ...rows])
    expect((sent as SentStep).values).toEqual({
      hoursMin: 7.5,
      hoursMax: 7.5,
      roster: {
        kind: 'fixed',
        shifts: [
          { day: 'monday', startsAt: 540, endsAt: 810 },
          { day: 'tuesday', startsAt: 540, endsAt: 720 },
        ],
      },
    })
  })

  test('tells a problem at the row in which it was typed, empty rows before it or not', async () => {
    const rows = (first: string, last: string) => [...day(0, 'monday', '', ''), ...day(1, 'monday', first, last)]
    expect(await send('week', [fixed, ...rows('9:00', 'later')])).toEqual(['roster.1.endsAt time'])
    expect(await send('week', [fixed, ...rows('13:00', '9:00')])).toEqual(['roster.1.endsAt week.ends-before-start'])
    expect(await send('week', [fixed, ...rows('9:00', '12:00'), ...day(2, 'monday', '11:00', '13:00')])).toEqual([
      'roster.2.startsAt week.overlap',
    ])
  })

  const choice: [string, string] = ['rosterKind', 'alternatives']
  const inWeek = (field: string, rows: [string, string][]) =>
    rows.map(([name, value]): [string, string] => [name.replace('roster', field), value])
  const mornings = day(0, 'monday', '9:00', '12:00')
  const late = (field: string, endsAt: string) => inWeek(field, day(0, 'tuesday', '14:00', endsAt))

  test('becomes a choice of the weeks that are filled in, in their order', async () => {
    const sent = await send('week', [choice, ['weeks', '4'], ...mornings, ...late('roster3', '18:00')])
    expect((sent as SentStep).values.roster).toEqual({
      kind: 'alternatives',
      rosters: [[{ day: 'monday', startsAt: 540, endsAt: 720 }], [{ day: 'tuesday', startsAt: 840, endsAt: 1080 }]],
    })
  })

  test('is no choice with one week, or with the same week twice', async () => {
    expect(await send('week', [choice, ...mornings])).toEqual(['roster2 week.one-alternative'])
    expect(await send('week', [choice, ...mornings, ...inWeek('roster2', mornings)])).toEqual([
      'roster2 week.same-alternative',
    ])
  })

  test('says what is wrong at the row of its own week, and only when there is a choice', async () => {
    const wrong = [...mornings, ...late('roster2', 'later'), ...late('roster4', '13:00')]
    expect(await send('week', [choice, ...wrong])).toEqual([
      'roster2.0.endsAt time',
      'roster4.0.endsAt week.ends-before-start',
    ])
    expect(((await send('week', [fixed, ...wrong])) as SentStep).values.roster).toMatchObject({ kind: 'fixed' })
  })

  test('tells a problem of the second filled week where that one was typed', () => {
    const typed = Object.fromEntries([...mornings, ...late('roster3', '18:00')])
    const issues = [{ path: 'roster.rosters.1', message: 'week.hours-do-not-fit' }]
    expect(atTypedWeeks(issues, typed)).toEqual([{ path: 'roster3', message: 'week.hours-do-not-fit' }])
  })

  test('asks whether the times are fixed once there are times', async () => {
    expect(await send('week', day(0, 'monday', '9:00', '12:00'))).toEqual(['rosterKind choose'])
  })
})

describe('pay', () => {
  test.each([
    [
      { 'pay.kind': 'per-hour', 'pay.fromCents': '14,50' },
      { kind: 'per-hour', fromCents: 1450, toCents: null },
    ],
    [
      { 'pay.kind': 'scale', 'pay.scale': 'FWG 15', 'pay.fromCents': '14' },
      { kind: 'scale', scale: 'FWG 15' },
    ],
    [{ 'pay.fromCents': '14' }, null],
  ])('%j becomes %j', async (fields, pay) => {
    expect(((await send('pay', Object.entries(fields))) as SentStep).values).toEqual({ pay })
  })

  test.each([
    [{ 'pay.kind': 'scale' }, 'pay.scale required'],
    [{ 'pay.kind': 'per-hour', 'pay.fromCents': '2500' }, 'pay.fromCents pay.too-high'],
    [{ 'pay.kind': 'per-hour', 'pay.fromCents': 'veel' }, 'pay.fromCents not-a-number'],
  ])('%j is refused at its field', async (fields, issue) => {
    expect(await send('pay', Object.entries(fields))).toEqual([issue])
  })
})

test('a contact is all empty, or has a name and an address', async () => {
  expect(await send('dates', [['contact.name', 'Jo Pot']])).toEqual(['contact.email required'])
  const sent = (await send('dates', [
    ['contact.name', 'Jo Pot'],
    ['contact.email', 'JO@pot.example'],
  ])) as SentStep
  expect(sent.values.contact).toEqual({ name: 'Jo Pot', email: 'jo@pot.example', phone: null })
})

test('a megabyte of text is refused with a length, not read', () => {
  const parsed = STEP_FORMS.work.safeParse({ version: '1', tasks: 'a'.repeat(1_000_000) })
  expect(parsed.success ? [] : issuesOf(parsed.error)).toEqual([
    { path: 'tasks', message: 'too-long', params: { max: 4000 } },
  ])
})
