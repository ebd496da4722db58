import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contactsIn, type AgreementContent } from '#app/domain/agreements/render-agreement.ts'
import { addressOf, asSuperuser } from '#tests/support/test-database.ts'

const FOLDER = fileURLToPath(new URL('../../db/migrations/', import.meta.url))
const NAME = `werkbrug_migrations_${process.pid}`
const server = process.env.TEST_SERVER_URL as string

let sql: postgres.Sql
beforeAll(async () => {
  await asSuperuser(server, (admin) => admin.unsafe(`create database ${NAME}`))
  sql = postgres(addressOf(server, NAME), { max: 1, onnotice: () => {} })
})
afterAll(async () => {
  await sql.end()
  await asSuperuser(server, (admin) => admin.unsafe(`drop database ${NAME} with (force)`))
})

/** Runs the migrations from this number up to and including that one. */
async function migrate(from: number, to: number): Promise<void> {
  for (const file of readdirSync(FOLDER)
    .filter((name) => name.endsWith('.sql'))
    .sort()) {
    const number = Number(file.slice(0, 4))
    if (number < from || number > to) continue
    for (const statement of readFileSync(FOLDER + file, 'utf8').split('--> statement-breakpoint')) {
      await sql.unsafe(statement)
    }
  }
}

test('an agreement of before, and its text, survive: one contact becomes the first, and the city is its desk', async () => {
  await migrate(0, 8)
  // As it is guarded in every portal: what is published never changes, not by a migration either.
  await sql.unsafe(`create function refuse_change() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$;
    create trigger fixed before update or delete on agreement_templates for each row execute function refuse_change();
    insert into labour_market_regions (id, name) values ('r', 'Regio');
    insert into municipalities (id, name, code, region_id, desk_name, desk_email, desk_phone)
      values ('m', 'Stad', '1', 'r', 'Balie', 'balie@stad.example', '030 555 01 00');
    insert into employers (id, municipality_id, status, name, kvk_number, sector, created_at)
      values ('00000000-0000-4000-8000-000000000001', 'm', 'approved', 'Knip', '12345678', 'shops', now());
    insert into agreement_templates (id, municipality_id, slug, version, language, title, body, words, published_at)
      values ('00000000-0000-4000-8000-000000000002', 'm', 'oud', 1, 'nl', 'Oud', '{{contactName}} {{pledges}}', '{}', now());
    insert into agreements (id, reference, municipality_id, employer_id, template_id, status, starts_on, ends_on, contact, created_at, changed_at)
      values ('00000000-0000-4000-8000-000000000003', 'IV-2026-0001', 'm', '00000000-0000-4000-8000-000000000001',
        '00000000-0000-4000-8000-000000000002', 'draft', '2026-01-01', '2027-01-01',
        '{"name": "Sanne", "email": "sanne@knip.example", "phone": null}', now(), now());`)
  await migrate(9, 9999)

  const [template] = await sql`select kind, term, city_does from agreement_templates`
  expect(template).toEqual({ kind: 'large-employer', term: 'multi-year', city_does: [] })
  const [agreement] = await sql`select status, contacts, city_contact, city_does from agreements`
  expect(agreement).toEqual({
    status: 'draft',
    contacts: [{ name: 'Sanne', function: null, email: 'sanne@knip.example', phone: null }],
    city_contact: { name: 'Balie', email: 'balie@stad.example', phone: '030 555 01 00' },
    city_does: [],
  })
})

test('the contact of what was signed before is still found in it', () => {
  const contact = { name: 'Sanne', email: 'sanne@knip.example', phone: null }
  expect(contactsIn({ contact } as AgreementContent)).toEqual([{ ...contact, function: null }])
})
