import { readSheet } from 'read-excel-file/node'
import { beforeAll, describe, expect, test } from 'vitest'
import { database, type Database } from '#db/client.ts'
import { testDatabase } from '#tests/support/database.ts'
import {
  makeAgreement,
  makeAgreementTemplate,
  makeDeskActor,
  makeEmployer,
  makeMunicipality,
  makePledge,
} from '#tests/support/factories.ts'
import { ask, cookieOf } from '#tests/support/portal.ts'

const FORMULA = '=HYPERLINK("https://kwaad.example")'

let db: Database
let cookie: string
let municipalityId: string
let templateId: string
beforeAll(async () => {
  await testDatabase()
  db = database()
  ;({ id: municipalityId } = await makeMunicipality(db))
  cookie = await cookieOf(db, (await makeDeskActor(db, { municipalityId })).userId)
  ;({ id: templateId } = await makeAgreementTemplate(db, { municipalityId }))
  const names = [FORMULA, ...Array.from({ length: 27 }, (_, n) => `Werkgever ${String(n + 1).padStart(2, '0')}`)]
  for (const [n, name] of names.entries()) {
    const { id: employerId } = await makeEmployer(db, { municipalityId, name })
    const status = n % 2 === 0 ? 'in-force' : 'expired'
    const agreement = await makeAgreement(db, { municipalityId, employerId, templateId, status })
    await makePledge(db, { agreementId: agreement.id, places: n + 1 })
  }
})

const get = async (address: string) => {
  const response = await ask(`/balie/toezeggingen${address}`, { cookie })
  expect(response.status).toBe(200)
  return response
}
const namesIn = async (address: string) => [
  ...new Set((await (await get(address)).text()).match(/(?<=>)Werkgever \d\d(?=<)/g) ?? []),
]

describe('the list of the desk', () => {
  test('is cut in pages, and a page beyond the last is the last', async () => {
    const second = await namesIn('?volgorde=employer&pagina=2')
    expect(second).toEqual(['Werkgever 25', 'Werkgever 26', 'Werkgever 27'])
    expect(await namesIn('?volgorde=employer&pagina=9')).toEqual(second)
    expect(await namesIn('?volgorde=employer')).toHaveLength(24)
    const page = await (await get('?volgorde=employer&pagina=2')).text()
    expect(page).toContain('Totaal van 28 werkgevers')
    expect(page).toContain('>406<')
  })

  test('is downloaded whole, and exactly as it is filtered and sorted', async () => {
    const asked = '?stand=in-force&volgorde=pledged&zoek=werkgever'
    const shown = await namesIn(asked)
    expect(shown).toHaveLength(13)
    const csv = await (await get(`/csv${asked}`)).text()
    const lines = csv
      .trim()
      .split('\r\n')
      .map((line) => line.split(';'))
    expect(lines.slice(1).map(([name]) => name)).toEqual([...shown, 'Totaal'])
    expect(lines[1]!.slice(2, 5)).toEqual(['Van kracht', '2028-06-03', '27'])

    const response = await get(`/xlsx${asked}`)
    expect(response.headers.get('Content-Disposition')).toMatch(/^attachment; filename="toezeggingen-[\d-]+\.xlsx"$/)
    const sheet = await readSheet(Buffer.from(await response.arrayBuffer()))
    expect(sheet.map(([name]) => name)).toEqual(['Werkgever', ...shown, 'Totaal'])
    expect(sheet[1]!.slice(2, 5)).toEqual(['Van kracht', new Date('2028-06-03T00:00:00Z'), 27])
    expect(sheet.at(-1)![4]).toBe(sheet.slice(1, -1).reduce((sum, row) => sum + Number(row[4]), 0))
  })

  test('is downloaded with how each agreement stands, also when it is too late to sign one', async () => {
    const { id: employerId } = await makeEmployer(db, { municipalityId, name: 'Te Laat BV' })
    for (const [status, endsOn] of [
      ['offered', '2025-12-31'],
      ['partly-signed', '2099-12-31'],
    ] as const) {
      await makeAgreement(db, { municipalityId, employerId, templateId, status, startsOn: '2025-01-01', endsOn })
    }
    const asked = '?stand=preparing&zoek=te+laat'
    const states = 'Te laat om te tekenen, Deels getekend'
    const [header, row] = (await (await get(`/csv${asked}`)).text()).split('\r\n').map((line) => line.split(';'))
    expect([header![2], row![2]]).toEqual(['Stand', states])
    const sheet = await readSheet(Buffer.from(await (await get(`/xlsx${asked}`)).arrayBuffer()))
    expect(sheet.map((row) => row[2])).toEqual(['Stand', states, null])
  })

  test('holds no formula, whatever an employer calls itself', async () => {
    const asked = '?zoek=hyperlink'
    expect(await (await get(`/csv${asked}`)).text()).toContain(`"'${FORMULA.replaceAll('"', '""')}"`)
    const sheet = await readSheet(Buffer.from(await (await get(`/xlsx${asked}`)).arrayBuffer()))
    expect(sheet[1]![0]).toBe(FORMULA)
  })
})
