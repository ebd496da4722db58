import { describe, expect, test } from 'vitest'
import { completeVacancySchema, vacancyDraftSchema, type VacancyContent } from '#app/domain/vacancies/vacancy.schema.ts'
import {
  missing,
  paidHours,
  stepOf,
  untimely,
  VACANCY_FIELDS,
  VACANCY_STEP_FIELDS,
} from '#app/domain/vacancies/vacancy-content.ts'
import { VACANCY_KINDS } from '#app/domain/vacancies/vacancy.ts'
import { issuesOf } from '#app/http/issues.ts'

const TODAY = '2026-06-04'

const WHOLE: VacancyContent = {
  title: 'Medewerker bakkerij',
  occupation: null,
  sector: 'shops',
  tasks: 'Je bakt broodjes af en je vult de toonbank.',
  kind: 'regular-job',
  places: 2,
  hoursMin: 12,
  hoursMax: 16,
  roster: {
    kind: 'fixed',
    shifts: (['monday', 'tuesday', 'thursday'] as const).map((day) => ({ day, startsAt: 540, endsAt: 825 })),
  },
  schoolHolidaysFree: true,
  workplace: 'on-site',
  postcode: '3561AB',
  street: null,
  placeName: 'Utrecht',
  dutchSpeaking: 'A2',
  dutchUnderstanding: 'A2',
  dutchReading: 'none',
  dutchWriting: 'none',
  otherLanguages: [],
  licences: [],
  certificates: ['haccp'],
  demands: [],
  skills: [],
  diploma: 'none',
  offers: ['training'],
  benefits: null,
  pay: { kind: 'per-hour', fromCents: 1500, toCents: null },
  startsOn: null,
  closesOn: '2026-09-01',
  contact: { name: 'Sanne de Wit', email: 'sanne@test.example', phone: null },
}

/** "path message" of every issue, as a form would show them. */
function problems(change: Record<string, unknown>, schema = completeVacancySchema(TODAY)): string[] {
  const parsed = schema.safeParse({ ...WHOLE, ...change })
  return parsed.success ? [] : issuesOf(parsed.error).map(({ path, message }) => `${path} ${message}`)
}

const MAY_STAY_UNKNOWN: readonly string[] = ['occupation', 'street', 'benefits', 'startsOn', 'negotiable']

describe('a whole vacancy', () => {
  test('is accepted as it is', () => {
    expect(problems({})).toEqual([])
  })

  test('has every field in exactly one step of the wizard', () => {
    const inSteps = Object.values(VACANCY_STEP_FIELDS).flat()
    expect([...inSteps].sort()).toEqual([...VACANCY_FIELDS].sort())
  })

  test.each(VACANCY_FIELDS.filter((field) => !MAY_STAY_UNKNOWN.includes(field)))('needs %s', (field) => {
    const issues = missing({ ...WHOLE, [field]: null })
    expect(issues).toHaveLength(1)
    expect(issues[0]?.path.split('.')[0]).toBe(field)
    expect(stepOf(issues[0]?.path ?? '')).not.toBeNull()
  })

  test.each(MAY_STAY_UNKNOWN)('can do without %s', (field) => {
    expect(problems({ [field]: null })).toEqual([])
  })

  test.each(VACANCY_KINDS)('of kind %s needs pay unless nobody is paid for it', (kind) => {
    const unpaid = kind === 'work-experience-place' || kind === 'trial-placement'
    expect(problems({ kind, pay: null })).toEqual(unpaid ? [] : ['pay.kind choose'])
  })

  test('done at home needs no address', () => {
    expect(problems({ workplace: 'home', postcode: null, placeName: null })).toEqual([])
    expect(problems({ workplace: 'hybrid', postcode: null })).toEqual(['postcode required'])
  })

  test('takes an empty list as "none", which is an answer', () => {
    expect(problems({ licences: [], demands: [], offers: [] })).toEqual([])
    expect(problems({ licences: null })).toEqual(['licences choose'])
  })
})

describe('what contradicts itself', () => {
  test('more hours at least than at most', () => {
    expect(problems({ hoursMin: 20, hoursMax: 16 })).toEqual(['hoursMax hours.from-after-to'])
  })

  test('a fixed week of fewer or more hours than are asked', () => {
    expect(problems({ hoursMin: 24, hoursMax: 32 })).toEqual(['roster week.hours-do-not-fit'])
    expect(problems({ hoursMin: 4, hoursMax: 8 })).toEqual(['roster week.hours-do-not-fit'])
  })

  test('breaks may be paid or not: 40 hours there is 37½ worked', () => {
    const shifts = (['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const).map((day) => ({
      day,
      startsAt: 540,
      endsAt: 1020,
    }))
    expect(paidHours(shifts)).toEqual({ least: 37.5, most: 40 })
    const roster = { kind: 'fixed', shifts }
    expect(problems({ roster, hoursMin: 37.5, hoursMax: 37.5 })).toEqual([])
    expect(problems({ roster, hoursMin: 40, hoursMax: 40 })).toEqual([])
    expect(problems({ roster, hoursMin: 36, hoursMax: 37 })).toEqual(['roster week.hours-do-not-fit'])
  })

  test('a window too small for the hours that are asked', () => {
    const roster = { kind: 'to-be-agreed', windows: [{ day: 'monday', startsAt: 540, endsAt: 780 }] }
    expect(problems({ roster })).toEqual(['roster week.windows-too-short'])
    expect(problems({ roster, hoursMin: 4, hoursMax: 16 })).toEqual([])
  })

  test('pay that goes down', () => {
    expect(problems({ pay: { kind: 'per-hour', fromCents: 1600, toCents: 1500 } })).toEqual([
      'pay.toCents pay.from-after-to',
    ])
  })

  test('is refused in a draft as well', () => {
    expect(problems({ hoursMin: 20, hoursMax: 16, title: null }, vacancyDraftSchema)).toEqual([
      'hoursMax hours.from-after-to',
    ])
  })
})

describe('what cannot be', () => {
  const shift = { day: 'monday', startsAt: 540, endsAt: 780 }
  test.each([
    ['a postcode in another region', { postcode: '9711 AA' }, 'postcode postcode-unknown'],
    ['a postcode that is none', { postcode: 'hier' }, 'postcode postcode'],
    ['an unknown kind', { kind: 'slavery' }, 'kind choose'],
    ['no places', { places: 0 }, 'places too-small'],
    ['half a place', { places: 1.5 }, 'places not-whole'],
    ['thousands of places', { places: 501 }, 'places too-large'],
    ['61 hours', { hoursMax: 61 }, 'hoursMax too-large'],
    ['hours of three decimals', { hoursMin: 12.125 }, 'hoursMin hours.too-fine'],
    ['a megabyte of text', { tasks: 'a'.repeat(1_000_000) }, 'tasks too-long'],
    ['a title of spaces', { title: '    ' }, 'title too-short'],
    ['a day that does not exist', { closesOn: '2026-02-30' }, 'closesOn day.not-a-day'],
    ['a monthly wage', { pay: { kind: 'per-hour', fromCents: 250_000, toCents: null } }, 'pay.fromCents pay.too-high'],
    ['a contact without a mail address', { contact: { name: 'Jo', email: 'jo', phone: null } }, 'contact.email email'],
    [
      'overlapping shifts',
      { roster: { kind: 'fixed', shifts: [shift, { ...shift, startsAt: 700 }] } },
      'roster.shifts.1.startsAt week.overlap',
    ],
    [
      'a shift that ends before it starts',
      { roster: { kind: 'fixed', shifts: [{ ...shift, endsAt: 500 }] } },
      'roster.shifts.0.endsAt week.ends-before-start',
    ],
    ['no shifts at all', { roster: { kind: 'fixed', shifts: [] } }, 'roster.shifts week.no-shifts'],
    ['a skill on no list', { skills: ['magic'] }, 'skills.0 choose'],
    ['a field of its own making', { isAdmin: true }, ' unreadable'],
  ])('%s', (_what, change, issue) => {
    expect(problems(change)).toContain(issue)
  })

  test('half hours and tenths are fine, floating point or not', () => {
    for (const hoursMin of [0.7 * 10, 22.8, 0.1 * 3 * 40, 1]) {
      expect(vacancyDraftSchema.safeParse({ hoursMin }).success).toBe(true)
    }
  })

  test('text loses its spaces around and its carriage returns', () => {
    const tasks = '  Je bakt brood af.\r\nJe ruimt op.\r  '
    expect(vacancyDraftSchema.parse({ tasks }).tasks).toBe('Je bakt brood af.\nJe ruimt op.')
    expect(vacancyDraftSchema.parse({ postcode: ' 3561 ab ' }).postcode).toBe('3561AB')
    expect(vacancyDraftSchema.parse({ skills: ['cooking', 'cooking'] }).skills).toEqual(['cooking'])
  })
})

test.each([
  ['closes today', { closesOn: TODAY }, ['closesOn day.not-in-the-future']],
  ['closes tomorrow', { closesOn: '2026-06-05' }, []],
  ['closes in a year', { closesOn: '2027-06-04' }, []],
  ['closes in a year and a day', { closesOn: '2027-06-05' }, ['closesOn day.closes-too-far']],
  ['starts today', { startsOn: TODAY }, []],
  ['started yesterday', { startsOn: '2026-06-03' }, ['startsOn day.in-the-past']],
  ['starts in three years', { startsOn: '2029-06-04' }, ['startsOn day.start-too-far']],
])('a vacancy that %s', (_what, days, expected) => {
  expect(untimely(days, TODAY).map(({ path, message }) => `${path} ${message}`)).toEqual(expected)
})
