import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import * as fields from '#app/http/form-fields.ts'
import { fileIn } from '#app/http/submit-file.server.ts'
import { submitForm } from '#app/http/submit-form.server.ts'
import { Refusal } from '#app/domain/refusal.ts'

const schema = z.strictObject({
  title: fields.text.pipe(z.string().max(10)),
  hours: fields.number.pipe(z.number().min(1).max(60)),
  pay: fields.cents.optional(),
  shifts: z.array(z.strictObject({ day: z.string(), startsAt: fields.time.pipe(z.number()) })).default([]),
  skills: fields.list,
})

function post(...entries: [string, string][]): Request {
  const body = new FormData()
  for (const [name, value] of entries) body.append(name, value)
  return new Request('http://portal.test/', { method: 'POST', body })
}

/** What the browser would get, without the wrapping of a response. */
async function submit(request: Request, work: (input: z.output<typeof schema>) => unknown = (input) => input) {
  const answer = (await submitForm(request, schema, async (input) => work(input))) as {
    data?: { form: { issues: { path: string; message: string }[]; typed: Record<string, unknown>; conflict: boolean } }
    init?: { status: number }
  }
  return answer.data ? { status: answer.init?.status, ...answer.data.form } : answer
}

describe('a form', () => {
  test('leaves a file out of what was typed, and hands it to the work', async () => {
    const body = new FormData()
    body.append('title', 'Kok')
    body.append('scan', new File(['%PDF-1.7'], 'scan.pdf'))
    const request = new Request('http://portal.test/', { method: 'POST', body })
    const answer = await submitForm(request, z.strictObject({ title: z.string() }), async (input, sent) => ({
      input,
      bytes: Buffer.from(await fileIn(sent, 'scan')).toString(),
      none: (await fileIn(sent, 'title')).length,
    }))
    expect(answer).toEqual({ input: { title: 'Kok' }, bytes: '%PDF-1.7', none: 0 })
  })

  test('has no NUL in it, which no page sends and no database keeps', async () => {
    expect(await submit(post(['title', 'K\0ok'], ['hours', '\u00008']))).toMatchObject({ title: 'Kok', hours: 8 })
  })

  test.each([
    ['text/plain', 'hallo', 415],
    ['application/json', '{}', 415],
    [null, '', 415],
    ['multipart/form-data', 'zonder grens', 400],
    ['multipart/form-data; boundary=x', 'geen formulier', 400],
  ])('that is none is refused as such: %s %s', async (type, body, status) => {
    const request = new Request('http://portal.test/', {
      method: 'POST',
      body,
      headers: type ? { 'content-type': type } : {},
    })
    if (type === null) request.headers.delete('content-type')
    for (const _ of ['once', 'and to who asks again']) {
      await expect(submit(request)).rejects.toMatchObject({ status })
    }
  })

  test('becomes values: paths, lists, numbers with a comma, clock times', async () => {
    const request = post(
      ['title', ' Kok '],
      ['hours', '24,5'],
      ['pay', '€ 15,4'],
      ['shifts.1.day', 'tuesday'],
      ['shifts.1.startsAt', '9.30'],
      ['shifts.0.day', 'monday'],
      ['shifts.0.startsAt', '9'],
      ['skills[]', 'cooking'],
    )
    expect(await submit(request)).toEqual({
      title: 'Kok',
      hours: 24.5,
      pay: 1540,
      shifts: [
        { day: 'monday', startsAt: 540 },
        { day: 'tuesday', startsAt: 570 },
      ],
      skills: ['cooking'],
    })
  })

  test('that is refused keeps what was typed and names each field', async () => {
    const request = post(
      ['title', 'Een veel te lange titel'],
      ['hours', 'veel'],
      ['shifts.0.day', 'monday'],
      ['shifts.0.startsAt', '25:00'],
    )
    expect(await submit(request)).toEqual({
      status: 400,
      conflict: false,
      typed: {
        title: 'Een veel te lange titel',
        hours: 'veel',
        'shifts.0.day': 'monday',
        'shifts.0.startsAt': '25:00',
      },
      issues: [
        expect.objectContaining({ path: 'title', message: 'too-long' }),
        expect.objectContaining({ path: 'hours', message: 'not-a-number' }),
        expect.objectContaining({ path: 'shifts.0.startsAt', message: 'time' }),
      ],
    })
  })

  test('that is empty asks for what is needed', async () => {
    const refused = await submit(post(['title', ''], ['hours', '']))
    expect(refused).toMatchObject({
      issues: [
        { path: 'title', message: 'required' },
        { path: 'hours', message: 'required' },
      ],
    })
  })

  test('shows what the verb found wrong, at its field', async () => {
    const refused = await submit(post(['title', 'Kok'], ['hours', '24']), () => {
      throw new Refusal('invalid', 'No such postcode', [{ path: 'postcode', message: 'postcode-unknown' }])
    })
    expect(refused).toMatchObject({ status: 400, issues: [{ path: 'postcode', message: 'postcode-unknown' }] })
  })

  test('answers 409 with what was typed when somebody else was first', async () => {
    const refused = await submit(post(['title', 'Kok'], ['hours', '24']), () => {
      throw new Refusal('conflict', 'Version 2 is newer')
    })
    expect(refused).toMatchObject({ status: 409, conflict: true, typed: { title: 'Kok', hours: '24' } })
  })

  test('cannot reach a prototype through a field name', async () => {
    await submit(
      post(['title', 'Kok'], ['hours', '24'], ['__proto__.polluted', 'yes'], ['constructor.prototype.polluted', 'yes']),
    )
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})
