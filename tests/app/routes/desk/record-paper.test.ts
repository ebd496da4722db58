import { load } from 'cheerio'
import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { getAgreement } from '#app/domain/agreements/get-agreement.server.ts'
import type { Desk } from '#app/domain/context.ts'
import { MAX_SCAN_BYTES } from '#app/domain/signing/scan.ts'
import { database, type Database } from '#db/client.ts'
import { agreementEvents } from '#db/schema/agreements.ts'
import { paperSignatures } from '#db/schema/signing.ts'
import { agreementIn, makeParties } from '#tests/support/agreements.ts'
import { testDatabase } from '#tests/support/database.ts'
import { makeContext } from '#tests/support/factories.ts'
import { ask, cookieOf } from '#tests/support/portal.ts'

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF')
const PNG = Buffer.concat([
  Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'),
  Buffer.from('0000000d49444154789c6360000000020001e221bc330000000049454e44ae426082', 'hex'),
])
const SCRIPT = Buffer.from('<!doctype html><script>alert(1)</script>')
const PROGRAM = Buffer.concat([Buffer.from('4d5a90000300000004000000ffff0000', 'hex'), PDF])

let db: Database
let desk: Desk
let cookie: string
let agreementId: string
let events: number
beforeAll(async () => {
  await testDatabase()
  db = database()
})
beforeEach(async () => {
  const parties = await makeParties(db)
  desk = parties.desk
  cookie = await cookieOf(db, desk.userId)
  agreementId = await agreementIn(db, 'offered', parties)
  events = await countEvents()
})

const countEvents = () => db.$count(agreementEvents, eq(agreementEvents.agreementId, agreementId))
const page = () => `/balie/intentieverklaringen/${agreementId}/papier`
const papers = () => db.select().from(paperSignatures).where(eq(paperSignatures.agreementId, agreementId))

/** What the desk sends, with this as the file that it chose. */
async function formWith(scan: Buffer, name: string, type: string): Promise<FormData> {
  const { contentHash, signers } = await getAgreement(makeContext(db, desk), { agreementId })
  const form = new FormData()
  const typed = {
    contentHash,
    signerId: signers.find(({ party }) => party === 'employer')!.id,
    signedName: 'Sanne de Wit',
    signedFunction: 'Directeur',
    signedOn: '2026-06-04',
    isSameText: 'yes',
  }
  for (const [field, value] of Object.entries(typed)) form.set(field, value)
  form.set('scan', new File([new Uint8Array(scan)], name, { type }))
  return form
}

describe('a file that the desk uploads as a scan', () => {
  const NOT_A_SCAN = 'dit is geen pdf, png of jpeg, ook al kan het bestand zo heten.'
  test.each([
    ['that is empty', Buffer.alloc(0), 'scan.pdf', 'application/pdf', 'bladzijden: kies een bestand dat niet leeg is.'],
    ['that is a program called scan.pdf', PROGRAM, 'scan.pdf', 'application/pdf', NOT_A_SCAN],
    ['that is a page called scan.png', SCRIPT, 'scan.png', 'image/png', NOT_A_SCAN],
    [
      'of 10 MB and a byte',
      Buffer.concat([PDF, Buffer.alloc(MAX_SCAN_BYTES + 1 - PDF.length)]),
      'scan.pdf',
      'application/pdf',
      'dit bestand is te groot. Kies een bestand van hooguit 10 MB.',
    ],
  ])('%s is refused beside what was typed, and nothing is kept', async (_, scan, name, type, says) => {
    const answer = await ask(page(), { cookie, form: await formWith(scan, name, type) })
    expect(answer.status).toBe(400)
    const $ = load(await answer.text())
    expect($('[role=alert]').text()).toContain(says)
    expect($('input[name=signedName]').val()).toBe('Sanne de Wit')
    expect([await papers(), await countEvents()]).toEqual([[], events])
  })

  test.each([
    ['a PDF that is called scan.png', PDF, 'scan.png', 'image/png', 'pdf', 'attachment'],
    ['a PNG with a page behind it', Buffer.concat([PNG, SCRIPT]), 'scan.html', 'text/html', 'png', 'inline'],
    ['a PDF with a page in it', Buffer.concat([PDF, SCRIPT]), 'scan.html', 'text/html', 'pdf', 'attachment'],
  ])('%s is what its first bytes say, and shown as nothing else', async (_, scan, name, type, is, shown) => {
    expect((await ask(page(), { cookie, form: await formWith(scan, name, type) })).status).toBe(302)
    const [paper, ...others] = await papers()
    expect(others).toEqual([])
    expect(paper!.scanType).toBe(is)
    const { headers } = await ask(`/balie/papier/${paper!.id}/scan`, { cookie })
    expect(headers.get('content-type')).toBe(is === 'pdf' ? 'application/pdf' : 'image/png')
    expect(headers.get('content-disposition')).toMatch(new RegExp(`^${shown}; filename="[^"]+-papier\\.${is}"$`))
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toBe("sandbox; default-src 'none'")
  })

  test.each([
    ['in the middle of the file', (bytes: Buffer) => bytes.subarray(0, bytes.indexOf('%PDF') + 8)],
    ['before its last line', (bytes: Buffer) => bytes.subarray(0, -8)],
    ['before it began', () => Buffer.alloc(0)],
  ])('that was cut off %s is no fault of ours: a plain page, and nothing is kept', async (_, cut) => {
    const whole = new Request('http://x', { method: 'POST', body: await formWith(PDF, 'scan.pdf', 'application/pdf') })
    const contentType = whole.headers.get('content-type')!
    const bytes = new Uint8Array(cut(Buffer.from(await whole.arrayBuffer())))
    const answer = await ask(page(), { cookie, raw: { contentType, bytes } })
    expect(answer.status).toBe(400)
    expect(load(await answer.text())('h1').text()).toBe('Dit verzoek klopt niet')
    expect([await papers(), await countEvents()]).toEqual([[], events])
  })
})
