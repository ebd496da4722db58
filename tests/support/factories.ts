import { sql } from 'drizzle-orm'
import { createHash, randomUUID } from 'node:crypto'
import type { Actor, Context, Desk, Employer, Werkmatcher } from '#app/domain/context.ts'
import { WITHIN_SCHOOL_HOURS } from '#app/domain/week/school-hours.ts'
import { VAULT_ROLE, MATCHING_ROLE, type Database } from '#db/client.ts'
import { hashSecret, newSecret } from '#app/domain/people/hash-secret.server.ts'
import { issueSigningLink } from '#app/domain/signing/issue-signing-link.server.ts'
import { apiKeys } from '#db/schema/api-keys.ts'
import { agreements, agreementTemplates, pledges } from '#db/schema/agreements.ts'
import { candidateProfiles, interestContacts, jobSeekers } from '#db/schema/candidates.ts'
import { employerLogos, employers } from '#db/schema/employers.ts'
import { interests } from '#db/schema/interests.ts'
import { checkIns, introductions, placements } from '#db/schema/introductions.ts'
import { labourMarketRegions, municipalities } from '#db/schema/municipalities.ts'
import { users } from '#db/schema/people.ts'
import { questions } from '#db/schema/questions.ts'
import { agreementReminders } from '#db/schema/reminders.ts'
import { agreementDocuments, agreementSigners, paperSignatures } from '#db/schema/signing.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { AGREEMENT_TEMPLATE } from '#db/seed/agreement-template.ts'

/**
 * One function per thing, each with the least that makes it real; what a test is about it passes itself. A thing that
 * needs another makes it, in the municipality "utrecht" unless told otherwise.
 */

/** A Thursday in June, far from any change of the clock. */
export const NOW = new Date('2026-06-04T08:00:00Z')

let count = 0
const next = () => ++count

type Insert<T extends { $inferInsert: unknown }> = Partial<T['$inferInsert']>

export function makeContext<A extends Actor>(db: Database, actor: A, { now = NOW }: { now?: Date } = {}): Context<A> {
  return { actor, db, now, requestId: 'test' }
}

/** Safe to repeat: the second call answers the row of the first. */
export async function makeMunicipality(db: Database, given: Insert<typeof municipalities> = {}) {
  const id = given.id ?? 'utrecht'
  const regionId = given.regionId ?? 'utrecht-midden'
  await db.insert(labourMarketRegions).values({ id: regionId, name: 'Utrecht-Midden' }).onConflictDoNothing()
  const known = { utrecht: ['Utrecht', '0344'], 'stichtse-vecht': ['Stichtse Vecht', '1904'] }[id]
  const [row] = await db
    .insert(municipalities)
    .values({
      name: known?.[0] ?? id,
      code: known?.[1] ?? `T${next()}`,
      deskName: 'Werkgeversbalie',
      deskEmail: `balie@${id}.example`,
      deskPhone: '030 555 01 00',
      ...given,
      id,
      regionId,
    })
    // A row that is returned even when it was there already.
    .onConflictDoUpdate({ target: municipalities.id, set: { id } })
    .returning()
  return row!
}

/** Approved unless told otherwise. */
export async function makeEmployer(db: Database, given: Insert<typeof employers> = {}) {
  const municipalityId = given.municipalityId ?? (await makeMunicipality(db)).id
  const n = next()
  const [row] = await db
    .insert(employers)
    .values({
      status: 'approved',
      name: `Werkgever ${n}`,
      kvkNumber: String(90000000 + n),
      sector: 'shops',
      address: { street: 'Voorstraat', houseNumber: '1', postcode: '3512AA', place: 'Utrecht' },
      createdAt: NOW,
      decidedAt: NOW,
      ...given,
      municipalityId,
    })
    .returning()
  return row!
}

/** A werkmatcher unless told otherwise; an employer's user gets an employer. */
export async function makeUser(db: Database, given: Insert<typeof users> = {}) {
  const role = given.role ?? (given.employerId ? 'employer' : 'werkmatcher')
  const municipalityId = given.municipalityId ?? (await makeMunicipality(db)).id
  const employerId = role === 'employer' ? (given.employerId ?? (await makeEmployer(db, { municipalityId })).id) : null
  const n = next()
  const [row] = await db
    .insert(users)
    .values({
      name: `Persoon ${n}`,
      email: `persoon${n}@test.example`,
      createdAt: NOW,
      emailConfirmedAt: NOW,
      ...given,
      role,
      municipalityId,
      employerId,
    })
    .returning()
  return row!
}

export async function makeEmployerActor(db: Database, given: Insert<typeof users> = {}): Promise<Employer> {
  const user = await makeUser(db, { ...given, role: 'employer' })
  return { kind: 'employer', userId: user.id, employerId: user.employerId!, municipalityId: user.municipalityId }
}

export async function makeWerkmatcherActor(db: Database, given: Insert<typeof users> = {}): Promise<Werkmatcher> {
  const user = await makeUser(db, { ...given, role: 'werkmatcher' })
  return { kind: 'werkmatcher', userId: user.id, municipalityId: user.municipalityId }
}

export async function makeDeskActor(db: Database, given: Insert<typeof users> = {}): Promise<Desk> {
  const user = await makeUser(db, { ...given, role: 'desk' })
  return { kind: 'desk', userId: user.id, municipalityId: user.municipalityId }
}

/** Complete and published unless told otherwise: four mornings within school hours, no diploma, little Dutch. */
export async function makeVacancy(db: Database, given: Insert<typeof vacancies> = {}) {
  const { id: municipalityId } = await makeMunicipality(db, { id: given.municipalityId ?? 'utrecht' })
  const employerId = given.employerId === undefined ? (await makeEmployer(db, { municipalityId })).id : given.employerId
  const [row] = await db
    .insert(vacancies)
    .values({
      status: 'published',
      title: `Medewerker winkel ${next()}`,
      occupation: null,
      sector: 'shops',
      kind: 'regular-job',
      places: 1,
      tasks: 'Je vult de schappen. Je helpt klanten die iets zoeken. Aan het eind van je dienst veeg je de winkel.',
      hoursMin: 16,
      hoursMax: 16,
      roster: {
        kind: 'fixed',
        shifts: (['monday', 'tuesday', 'thursday', 'friday'] as const).map((day) => ({
          day,
          startsAt: 540,
          endsAt: 780,
        })),
      },
      schoolHolidaysFree: false,
      workplace: 'on-site',
      postcode: '3561AB',
      street: null,
      placeName: 'Utrecht',
      dutchSpeaking: 'A2',
      dutchUnderstanding: 'A2',
      dutchReading: 'A1',
      dutchWriting: 'none',
      otherLanguages: [],
      licences: [],
      certificates: [],
      demands: ['standing-long'],
      skills: ['filling-shelves'],
      diploma: 'none',
      offers: ['training', 'buddy'],
      pay: { kind: 'per-hour', fromCents: 1500, toCents: 1650 },
      closesOn: '2026-08-01',
      contact: { name: 'Sanne de Wit', email: 'sanne@test.example', phone: null },
      createdAt: NOW,
      changedAt: NOW,
      submittedAt: NOW,
      publishedAt: NOW,
      reviewedAt: NOW,
      ...given,
      municipalityId,
      employerId,
    })
    .returning()
  return row!
}

/** Active and well known unless told otherwise: free within school hours, lives in Overvecht, cycles. No person behind it. */
export async function makeProfile(db: Database, given: Insert<typeof candidateProfiles> = {}) {
  const { id: municipalityId } = await makeMunicipality(db, { id: given.municipalityId ?? 'utrecht' })
  const werkmatcherId = given.werkmatcherId ?? (await makeUser(db, { role: 'werkmatcher', municipalityId })).id
  const [row] = await db
    .insert(candidateProfiles)
    .values({
      reference: `T${next()}-TEST`,
      status: 'active',
      availability: [...WITHIN_SCHOOL_HOURS],
      hoursMin: 12,
      hoursMax: 20,
      homeArea: 'utrecht-overvecht',
      travelModes: ['cycling', 'public-transport'],
      travelMinutes: 30,
      dutchSpeaking: 'A2',
      dutchUnderstanding: 'B1',
      dutchReading: 'A2',
      dutchWriting: 'A1',
      otherLanguages: ['ar'],
      licences: [],
      certificates: [],
      needs: [],
      avoids: [],
      skills: ['cleaning', 'cooking', 'filling-shelves'],
      sectors: ['shops', 'catering'],
      occupations: null,
      kinds: null,
      workplaces: null,
      learning: 'yes',
      availableFrom: null,
      confirmed: {},
      createdAt: NOW,
      changedAt: NOW,
      ...given,
      municipalityId,
      werkmatcherId,
    })
    .returning()
  return row!
}

/** The person behind a profile, in the vault. */
export async function makeJobSeeker(db: Database, given: Insert<typeof jobSeekers> & { profileId: string }) {
  return db.transaction(async (tx) => {
    await tx.execute(sql.raw(`set local role ${VAULT_ROLE}`))
    const [row] = await tx
      .insert(jobSeekers)
      .values({
        name: `Werkzoekende ${next()}`,
        phone: '06 12345678',
        email: null,
        createdAt: NOW,
        changedAt: NOW,
        ...given,
      })
      .returning()
    await tx.execute(sql.raw(`set local role ${MATCHING_ROLE}`))
    return row!
  })
}

/** The text that the seed publishes too, as its own slug. */
export async function makeAgreementTemplate(db: Database, given: Insert<typeof agreementTemplates> = {}) {
  const { id: municipalityId } = await makeMunicipality(db, { id: given.municipalityId ?? 'utrecht' })
  const [row] = await db
    .insert(agreementTemplates)
    .values({ ...AGREEMENT_TEMPLATE, slug: `tekst-${next()}`, version: 1, publishedAt: NOW, ...given, municipalityId })
    .returning()
  return row!
}

/** A draft of a new employer unless told otherwise, for two years, without pledges. */
export async function makeAgreement(db: Database, given: Insert<typeof agreements> = {}) {
  const { id: municipalityId } = await makeMunicipality(db, { id: given.municipalityId ?? 'utrecht' })
  const employerId = given.employerId ?? (await makeEmployer(db, { municipalityId })).id
  const templateId = given.templateId ?? (await makeAgreementTemplate(db, { municipalityId })).id
  const [row] = await db
    .insert(agreements)
    .values({
      reference: `IV-2020-${String(next()).padStart(4, '0')}`,
      status: 'draft',
      drafter: 'employer',
      content: given.status && given.status !== 'draft' ? '{}' : null,
      startsOn: '2026-06-04',
      endsOn: '2028-06-03',
      contacts: [{ name: 'Sanne de Wit', function: null, email: 'sanne@test.example', phone: null }],
      cityContact: { name: 'Werkgeversbalie', email: 'balie@utrecht.example', phone: '030 555 01 00' },
      cityDoes: ['De gemeente belt elke maand.'],
      createdAt: NOW,
      changedAt: NOW,
      ...given,
      municipalityId,
      employerId,
      templateId,
    })
    .returning()
  return row!
}

/** A row only: bytes that are no PDF. What the worker makes of signatures is in tests/app/worker. */
export async function makeAgreementDocument(db: Database, given: Insert<typeof agreementDocuments> = {}) {
  const agreementId = given.agreementId ?? (await makeAgreement(db, { status: 'in-force' })).id
  const bytes = given.bytes ?? Buffer.from(`%PDF-1.7 ${next()}`)
  const [row] = await db
    .insert(agreementDocuments)
    .values({
      time: 'unconfirmed',
      sha256: createHash('sha256').update(bytes).digest('hex'),
      certificate: Buffer.from('certificate'),
      code: 'K7QF-3MHT-9XWD',
      madeAt: NOW,
      ...given,
      agreementId,
      bytes,
    })
    .returning()
  return row!
}

/** Recorded for a signer who is nowhere, by a new person of the desk, with a scan that begins as a PDF does, unless told otherwise. */
export async function makePaperSignature(db: Database, given: Insert<typeof paperSignatures> = {}) {
  const agreementId = given.agreementId ?? (await makeAgreement(db, { status: 'offered', offeredAt: NOW })).id
  const scan = given.scan ?? Buffer.from(`%PDF-1.7 ${next()}`)
  const [row] = await db
    .insert(paperSignatures)
    .values({
      signerId: randomUUID(),
      party: 'employer',
      signedName: 'Sanne de Wit',
      signedFunction: 'Directeur',
      signedOn: '2026-06-04',
      contentHash: '0'.repeat(64),
      scanType: 'pdf',
      scanSha256: createHash('sha256').update(scan).digest('hex'),
      recordedAt: NOW,
      ...given,
      agreementId,
      scan,
      recordedById: given.recordedById ?? (await makeUser(db, { role: 'desk' })).id,
    })
    .returning()
  return row!
}

/** Three learn-work places before the new year, unless told otherwise. */
export async function makePledge(db: Database, given: Insert<typeof pledges> = {}) {
  const agreementId = given.agreementId ?? (await makeAgreement(db, { status: 'in-force' })).id
  const [row] = await db
    .insert(pledges)
    .values({ kind: 'learn-work-track', places: 3, before: '2027-01-01', ...given, agreementId })
    .returning()
  return row!
}

/** A profile proposed for a vacancy, with consent by phone; both are made when not given. */
export async function makeIntroduction(db: Database, given: Insert<typeof introductions> = {}) {
  const vacancyId = given.vacancyId ?? (await makeVacancy(db)).id
  const profile = given.profileId
    ? { id: given.profileId, werkmatcherId: given.werkmatcherId ?? (await makeUser(db)).id }
    : await makeProfile(db)
  const [row] = await db
    .insert(introductions)
    .values({
      municipalityId: 'utrecht',
      werkmatcherId: profile.werkmatcherId,
      status: 'proposed',
      reference: `V${next()}`,
      consentWay: 'phone',
      consentOn: '2026-06-03',
      message: 'Werkt graag met klanten en kan snel beginnen.',
      explanation: { fits: true, score: 0, results: [] },
      createdAt: NOW,
      ...given,
      vacancyId,
      profileId: profile.id,
    })
    .returning()
  return row!
}

/** Someone called "Bezoeker" with a phone number is interested in a new vacancy, unless told otherwise. */
export async function makeInterest(
  db: Database,
  { contact, ...given }: Insert<typeof interests> & { contact?: Insert<typeof interestContacts> } = {},
) {
  const { id: municipalityId } = await makeMunicipality(db, { id: given.municipalityId ?? 'utrecht' })
  const vacancyId = given.vacancyId ?? (await makeVacancy(db, { municipalityId })).id
  const [row] = await db
    .insert(interests)
    .values({ status: 'new', createdAt: NOW, ...given, municipalityId, vacancyId })
    .returning()
  await db.transaction(async (tx) => {
    await tx.execute(sql.raw(`set local role ${VAULT_ROLE}`))
    await tx.insert(interestContacts).values({
      name: `Bezoeker ${next()}`,
      phone: '06 12345678',
      email: null,
      message: null,
      createdAt: NOW,
      ...contact,
      interestId: row!.id,
    })
  })
  return row!
}

/** A key that works until a day far away, with the key itself, of a new werkmatcher unless told otherwise. */
export async function makeApiKeyRow(db: Database, given: Insert<typeof apiKeys> = {}) {
  const key = `wb_${newSecret()}`
  const [row] = await db
    .insert(apiKeys)
    .values({
      name: `Sleutel ${next()}`,
      start: key.slice(0, 11),
      keyHash: hashSecret(key),
      expiresOn: '2099-12-31',
      createdAt: NOW,
      ...given,
      holderId: given.holderId ?? (await makeUser(db)).id,
    })
    .returning()
  return { key, row: row! }
}

/** An open question about the week of a new vacancy of a known employer, for a new profile, unless told otherwise. */
export async function makeQuestion(db: Database, given: Insert<typeof questions> = {}) {
  const vacancyId = given.vacancyId ?? (await makeVacancy(db)).id
  const profile = given.profileId
    ? { id: given.profileId, werkmatcherId: given.werkmatcherId ?? (await makeUser(db)).id }
    : await makeProfile(db, given.werkmatcherId ? { werkmatcherId: given.werkmatcherId } : {})
  const [row] = await db
    .insert(questions)
    .values({
      municipalityId: 'utrecht',
      werkmatcherId: profile.werkmatcherId,
      status: 'open',
      change: 'roster',
      text: 'Kan de dienst van maandag om 9:00 beginnen in plaats van om 8:45?',
      askedAt: NOW,
      ...given,
      vacancyId,
      profileId: profile.id,
    })
    .returning()
  return row!
}

/** An introduction that led to work for sixteen hours a week, from today unless told otherwise. */
export async function makePlacement(
  db: Database,
  { startsOn = '2026-06-04', ...given }: Insert<typeof introductions> & { startsOn?: string } = {},
) {
  const introduction = await makeIntroduction(db, { status: 'placed', decidedAt: NOW, ...given })
  await db.insert(placements).values({ introductionId: introduction.id, startsOn, hours: 16, createdAt: NOW })
  return introduction
}

/** What the werkmatcher said about somebody who was placed: still there after three months unless told otherwise. */
export async function makeCheckIn(db: Database, given: Insert<typeof checkIns> & { introductionId: string }) {
  const outcome = given.outcome ?? 'still-there'
  const side = given.side ?? 'werkmatcher'
  const [row] = await db
    .insert(checkIns)
    .values({
      months: 3,
      stopReason: outcome === 'stopped' && side === 'werkmatcher' ? 'other-work' : null,
      saidAt: NOW,
      saidBy: given.saidBy ?? (await makeUser(db)).id,
      ...given,
      outcome,
      side,
    })
    .returning()
  return row!
}

/** A row only: bytes that are no picture, of a new employer unless told otherwise. */
export async function makeLogo(db: Database, given: Insert<typeof employerLogos> = {}) {
  const bytes = given.bytes ?? Buffer.from(`RIFF${next()}WEBP`)
  const [row] = await db
    .insert(employerLogos)
    .values({
      sha256: createHash('sha256').update(bytes).digest('hex'),
      width: 120,
      height: 80,
      uploadedAt: NOW,
      ...given,
      bytes,
      employerId: given.employerId ?? (await makeEmployer(db)).id,
    })
    .returning()
  return row!
}

/** The half time of a new agreement in force, still on the desk's list, unless told otherwise. */
export async function makeAgreementReminder(db: Database, given: Insert<typeof agreementReminders> = {}) {
  const agreement = given.agreementId
    ? { id: given.agreementId, reference: given.reference ?? '', municipalityId: given.municipalityId ?? 'utrecht' }
    : await makeAgreement(db, { status: 'in-force' })
  const { reference, municipalityId } = agreement
  const [row] = await db
    .insert(agreementReminders)
    .values({
      kind: 'half-time',
      dueOn: '2026-06-01',
      createdAt: NOW,
      ...given,
      agreementId: agreement.id,
      reference,
      municipalityId,
    })
    .returning()
  return row!
}

/** The token of a personal link that works today, of somebody who was asked to sign for the employer. */
export async function makeInvitation(db: Database, { agreementId }: { agreementId: string }): Promise<string> {
  const [signer] = await db
    .insert(agreementSigners)
    .values({ agreementId, party: 'employer', turn: 1, name: 'Sanne de Wit', email: 'sanne@test.example' })
    .returning()
  const ctx = makeContext(db, { kind: 'system' }, { now: new Date() })
  return issueSigningLink(ctx, { signerId: signer!.id })
}
