import { eq, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import { createHash, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sealedAgreement } from '#app/documents/sealed-agreement.ts'
import type { Desk, Employer } from '#app/domain/context.ts'
import { recordEvent } from '#app/domain/agreements/record-event.server.ts'
import { reviseAgreement } from '#app/domain/agreements/revise-agreement.server.ts'
import { withdrawAgreement } from '#app/domain/agreements/withdraw-agreement.server.ts'
import { checkDocument } from '#app/domain/signing/check-document.server.ts'
import { findDocumentToMake } from '#app/domain/signing/find-document-to-make.server.ts'
import { getAgreementDocument } from '#app/domain/signing/get-agreement-document.server.ts'
import { hashSignature } from '#app/domain/signing/hash-signature.server.ts'
import { sealKey } from '#app/domain/signing/seal/seal-key.server.ts'
import { verifyAgreements } from '#app/domain/signing/verify-agreements.server.ts'
import { handlers } from '#app/worker/handlers.ts'
import { connect, type Database } from '#db/client.ts'
import { agreementEvents, agreements } from '#db/schema/agreements.ts'
import { agreementDocuments, agreementSigners, signatures } from '#db/schema/signing.ts'
import { agreementIn, makeParties, offer, sign } from '#tests/support/agreements.ts'
import { testDatabase } from '#tests/support/database.ts'
import { makeContext, makeEmployer, NOW } from '#tests/support/factories.ts'
import { pdfinfo, pdfsig, pdftotext } from '#tests/support/pdf-tools.ts'

const directory = mkdtempSync(join(tmpdir(), 'werkbrug-proof-'))
const system = { kind: 'system' } as const
let db: Database
let owner: postgres.Sql
let employer: Employer
let desk: Desk
/** In force, with its document, which was downloaded. */
let agreementId: string
/** Withdrawn, and its draft before. */
let otherId: string
/** In force until it was withdrawn. */
let endedId: string
/** Offered, and signed by nobody. */
let openId: string
/** In force until its next version was. */
let replacedId: string

beforeAll(async () => {
  const { url } = await testDatabase()
  db = connect(url).db
  owner = postgres(url, { max: 1, onnotice: () => {} })
  Object.assign(process.env, { DEMO: '1', DATA_DIR: directory })
  ;({ employer, desk } = await makeParties(db))
  agreementId = await agreementIn(db, 'in-force', { employer, desk })
  await makeDocument(agreementId)
  await getAgreementDocument(makeContext(db, employer), { agreementId })
  otherId = await agreementIn(db, 'withdrawn', { employer, desk })
  endedId = await agreementIn(db, 'in-force', { employer, desk })
  await withdrawAgreement(makeContext(db, desk), { agreementId: endedId, reason: 'Het budget is op.' })
  openId = await agreementIn(db, 'offered', { employer, desk })
  await makeEmployer(db)
  replacedId = await agreementIn(db, 'in-force', { employer, desk })
  const next = await reviseAgreement(makeContext(db, employer), { agreementId: replacedId })
  await offer(db, employer, next)
  for (const actor of [employer, desk]) await sign(db, actor, next)
})
afterAll(async () => {
  await owner.end()
  delete process.env.DEMO
  rmSync(directory, { recursive: true, force: true })
})

const makeDocument = (id: string) =>
  handlers['make-agreement-document'](makeContext(db, system), { name: 'make-agreement-document', agreementId: id })

type Tx = { execute: Database['execute']; select: Database['select'] }
class Undo extends Error {}

/** What verify says, in its order, when a superuser whom no trigger stops has done this; undone afterwards. */
async function saidAfter(tamper: (tx: Tx) => Promise<unknown>): Promise<string[]> {
  const said: string[] = []
  const undo = drizzle(owner, { casing: 'snake_case' }).transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`)
    await tamper(tx as unknown as Tx)
    const ctx = { ...makeContext(db, system), db: tx as unknown as Database }
    for await (const { reference, edition, broken } of verifyAgreements(ctx, {})) {
      if (broken !== null) said.push(`${reference}/${edition}: ${broken}`)
    }
    throw new Undo()
  })
  await expect(undo).rejects.toBeInstanceOf(Undo)
  return said
}

async function nameOf(id: string): Promise<string> {
  const [agreement] = await db.select().from(agreements).where(eq(agreements.id, id))
  return `${agreement!.reference}/${agreement!.edition}`
}

/** As somebody does who can rewrite everything: every link upon the one before it, from this event on, and the agreement with it. */
async function linkAnew(tx: Tx, id: string, { from = 1, head = true } = {}) {
  const rows = await tx
    .select()
    .from(agreementEvents)
    .where(eq(agreementEvents.agreementId, id))
    .orderBy(agreementEvents.seq)
  let prev = rows.find(({ seq }) => seq === from - 1)?.hash ?? '0'.repeat(64)
  for (const { seq, body } of rows.filter(({ seq }) => seq >= from)) {
    const hash = createHash('sha256')
      .update(prev + body)
      .digest('hex')
    await tx.execute(
      sql`update agreement_events set prev = ${prev}, hash = ${hash} where agreement_id = ${id} and seq = ${seq}`,
    )
    prev = hash
  }
  if (!head) return
  await tx.execute(sql`update agreements set event_head = ${prev}, event_count = ${rows.length} where id = ${id}`)
}

const drop = (tx: Tx, seq: number) =>
  tx.execute(sql`delete from agreement_events where agreement_id = ${agreementId} and seq = ${seq}`)
/** Takes an event away and closes the row behind it. */
async function dropAndClose(tx: Tx, seq: number) {
  await drop(tx, seq)
  await tx.execute(sql`update agreement_events set seq = -seq where agreement_id = ${agreementId} and seq > ${seq}`)
  await tx.execute(sql`update agreement_events set seq = -seq - 1 where agreement_id = ${agreementId} and seq < 0`)
}
const edit = (tx: Tx, seq: number, from: string, to: string) =>
  tx.execute(
    sql`update agreement_events set body = replace(body, ${from}, ${to}) where agreement_id = ${agreementId} and seq = ${seq}`,
  )
const swap = async (tx: Tx, a: number, b: number) => {
  for (const [from, to] of [
    [a, -1],
    [b, a],
    [-1, b],
  ]) {
    await tx.execute(sql`update agreement_events set seq = ${to} where agreement_id = ${agreementId} and seq = ${from}`)
  }
}
const openUp = async (tx: Tx, seq: number) => {
  await tx.execute(sql`update agreement_events set seq = -seq where agreement_id = ${agreementId} and seq >= ${seq}`)
  await tx.execute(sql`update agreement_events set seq = -seq + 1 where agreement_id = ${agreementId} and seq < 0`)
}
/** One more event of a name that is there already, with the same words. */
const insertCopy = (tx: Tx, { of, at }: { of: number; at: number }) =>
  tx.execute(sql`insert into agreement_events (agreement_id, seq, name, at, body, prev, hash)
    select agreement_id, ${at}, name, at, body, prev, hash from agreement_events where agreement_id = ${agreementId} and seq = ${of}`)

/** The events of the agreement in force: 1 drafted, 2 changed, 3 offered, 4 and 6 invited, 5 and 7 signed, 8 came into force, 9 made, 10 downloaded. */
const TAMPERINGS: [string, (tx: Tx) => Promise<unknown>, string][] = [
  [
    'edited the first event',
    (tx) => edit(tx, 1, '"employer"', '"municipality"'),
    'event 1 (drafted): its hash is not of what it says',
  ],
  [
    'edited one in the middle',
    (tx) => edit(tx, 3, '"set"', '"any"'),
    'event 3 (offered): its hash is not of what it says',
  ],
  [
    'edited the last event',
    (tx) => edit(tx, 10, 'employer', 'desk'),
    'event 10 (document-downloaded): its hash is not of what it says',
  ],
  [
    'edited an event and its hash',
    async (tx) => {
      await edit(tx, 3, '"set"', '"any"')
      await tx.execute(sql`update agreement_events set hash = encode(sha256(convert_to(prev || body, 'UTF8')), 'hex')
        where agreement_id = ${agreementId} and seq = 3`)
    },
    'event 4 (invited): it does not follow the event before it',
  ],
  [
    'edited the last event and its hash',
    async (tx) => {
      await edit(tx, 10, 'employer', 'desk')
      await linkAnew(tx, agreementId, { head: false })
    },
    'event 10: it is not the one that the agreement has last',
  ],
  [
    'edited an event and every hash after it',
    async (tx) => {
      await edit(tx, 5, '"account"', '"paper"')
      await linkAnew(tx, agreementId)
    },
    'event 8 (came-into-force): the document (time unconfirmed) was sealed over another chain',
  ],
  [
    'edited when an event was',
    (tx) =>
      tx.execute(
        sql`update agreement_events set at = at - interval '1 day' where agreement_id = ${agreementId} and seq = 7`,
      ),
    'event 7 (signed): it says that it was at ',
  ],
  [
    'edited what an event is called',
    (tx) =>
      tx.execute(sql`update agreement_events set name = 'changed' where agreement_id = ${agreementId} and seq = 8`),
    'event 8 (changed): it says that it is came-into-force',
  ],
  [
    'wrote an event in another way',
    async (tx) => {
      await tx.execute(
        sql`update agreement_events set body = body || ' ' where agreement_id = ${agreementId} and seq = 2`,
      )
      await linkAnew(tx, agreementId)
    },
    'event 2 (changed): what it says is not written canonically',
  ],
  ['dropped the first event', (tx) => drop(tx, 1), 'event 1 is missing'],
  ['dropped one in the middle', (tx) => drop(tx, 7), 'event 7 is missing'],
  ['dropped the last event', (tx) => drop(tx, 10), 'event 10 is missing: there were 10'],
  [
    'dropped all events',
    (tx) => tx.execute(sql`delete from agreement_events where agreement_id = ${agreementId}`),
    'event 1 is missing',
  ],
  [
    'dropped one and numbered the rest anew',
    (tx) => dropAndClose(tx, 2),
    'event 2 (offered): it does not follow the event before it',
  ],
  [
    'dropped the first, numbered the rest and made every hash anew',
    async (tx) => {
      await dropAndClose(tx, 1)
      await linkAnew(tx, agreementId)
    },
    'event 1 (changed): that cannot happen to nothing',
  ],
  [
    'dropped a signature and its event, and made every hash anew',
    async (tx) => {
      await tx.execute(sql`delete from signatures where agreement_id = ${agreementId} and party = 'municipality'`)
      await dropAndClose(tx, 7)
      await linkAnew(tx, agreementId)
    },
    'for the municipality is missing, and it is in-force',
  ],
  [
    'dropped only the event of a signature, and made every hash anew',
    async (tx) => {
      await dropAndClose(tx, 7)
      await linkAnew(tx, agreementId)
    },
    'was sealed over another chain',
  ],
  ['swapped two events', (tx) => swap(tx, 5, 7), 'event 5 (signed): it does not follow the event before it'],
  [
    'swapped two events and made every hash anew',
    async (tx) => {
      await swap(tx, 3, 5)
      await linkAnew(tx, agreementId)
    },
    'event 3 (signed): that cannot happen to what is draft',
  ],
  [
    'inserted an event in the middle',
    async (tx) => {
      await openUp(tx, 5)
      await insertCopy(tx, { of: 3, at: 5 })
    },
    'event 5 (offered): it does not follow the event before it',
  ],
  ['inserted an event before all', (tx) => insertCopy(tx, { of: 1, at: 0 }), 'event 0 does not belong there'],
  [
    'inserted an event at the end',
    (tx) => insertCopy(tx, { of: 10, at: 11 }),
    'event 11 (document-downloaded): it does not follow the event before it',
  ],
  [
    'inserted one at the end with its hash, and nothing else',
    async (tx) => {
      await insertCopy(tx, { of: 10, at: 11 })
      await linkAnew(tx, agreementId, { from: 11, head: false })
    },
    'event 11 was added: there were 10',
  ],
  [
    'inserted a second signature with every hash',
    async (tx) => {
      await openUp(tx, 8)
      await insertCopy(tx, { of: 7, at: 8 })
      await linkAnew(tx, agreementId)
    },
    'event 8 (signed): that signature was there already',
  ],
  [
    'inserted something that does not happen',
    async (tx) => {
      await insertCopy(tx, { of: 10, at: 11 })
      await tx.execute(sql`update agreement_events set name = 'blessed', body = replace(body, 'document-downloaded', 'blessed')
        where agreement_id = ${agreementId} and seq = 11`)
      await linkAnew(tx, agreementId)
    },
    'event 11 (blessed): no such thing happens to an agreement',
  ],
  [
    'moved an event here from another agreement',
    async (tx) => {
      await tx.execute(sql`delete from agreement_events where agreement_id = ${agreementId} and seq = 2`)
      await tx.execute(
        sql`update agreement_events set agreement_id = ${agreementId} where agreement_id = ${otherId} and seq = 2`,
      )
      await linkAnew(tx, agreementId)
      await linkAnew(tx, otherId)
    },
    'event 2 (changed): it is of another agreement',
  ],
  [
    'made it withdrawn',
    (tx) => tx.execute(sql`update agreements set status = 'withdrawn' where id = ${agreementId}`),
    'event 10: after it the agreement was in-force, and now it is withdrawn',
  ],
  [
    'put back the count',
    (tx) => tx.execute(sql`update agreements set event_count = 9 where id = ${agreementId}`),
    'event 10 was added: there were 9',
  ],
  [
    'changed the evidence',
    (tx) =>
      tx.execute(
        sql`update signatures set evidence = replace(evidence, '192.0.2.1', '192.0.2.9') where agreement_id = ${agreementId} and party = 'employer'`,
      ),
    'event 5 (signed): the evidence of its signature was changed',
  ],
  [
    'changed who signed',
    (tx) =>
      tx.execute(
        sql`update signatures set signed_name = 'Iemand Anders' where agreement_id = ${agreementId} and party = 'employer'`,
      ),
    'event 5 (signed): who signed, or when, was changed',
  ],
  [
    'changed when it was signed',
    (tx) =>
      tx.execute(
        sql`update signatures set signed_at = signed_at - interval '1 minute' where agreement_id = ${agreementId} and party = 'municipality'`,
      ),
    'event 7 (signed): who signed, or when, was changed',
  ],
  [
    'added a signature',
    async (tx) => {
      await tx.execute(
        sql`insert into agreement_signers (agreement_id, party, turn, name, email, status) values (${agreementId}, 'employer', 3, 'Nep', 'nep@test.example', 'signed')`,
      )
      await tx.execute(sql`insert into signatures (agreement_id, signer_id, party, signed_name, signed_function, content, content_hash, signed_at, method, evidence)
        select agreement_id, (select id from agreement_signers where name = 'Nep'), party, 'Nep', 'Nep', content, content_hash, signed_at, method, evidence
        from signatures where agreement_id = ${agreementId} limit 1`)
    },
    'event 3 (offered): the signer ',
  ],
  [
    'changed the text that was offered',
    (tx) =>
      tx.execute(
        sql`update agreements set content = replace(content, 'leerwerktraject', 'proefplaatsing') where id = ${agreementId}`,
      ),
    'the text that was offered: it is not that of its hash',
  ],
  [
    'changed the text that was offered and its hash',
    (tx) =>
      tx.execute(
        sql`update agreements set content = content || ' ', content_hash = encode(sha256(convert_to(content || ' ', 'UTF8')), 'hex') where id = ${agreementId}`,
      ),
    'event 3 (offered): the text is not the one that was offered',
  ],
  [
    'changed the order of signing',
    (tx) => tx.execute(sql`update agreements set signing_order = 'any' where id = ${agreementId}`),
    'event 3 (offered): the signing order is another',
  ],
  [
    'moved a signer to the other side',
    (tx) =>
      tx.execute(
        sql`update agreement_signers set party = 'municipality' where agreement_id = ${agreementId} and turn = 1`,
      ),
    'event 3 (offered): the signer ',
  ],
  [
    'named another signer, and where to reach them',
    (tx) =>
      tx.execute(
        sql`update agreement_signers set name = 'Iemand Anders', email = 'nep@test.example' where agreement_id = ${agreementId} and turn = 1`,
      ),
    'is somebody else now',
  ],
  [
    'let another account sign for a signer',
    (tx) =>
      tx.execute(
        sql`update agreement_signers set user_id = ${desk.userId} where agreement_id = ${agreementId} and turn = 1`,
      ),
    'is somebody else now',
  ],
  [
    'let a signer sign once more',
    (tx) =>
      tx.execute(sql`update agreement_signers set status = 'waiting' where agreement_id = ${agreementId} and turn = 2`),
    'is waiting, and after the events that there are signed',
  ],
  [
    'said that the other side wrote it',
    (tx) => tx.execute(sql`update agreements set drafter = 'municipality' where id = ${agreementId}`),
    'event 1 (drafted): it is the paper of the other side now',
  ],
  [
    'set back when it was offered',
    (tx) => tx.execute(sql`update agreements set offered_at = offered_at - interval '1 day' where id = ${agreementId}`),
    'event 3 (offered): it was offered at another moment',
  ],
  [
    'moved its last day',
    (tx) => tx.execute(sql`update agreements set ends_on = ends_on + 365 where id = ${agreementId}`),
    'event 3 (offered): endsOn is 2029-06-03, and the text says 2028-06-03',
  ],
  [
    'promised more places',
    (tx) => tx.execute(sql`update pledges set places = places + 40 where agreement_id = ${agreementId}`),
    'event 3 (offered): the pledges are 41 trial-placement 2027-06-01, 43 learn-work-track 2027-01-01, and the text says',
  ],
  [
    'named another contact of the employer',
    (tx) =>
      tx.execute(
        sql`update agreements set contacts = jsonb_set(contacts, '{0,email}', '"nep@test.example"') where id = ${agreementId}`,
      ),
    'event 3 (offered): it names other contacts than its text',
  ],
  [
    'added a contact of the employer',
    (tx) => tx.execute(sql`update agreements set contacts = contacts || (contacts->0) where id = ${agreementId}`),
    'event 3 (offered): it names other contacts than its text',
  ],
  [
    'named another contact of the city',
    (tx) =>
      tx.execute(
        sql`update agreements set city_contact = jsonb_set(city_contact, '{phone}', '"0900 000"') where id = ${agreementId}`,
      ),
    'event 3 (offered): it names another contact of the city than its text',
  ],
  [
    'dropped what the city does in return',
    (tx) => tx.execute(sql`update agreements set city_does = city_does - 0 where id = ${agreementId}`),
    'event 3 (offered): what the city does in return is not what its text says',
  ],
  [
    'gave it to another employer',
    (tx) =>
      tx.execute(
        sql`update agreements set employer_id = (select id from employers where id <> ${employer.employerId} limit 1) where id = ${agreementId}`,
      ),
    'event 1 (drafted): it is of another employer now',
  ],
  [
    'gave it to another city',
    (tx) => tx.execute(sql`update agreements set municipality_id = 'elders' where id = ${agreementId}`),
    'event 1 (drafted): it is of another city now',
  ],
  [
    'said in the audit record that somebody else downloaded it',
    (tx) =>
      tx.execute(sql`update audit_events set actor_id = ${desk.userId}
        where object_id = ${agreementId} and name = 'agreement.document-downloaded'`),
    'event 10 (document-downloaded): the audit record does not tell of it',
  ],
  [
    'deleted the document',
    (tx) => tx.execute(sql`delete from agreement_documents where agreement_id = ${agreementId}`),
    'event 9 (document-made): its document is gone',
  ],
  [
    'set back when the document was made',
    (tx) =>
      tx.execute(
        sql`update agreement_documents set made_at = made_at - interval '1 day' where agreement_id = ${agreementId}`,
      ),
    'event 9 (document-made): its document is of another time',
  ],
]

describe('a superuser of the database', () => {
  test('who does nothing is not accused', async () => {
    expect(await saidAfter(async () => {})).toEqual([])
  })

  test.each(TAMPERINGS)('who %s is found', async (_, tamper, says) => {
    const said = await saidAfter(tamper)
    expect(said[0]).toContain(says)
    expect(said[0]).toContain(`${await nameOf(agreementId)}: `)
  })

  test('who replaces a document, its hash and its certificate together is found', async () => {
    const key = await sealKey(new Date(), { DEMO: '1', DATA_DIR: mkdtempSync(join(directory, 'forger-')) })
    const wanted = await findDocumentToMake(makeContext(db, system), { agreementId, confirmed: true })
    const { code, ...signed } = wanted!
    const forge = (chainHead: string | null) =>
      sealedAgreement(
        { ...signed, chainHead, check: { code, page: 'https://werkbrug.test/controleer' }, madeAt: new Date() },
        { key },
      )
    const replaceBy = async (tx: Tx, { bytes }: { bytes: Buffer }) => {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      await tx.execute(sql`update agreement_documents set bytes = ${bytes}, sha256 = ${sha256},
        certificate = ${Buffer.from(key.certificate)} where agreement_id = ${agreementId}`)
    }
    const [forged, without] = await Promise.all([forge(wanted!.chainHead), forge(null)])
    expect(await saidAfter((tx) => replaceBy(tx, forged))).toEqual([
      `${await nameOf(agreementId)}: event 9 (document-made): its document was replaced by another`,
    ])
    expect((await saidAfter((tx) => replaceBy(tx, without)))[0]).toContain('was sealed over another chain')
  })

  test('who turns back which version is in force is found', async () => {
    const was = await nameOf(replacedId)
    const turnBack = async (tx: Tx) => {
      await tx.execute(sql`delete from agreement_events where agreement_id = ${replacedId} and name = 'superseded'`)
      await tx.execute(sql`update agreements set status = 'in-force' where id = ${replacedId}`)
      await linkAnew(tx, replacedId)
    }
    expect(await saidAfter(turnBack)).toEqual([`${was}: version 2 took its place, and it is still in force`])
    const [next] = await db.select().from(agreements).where(eq(agreements.supersedesId, replacedId))
    const cutLoose = (tx: Tx) => tx.execute(sql`update agreements set supersedes_id = null where id = ${next!.id}`)
    expect(await saidAfter(cutLoose)).toEqual([
      `${was}: event 9 (superseded): the version that took its place is not there`,
      `${await nameOf(next!.id)}: event 1 (drafted): it does not take the place of the version that it was begun for`,
    ])
  })

  test('who takes a withdrawal back, and makes the whole chain anew, is found by the audit record', async () => {
    const takeBack = async (tx: Tx) => {
      await tx.execute(sql`delete from agreement_events where agreement_id = ${endedId} and name = 'withdrawn'`)
      await tx.execute(sql`update agreements set status = 'in-force', withdraw_reason = null where id = ${endedId}`)
      await linkAnew(tx, endedId)
    }
    expect(await saidAfter(takeBack)).toEqual([
      `${await nameOf(endedId)}: the audit record tells of agreement.withdrawn at ${NOW.toISOString()}, and the chain does not`,
    ])
    const otherReason = (tx: Tx) =>
      tx.execute(sql`update agreements set withdraw_reason = 'Op verzoek van de gemeente.' where id = ${endedId}`)
    expect((await saidAfter(otherReason))[0]).toMatch(/: event \d+ \(withdrawn\): the reason is another$/)
  })

  test('who signs for somebody, and writes the event upon the chain, is found by the audit record', async () => {
    const [signer] = await db.select().from(agreementSigners).where(eq(agreementSigners.agreementId, openId))
    const [{ content, contentHash }] = (await db.select().from(agreements).where(eq(agreements.id, openId))) as [
      typeof agreements.$inferSelect,
    ]
    const forge = async (tx: Tx) => {
      const signed = {
        id: randomUUID(),
        agreementId: openId,
        signerId: signer!.id,
        party: signer!.party,
        userId: employer.userId,
        signedName: 'Sanne de Wit',
        signedFunction: 'Directeur',
        content: content!,
        contentHash: contentHash!,
        signedAt: NOW,
        method: 'account' as const,
        evidence: '{}',
        requestKey: null,
      }
      const ctx = { ...makeContext(db, employer), db: tx as unknown as Database }
      await ctx.db.insert(signatures).values(signed)
      await ctx.db.update(agreementSigners).set({ status: 'signed' }).where(eq(agreementSigners.id, signer!.id))
      await ctx.db.update(agreements).set({ status: 'partly-signed' }).where(eq(agreements.id, openId))
      await recordEvent(ctx, openId, {
        name: 'signed',
        signerId: signer!.id,
        signatureId: signed.id,
        contentHash: contentHash!,
        method: 'account',
        evidenceHash: createHash('sha256').update('{}').digest('hex'),
        signatureHash: hashSignature(signed),
      })
    }
    expect((await saidAfter(forge))[0]).toMatch(/: event \d+ \(signed\): the audit record does not tell of it$/)
  })

  test('who takes a whole agreement away is found by its number', async () => {
    const [reference] = (await nameOf(otherId)).split('/')
    const takeAway = async (tx: Tx) => {
      await tx.execute(sql`delete from agreement_events where agreement_id = ${otherId}`)
      await tx.execute(sql`delete from agreements where id = ${otherId}`)
    }
    expect(await saidAfter(takeAway)).toEqual([
      `${reference}/1: it is not there, and numbers are given out without holes`,
    ])
  })

  test('who takes the last agreement away, or the last version of one, is found by the audit record', async () => {
    const takeAway = (id: string) => async (tx: Tx) => {
      for (const table of ['agreement_events', 'signatures', 'agreement_signers', 'pledges']) {
        await tx.execute(sql`delete from ${sql.identifier(table)} where agreement_id = ${id}`)
      }
      await tx.execute(sql`delete from agreements where id = ${id}`)
    }
    const says = `it is not there, and the audit record tells that it was begun at ${NOW.toISOString()}`
    const version = await reviseAgreement(makeContext(db, employer), { agreementId })
    expect(await saidAfter(takeAway(version))).toEqual([`${await nameOf(version)}: ${says}`])
    await withdrawAgreement(makeContext(db, employer), { agreementId: version, reason: 'Toch niet.' })
    const last = await agreementIn(db, 'in-force', { employer, desk })
    expect(await saidAfter(takeAway(last))).toEqual([`${await nameOf(last)}: ${says}`])
  })

  test('is not stopped by triggers, but the role of the portal is: it adds, and changes nothing', async () => {
    for (const table of ['agreement_events', 'signatures', 'agreement_documents']) {
      for (const statement of [
        `update ${table} set agreement_id = agreement_id`,
        `delete from ${table}`,
        `truncate ${table} cascade`,
      ]) {
        const refused = db.execute(sql.raw(statement)).then(
          () => null,
          (error: Error) => error.cause,
        )
        expect(await refused).toMatchObject({ code: '42501' })
        // Nor the owner, by mistake.
        await expect(owner.unsafe(statement)).rejects.toThrow('is append-only')
      }
    }
  })
})

describe('the sealed document', () => {
  test('carries the head of the chain at the last signature, for people and for programs', async () => {
    const events = await db.select().from(agreementEvents).where(eq(agreementEvents.agreementId, agreementId))
    const head = events.find(({ name }) => name === 'came-into-force')!.hash
    const [document] = await db.select().from(agreementDocuments).where(eq(agreementDocuments.agreementId, agreementId))
    expect(pdfinfo(document!.bytes)).toMatch(new RegExp(`^Keywords: .* ${head}$`, 'm'))
    expect(pdftotext(document!.bytes).replace(/\s+/g, '')).toContain(head)
  })

  test('with both seals is valid to others, all of it, and after one flipped byte to nobody: not to pdfsig, nor to /controleer', async () => {
    const [{ bytes, sha256 }] = (await db
      .select()
      .from(agreementDocuments)
      .where(eq(agreementDocuments.agreementId, agreementId))) as [typeof agreementDocuments.$inferSelect]
    const visitor = makeContext(db, { kind: 'visitor' })
    expect(pdfsig(bytes)).toMatchObject([
      { field: 'seal-employer', isValid: true },
      { field: 'seal-municipality', isValid: true, isWhole: true },
    ])
    expect(await checkDocument(visitor, { sha256 })).toMatchObject({ standing: 'in-force' })
    expect(pdfinfo(bytes)).toMatch(/^Tagged: +yes$/m)
    expect(bytes.toString('latin1')).toContain('/Lang (nl-NL)')
    const structure = pdfinfo(bytes, '-struct')
    for (const tag of ['H1', 'H2', 'P', 'Table', 'TH', 'TD', 'L', 'LI', 'Figure', 'Link']) {
      expect(structure).toMatch(new RegExp(`^\\s*${tag}\\b`, 'm'))
    }

    // Anywhere under the seals: at the beginning, in a picture or a font, in what the file says of itself.
    for (const place of [20, 2000, Math.floor(bytes.length / 2), bytes.length - 5]) {
      const changed = Buffer.from(bytes)
      changed[place]! ^= 1
      expect(pdfsig(changed).some(({ isValid, isWhole }) => isValid && isWhole)).toBe(false)
      const changedHash = createHash('sha256').update(changed).digest('hex')
      expect(await checkDocument(visitor, { sha256: changedHash })).toBeNull()
    }
  })
})
