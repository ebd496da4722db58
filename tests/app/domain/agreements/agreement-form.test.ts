import { describe, expect, test } from 'vitest'
import { changeAgreementSchema } from '#app/domain/agreements/agreement.schema.ts'

const form = {
  version: '1',
  then: 'stay',
  contacts: [
    { name: 'Noor', function: '', email: 'noor@linde.example', phone: '' },
    { name: '', function: '', email: '', phone: '' },
  ],
  cityContact: { name: 'Balie', email: 'balie@utrecht.example', phone: '030 555 01 00' },
  cityDoes: 'Wij bellen.\r\n- Wij komen langs.\r\n',
  startsOn: '2026-06-04',
  endsOn: '2028-06-03',
}
const row = { id: '', kind: 'learn-work-track', places: '3', before: '2027-01-01' }
const empty = { id: '', kind: '', places: '', before: '' }

const issuesOf = (input: object) =>
  changeAgreementSchema.safeParse(input).error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? []

describe('the form of an agreement', () => {
  test('takes pledges as typed and leaves empty rows out', () => {
    const parsed = changeAgreementSchema.parse({ ...form, pledges: [row, empty] })
    expect(parsed.pledges).toEqual([{ id: null, kind: 'learn-work-track', places: 3, before: '2027-01-01' }])
    expect(parsed.contacts).toEqual([{ name: 'Noor', function: null, email: 'noor@linde.example', phone: null }])
    expect(parsed.cityDoes).toEqual(['Wij bellen.', 'Wij komen langs.'])
  })

  test('takes a row out whatever is wrong with it', () => {
    const parsed = changeAgreementSchema.parse({ ...form, remove: '0', pledges: [{ ...row, places: 'veel' }, row] })
    expect(parsed.pledges).toHaveLength(1)
  })

  test('names the row and the field that is wrong', () => {
    expect(issuesOf({ ...form, pledges: [row, { ...row, places: '1,5' }, { ...row, kind: '' }] })).toEqual([
      ['pledges.1.places', 'not-whole'],
      ['pledges.2.kind', expect.any(String)],
    ])
    expect(issuesOf({ ...form, pledges: [{ ...row, places: '0' }] })[0]?.[0]).toBe('pledges.0.places')
  })

  test.each([
    ['before the start', '2026-06-04'],
    ['after the end', '2028-06-04'],
  ])('refuses a pledge for a day %s', (_, before) => {
    expect(issuesOf({ ...form, pledges: [{ ...row, before }] })).toEqual([['pledges.0.before', 'within-term']])
  })

  test('refuses an end before the start, and days that do not exist', () => {
    expect(issuesOf({ ...form, endsOn: '2026-06-04' })).toEqual([['endsOn', 'after-start']])
    expect(issuesOf({ ...form, endsOn: '2027-02-30' })).toEqual([['endsOn', 'day.not-a-day']])
  })

  const contact = form.contacts[0]!

  test('refuses a contact name of two lines and one megabyte of name', () => {
    expect(issuesOf({ ...form, contacts: [{ ...contact, name: 'Noor\nde Wit' }] })).toEqual([
      ['contacts.0.name', 'unreadable'],
    ])
    expect(issuesOf({ ...form, contacts: [{ ...contact, name: 'a'.repeat(1_000_000) }] })[0]?.[0]).toBe(
      'contacts.0.name',
    )
  })

  test('takes one to five contacts, and takes a wrong one out', () => {
    const empty = form.contacts[1]!
    expect(issuesOf({ ...form, contacts: [empty] })).toEqual([['contacts.0.name', 'required']])
    expect(issuesOf({ ...form, contacts: Array(5).fill(contact) })).toEqual([])
    expect(issuesOf({ ...form, contacts: Array(6).fill(contact) })).toEqual([['contacts.5.name', 'too-many-rows']])
    expect(issuesOf({ ...form, contacts: [contact, { ...contact, email: 'noor' }] })).toEqual([
      ['contacts.1.email', 'email'],
    ])
    const removed = changeAgreementSchema.parse({
      ...form,
      removeContact: '0',
      contacts: [{ ...contact, email: 'noor' }, contact],
    })
    expect(removed.contacts).toHaveLength(1)
  })

  test('refuses a city contact without a telephone number, and a thirteenth sentence', () => {
    expect(issuesOf({ ...form, cityContact: { ...form.cityContact, phone: '' } })).toEqual([
      ['cityContact.phone', 'phone'],
    ])
    expect(issuesOf({ ...form, cityDoes: 'Wij bellen.\n'.repeat(13) })).toEqual([
      ['cityDoes', 'template.too-many-lines'],
    ])
  })
})
