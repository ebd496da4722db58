import canonicalize from 'canonicalize'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as migrateTables } from 'drizzle-orm/postgres-js/migrator'
import { createHash, randomUUID } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sealedAgreement } from '#app/documents/sealed-agreement.ts'
import { sealKey } from '#app/domain/signing/seal/seal-key.server.ts'
import { verificationCode } from '#app/domain/signing/verification-code.server.ts'
import { verifyAgreements } from '#app/domain/signing/verify-agreements.server.ts'
import { connect, type Database } from '#db/client.ts'
import { migrate } from '#db/migrate.ts'
import { agreementEvents, agreements } from '#db/schema/agreements.ts'
import { signedDocument } from '#tests/support/agreement-document.ts'
import { makeContext } from '#tests/support/factories.ts'
import { addressOf, asSuperuser } from '#tests/support/test-database.ts'

// What was signed before there were versions and chains, brought to the present: the last migration that did not know of them is 0010.
const BEFORE = 11
const name = `werkbrug_test_versions_${process.pid}`
const directory = mkdtempSync(join(tmpdir(), 'werkbrug-versions-'))
const server = process.env.TEST_SERVER_URL!

let owner: postgres.Sql
let db: Database
let end: () => Promise<void>

beforeAll(async () => {
  await asSuperuser(server, (sql) => sql.unsafe(`create database ${name}`))
  const url = addressOf(server, name)
  // A client of its own: drizzle takes over how one writes dates.
  const migrator = postgres(url, { max: 1, onnotice: () => {} })
  await migrateTables(drizzle(migrator), { migrationsFolder: migrationsUntil(BEFORE) })
  await migrator.end()
  owner = postgres(url, { max: 1, onnotice: () => {} })
  await forbidChanges()
  await plant()
  await migrate(url)
  const pool = connect(url)
  db = pool.db
  end = () => pool.sql.end()
}, 60_000)
afterAll(async () => {
  await end?.()
  await owner.end()
  await asSuperuser(server, (sql) => sql.unsafe(`drop database if exists ${name} with (force)`))
  rmSync(directory, { recursive: true, force: true })
})

/** The first so many migrations, as they are. */
function migrationsUntil(count: number): string {
  const folder = join(directory, 'migrations')
  cpSync('db/migrations', folder, { recursive: true })
  const journal = join(folder, 'meta', '_journal.json')
  const { entries, ...rest } = JSON.parse(readFileSync(journal, 'utf8')) as { entries: unknown[] }
  writeFileSync(journal, JSON.stringify({ ...rest, entries: entries.slice(0, count) }))
  return folder
}

/** As grants.ts had it then: the migration has to get past its own triggers. */
async function forbidChanges() {
  await owner.unsafe(`create function refuse_change() returns trigger language plpgsql as $$
    begin raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege'; end $$`)
  for (const table of ['signatures', 'agreement_documents']) {
    await owner.unsafe(`create trigger ${table}_append_only before update or delete on ${table}
      for each row execute function refuse_change()`)
  }
}

const at = new Date('2026-05-04T09:00:00Z')
const employerId = randomUUID()
const templateId = randomUUID()
const people = { employer: randomUUID(), municipality: randomUUID() }

async function plant() {
  await owner`insert into labour_market_regions (id, name) values ('utrecht-midden', 'Utrecht-Midden') on conflict do nothing`
  await owner`insert into municipalities (id, name, code, region_id, desk_name, desk_email, desk_phone)
    values ('utrecht', 'Utrecht', '0344', 'utrecht-midden', 'Balie', 'balie@test.example', '030') on conflict do nothing`
  await owner`insert into employers (id, municipality_id, status, name, kvk_number, created_at)
    values (${employerId}, 'utrecht', 'approved', 'Kapsalon Knip', '90000001', ${at})`
  await owner`insert into users (id, municipality_id, role, employer_id, name, email, created_at) values
    (${people.employer}, 'utrecht', 'employer', ${employerId}, 'Sanne de Wit', 'sanne@test.example', ${at}),
    (${people.municipality}, 'utrecht', 'desk', null, 'Robin Scholten', 'robin@test.example', ${at})`
  await owner`insert into agreement_templates
    (id, municipality_id, slug, version, language, kind, term, title, body, words, city_does, published_at)
    values (${templateId}, 'utrecht', 'grote-werkgever', 1, 'nl', 'large-employer', 'multi-year', 'Intentieverklaring', 'Tekst', '{}', '[]', ${at})`

  await agreement('IV-2026-0001', 'draft', 1)
  const half = await agreement('IV-2026-0002', 'partly-signed', 1)
  await sign(half, 'employer', 1)
  const whole = await agreement('IV-2026-0003', 'in-force', 1)
  for (const party of ['employer', 'municipality'] as const) await sign(whole, party, 1)
  await seal(whole, 1)
  const again = await agreement('IV-2026-0004', 'draft', 2, 'Het aantal klopt niet.')
  await sign(again, 'employer', 1)
  const third = await agreement('IV-2026-0005', 'in-force', 3)
  await sign(third, 'employer', 1)
  await sign(third, 'employer', 2)
  for (const party of ['employer', 'municipality'] as const) await sign(third, party, 3)
  await seal(third, 3)
  await agreement('IV-2026-0006', 'withdrawn', 1)
  const over = await agreement('IV-2026-0007', 'expired', 1)
  for (const party of ['employer', 'municipality'] as const) await sign(over, party, 1)
}

type Old = { id: string; reference: string }

async function agreement(reference: string, status: string, edition: number, handedBack: string | null = null) {
  const contact = { name: 'Sanne de Wit', email: 'sanne@test.example', phone: null }
  const [row] = await owner<Old[]>`insert into agreements
    (reference, municipality_id, employer_id, template_id, status, edition, starts_on, ends_on, contact, handed_back_reason, created_at, changed_at)
    values (${reference}, 'utrecht', ${employerId}, ${templateId}, ${status}, ${edition}, '2026-06-04', '2028-06-03',
      ${owner.json(contact)}, ${handedBack}, ${at}, ${at}) returning id, reference`
  for (const { kind, places, before } of signedDocument().content.pledges) {
    await owner`insert into pledges (agreement_id, kind, places, before) values (${row!.id}, ${kind}, ${places}, ${before})`
  }
  return row!
}

/** With one contact, as a text had then. */
function textOf({ reference }: Old, edition: number) {
  const { contacts: _, ...content } = signedDocument({ reference, edition }).content
  const contact = { name: 'Sanne de Wit', email: 'sanne@test.example', phone: null }
  const text = canonicalize({ ...content, template: { ...content.template, id: templateId }, contact })!
  return { text, hash: createHash('sha256').update(text).digest('hex') }
}

async function sign(old: Old, party: 'employer' | 'municipality', edition: number) {
  const { text, hash } = textOf(old, edition)
  await owner`insert into signatures
    (agreement_id, edition, party, user_id, signed_name, signed_function, content, content_hash, signed_at)
    values (${old.id}, ${edition}, ${party}, ${people[party]}, 'Naam', 'Functie', ${text}, ${hash}, ${at})`
}

async function seal(old: Old, edition: number) {
  const { hash } = textOf(old, edition)
  const key = await sealKey(at, { DEMO: '1', DATA_DIR: directory })
  const document = signedDocument({ reference: old.reference, edition })
  const { bytes } = await sealedAgreement({ ...document, contentHash: hash, chainHead: null, madeAt: at }, { key })
  await owner`insert into agreement_documents (agreement_id, edition, time, bytes, sha256, certificate, code, made_at)
    values (${old.id}, ${edition}, 'unconfirmed', ${bytes}, ${createHash('sha256').update(bytes).digest('hex')},
      ${Buffer.from(key.certificate)}, ${verificationCode(hash)}, ${at})`
}

describe('agreements of before there were versions and chains', () => {
  test('become versions of their own, each with what was signed of it', async () => {
    const rows = await db.select().from(agreements).orderBy(agreements.reference, agreements.edition)
    expect(rows.map(({ reference, edition, status }) => `${reference}/${edition} ${status}`)).toEqual([
      'IV-2026-0001/1 draft',
      'IV-2026-0002/1 partly-signed',
      'IV-2026-0003/1 in-force',
      'IV-2026-0004/1 superseded',
      'IV-2026-0004/2 draft',
      'IV-2026-0005/1 superseded',
      'IV-2026-0005/2 superseded',
      'IV-2026-0005/3 in-force',
      'IV-2026-0006/1 withdrawn',
      'IV-2026-0007/1 expired',
    ])
    const idOf = (reference: string, edition: number) =>
      rows.find((row) => row.reference === reference && row.edition === edition)!.id
    const third = rows.find(({ id }) => id === idOf('IV-2026-0005', 3))
    expect(third!.supersedesId).toBe(idOf('IV-2026-0005', 2))
  })

  test('have a chain that begins with what they had, and npm run verify finds nothing wrong', async () => {
    const counted: string[] = []
    for await (const verified of verifyAgreements(makeContext(db, { kind: 'system' }), {})) {
      const { reference, edition, signatures, documents, broken } = verified
      expect([reference, edition, broken]).toEqual([reference, edition, null])
      counted.push(`${reference}/${edition} ${signatures} ${documents}`)
    }
    expect(counted).toEqual([
      'IV-2026-0001/1 0 0',
      'IV-2026-0002/1 1 0',
      'IV-2026-0003/1 2 1',
      'IV-2026-0004/1 1 0',
      'IV-2026-0004/2 0 0',
      'IV-2026-0005/1 1 0',
      'IV-2026-0005/2 1 0',
      'IV-2026-0005/3 2 1',
      'IV-2026-0006/1 0 0',
      'IV-2026-0007/1 2 0',
    ])
    const events = await db.select().from(agreementEvents)
    expect(new Set(events.map(({ name }) => name))).toEqual(new Set(['adopted']))
  })

  test('are guarded from then on like any other: what they had cannot go unseen', async () => {
    await owner.begin(async (tx) => {
      await tx`set local session_replication_role = replica`
      await tx`delete from agreement_documents where agreement_id = (select id from agreements where reference = 'IV-2026-0003')`
    })
    const broken: string[] = []
    for await (const verified of verifyAgreements(makeContext(db, { kind: 'system' }), {})) {
      if (verified.broken) broken.push(`${verified.reference}: ${verified.broken}`)
    }
    expect(broken).toEqual([expect.stringMatching(/^IV-2026-0003: event 1 \(adopted\): the document .* is gone$/)])
  })
})
