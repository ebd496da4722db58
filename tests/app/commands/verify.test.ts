import { eq } from 'drizzle-orm'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import verify from '#app/commands/verify.ts'
import { handlers } from '#app/worker/handlers.ts'
import { connect, type Database } from '#db/client.ts'
import { agreements } from '#db/schema/agreements.ts'
import { agreementIn, makeParties } from '#tests/support/agreements.ts'
import { testDatabase } from '#tests/support/database.ts'
import { makeContext } from '#tests/support/factories.ts'

const directory = mkdtempSync(join(tmpdir(), 'werkbrug-verify-'))
let db: Database
let owner: postgres.Sql
let agreementId: string
let reference: string

beforeAll(async () => {
  const { url } = await testDatabase()
  db = connect(url).db
  owner = postgres(url, { max: 1, onnotice: () => {} })
  Object.assign(process.env, { DEMO: '1', DATA_DIR: directory })
})
afterAll(async () => {
  await owner.end()
  delete process.env.DEMO
  rmSync(directory, { recursive: true, force: true })
})
beforeEach(async () => {
  agreementId = await agreementIn(db, 'in-force', await makeParties(db))
  const [agreement] = await db.select().from(agreements).where(eq(agreements.id, agreementId))
  reference = agreement!.reference
})
afterEach(() => vi.restoreAllMocks())

const makeDocument = () =>
  handlers['make-agreement-document'](makeContext(db, { kind: 'system' }), {
    name: 'make-agreement-document',
    agreementId,
  })

/** What a superuser can do whom no trigger stops. */
async function tamper(statement: (tx: postgres.TransactionSql) => Promise<unknown>) {
  await owner.begin(async (tx) => {
    await tx`set local session_replication_role = replica`
    await statement(tx)
  })
}

async function run(...args: string[]) {
  const lines: string[] = []
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line))
  const code = await verify(args)
  return { code, lines }
}

describe('npm run verify', () => {
  test('finds nothing wrong with what was signed and sealed', async () => {
    expect(await run(reference)).toEqual({
      code: 0,
      lines: [`${reference}  ok  2 signatures, 0 documents, its document is still to be made`, '1 agreement, 0 broken'],
    })
    await makeDocument()
    expect(await run(reference)).toEqual({
      code: 0,
      lines: [`${reference}  ok  2 signatures, 1 document`, '1 agreement, 0 broken'],
    })
    const all = await run('--all')
    expect(all.code).toBe(0)
    expect(all.lines).toContain(`${reference}  ok  2 signatures, 1 document`)
  })

  const TAMPERINGS: [string, (tx: postgres.TransactionSql) => Promise<unknown>, string][] = [
    [
      'a signed text was changed',
      (tx) => tx`update signatures set content = replace(content, 'Kapsalon', 'Bakkerij') || ' '
        where agreement_id = ${agreementId} and party = 'employer'`,
      'for the employer: its text is not the one that was signed',
    ],
    [
      'a text and its hash were changed together',
      (tx) => tx`update signatures set
          content = replace(content, 'leerwerktraject', 'proefplaatsing'),
          content_hash = encode(sha256(convert_to(replace(content, 'leerwerktraject', 'proefplaatsing'), 'UTF8')), 'hex')
        where agreement_id = ${agreementId} and party = 'municipality'`,
      'signed another text',
    ],
    [
      'a signature was taken away',
      (tx) => tx`delete from signatures where agreement_id = ${agreementId} and party = 'municipality'`,
      'for the municipality is missing, and it is in-force',
    ],
    [
      'one byte of the document was changed',
      (tx) => tx`update agreement_documents set bytes = set_byte(bytes, 2000, get_byte(bytes, 2000) # 1)
        where agreement_id = ${agreementId}`,
      'the document (time unconfirmed): its bytes were changed',
    ],
    [
      'one byte and the hash of the file were changed together',
      (tx) => tx`update agreement_documents set
          bytes = set_byte(bytes, 2000, get_byte(bytes, 2000) # 1),
          sha256 = encode(sha256(set_byte(bytes, 2000, get_byte(bytes, 2000) # 1)), 'hex')
        where agreement_id = ${agreementId}`,
      'its seal 1 is over other bytes: the file was changed',
    ],
    [
      'something was added after the last seal',
      (tx) => tx`update agreement_documents set
          bytes = bytes || '\n% more\n'::bytea, sha256 = encode(sha256(bytes || '\n% more\n'::bytea), 'hex')
        where agreement_id = ${agreementId}`,
      'something was added after its last seal',
    ],
    [
      'an unconfirmed time was called confirmed',
      (tx) => tx`update agreement_documents set time = 'confirmed' where agreement_id = ${agreementId}`,
      'its seal 1 has no time stamp',
    ],
    [
      'the code was changed',
      (tx) => tx`update agreement_documents set code = '0000-0000-0000' where agreement_id = ${agreementId}`,
      'its code is not of what was signed',
    ],
  ]

  test.each(TAMPERINGS)('finds that %s, and names it', async (_, change, says) => {
    await makeDocument()
    await tamper(change)
    const { code, lines } = await run(reference)
    expect(code).toBe(1)
    expect(lines[0]).toContain(`${reference}  BROKEN  `)
    expect(lines[0]).toContain(says)
    expect(lines[1]).toBe('1 agreement, 1 broken')
    expect((await run('--all')).lines).toContain(lines[0])
  })

  test('refuses what it does not understand', async () => {
    await expect(run('IV-1900-0001')).rejects.toThrow('There is no agreement IV-1900-0001')
    for (const args of [[], ['--all', reference], [reference, reference], ['--some']]) {
      await expect(run(...args)).rejects.toThrow('Usage: npm run verify')
    }
  })
})
