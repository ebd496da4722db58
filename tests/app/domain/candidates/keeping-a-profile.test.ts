import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { activateProfile } from '#app/domain/candidates/activate-profile.server.ts'
import { canBecome, PROFILE_PARTS, PROFILE_STATUSES, type ProfileStatus } from '#app/domain/candidates/candidate.ts'
import { jobSeekerSchema, PART_SCHEMAS, type AnyPartValues } from '#app/domain/candidates/candidate.schema.ts'
import { changeJobSeeker } from '#app/domain/candidates/change-job-seeker.server.ts'
import { confirmProfilePart } from '#app/domain/candidates/confirm-profile-part.server.ts'
import { draftProfile } from '#app/domain/candidates/draft-profile.server.ts'
import { getProfile } from '#app/domain/candidates/get-profile.server.ts'
import { lookAtJobSeeker } from '#app/domain/candidates/look-at-job-seeker.server.ts'
import { nameCaseload } from '#app/domain/candidates/name-caseload.server.ts'
import { referenceForVacancy } from '#app/domain/candidates/new-reference.server.ts'
import { pauseProfile } from '#app/domain/candidates/pause-profile.server.ts'
import { PART_FIELDS } from '#app/domain/candidates/profile-parts.ts'
import { redraftProfile } from '#app/domain/candidates/redraft-profile.server.ts'
import { saveProfilePart } from '#app/domain/candidates/save-profile-part.server.ts'
import { withdrawProfile } from '#app/domain/candidates/withdraw-profile.server.ts'
import type { Context, Werkmatcher } from '#app/domain/context.ts'
import { connect, type Database, MATCHING_ROLE, VAULT_ROLE } from '#db/client.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { candidateProfiles, jobSeekers } from '#db/schema/candidates.ts'
import { withVault } from '#db/transaction.ts'
import { occupations } from '#db/schema/occupations.ts'
import { testDatabase } from '#tests/support/database.ts'
import { makeContext, makeJobSeeker, makeProfile, makeWerkmatcherActor } from '#tests/support/factories.ts'
import { waitingJobs } from '#tests/support/jobs.ts'

let db: Database
let url: string
let fatima: Context<Werkmatcher>
let joris: Context<Werkmatcher>

beforeAll(async () => {
  url = (await testDatabase()).url
  db = connect(url).db
  fatima = makeContext(db, await makeWerkmatcherActor(db))
  joris = makeContext(db, await makeWerkmatcherActor(db))
})

const makeOwn = (given: Partial<typeof candidateProfiles.$inferInsert> = {}) =>
  makeProfile(db, { werkmatcherId: fatima.actor.userId, ...given })
const auditOf = async (objectId: string) =>
  (await db.select().from(auditEvents).where(eq(auditEvents.objectId, objectId)).orderBy(auditEvents.id)).map(
    ({ name }) => name,
  )

describe('a new person', () => {
  test('goes to the vault, with an empty draft profile beside it under a reference that says nothing', async () => {
    const person = { name: 'Zübeyde Ångström', phone: '06 87654321', email: null }
    const { profileId, reference } = await draftProfile(fatima, person)
    expect(reference).toMatch(/^[A-HJ-NP-Z2-9]{2}-[A-HJ-NP-Z2-9]{4}$/)
    const profile = await getProfile(fatima, { profileId })
    expect(profile).toMatchObject({ status: 'draft', known: [], availability: null, confirmed: {} })
    expect(await lookAtJobSeeker(fatima, { profileId, why: 'make-contact' })).toEqual(person)
    const [stored] = await withVault(fatima, (vault) =>
      vault.execute<{ name: string }>(sql`select name from vault.job_seekers where profile_id = ${profileId}`),
    )
    expect(stored!.name).not.toContain('Zübeyde')
  })

  test('is both halves or neither', async () => {
    const before = await db.$count(candidateProfiles)
    const key = process.env.VAULT_KEY
    process.env.VAULT_KEY = 'not a key'
    await expect(draftProfile(fatima, { name: 'A', phone: null, email: 'a@b.nl' })).rejects.toThrow()
    process.env.VAULT_KEY = key
    expect(await db.$count(candidateProfiles)).toBe(before)
  })

  test('can be reached: a phone number or an e-mail address is asked', () => {
    expect(jobSeekerSchema.safeParse({ name: 'A', phone: '', email: '' }).error?.issues[0]?.message).toBe(
      'phone-or-email',
    )
    expect(jobSeekerSchema.safeParse({ name: ' ', phone: '0612345678', email: '' }).success).toBe(false)
    expect(jobSeekerSchema.safeParse({ name: 'A', phone: '12', email: '' }).success).toBe(false)
  })
})

const VALUES: { [Part in keyof typeof PART_SCHEMAS]: unknown } = {
  availability: { availability: [{ day: 'monday', startsAt: 540, endsAt: 720 }], schoolHours: null },
  school: { withinSchoolHours: true, schoolHolidaysFree: false },
  hours: { hoursMin: 8, hoursMax: 12.5 },
  home: { homeArea: 'utrecht-overvecht' },
  travel: { travelModes: ['cycling'], travelMinutes: 20 },
  dutch: { dutchSpeaking: 'A1', dutchUnderstanding: null, dutchReading: 'none', dutchWriting: null },
  languages: { otherLanguages: ['ti'] },
  licences: { licences: [] },
  certificates: { certificates: ['vog'] },
  diploma: { diploma: 'mbo-2' },
  conditions: { needs: ['quiet-place'], avoids: [] },
  skills: { skills: ['sewing'] },
  wishes: { sectors: [], occupations: ['naaister'], kinds: null, workplaces: null, learning: 'maybe' },
  start: { availableFrom: '2026-07-01' },
  terms: { payFromCents: 1500, banenafspraak: false },
  firmness: { rather: ['travel'] },
}

describe('a part of a profile', () => {
  test.each(PROFILE_PARTS)('%s is saved, counts as gone through today, and can be said to be unknown', async (part) => {
    const { id: profileId } = await makeOwn({ status: 'active' })
    const values = PART_SCHEMAS[part].parse(VALUES[part]) as AnyPartValues
    const version = await saveProfilePart(fatima, { profileId, version: 1, part, values: values as never })
    expect(version).toBe(2)
    const saved = await getProfile(fatima, { profileId })
    expect(saved).toMatchObject({ ...values, confirmed: { [part]: '2026-06-04' } })
    expect(saved.known).toContain(part)

    await saveProfilePart(fatima, { profileId, version, part, values: null })
    const unknown = await getProfile(fatima, { profileId })
    expect(PART_FIELDS[part].map((field) => unknown[field])).toEqual(PART_FIELDS[part].map(() => null))
    expect(unknown.known).not.toContain(part)
    expect(unknown.confirmed[part]).toBe('2026-06-04')
    expect(await auditOf(profileId)).toEqual(['profile.changed', 'profile.changed'])
    const jobs = (await waitingJobs(url)).filter((job) => job.name === 'index-profile' && job.profileId === profileId)
    expect(jobs).toHaveLength(2)
  })

  test('is not overwritten by who read an older version, and of two at once one wins', async () => {
    const { id: profileId } = await makeOwn()
    const save = (hoursMax: number) =>
      saveProfilePart(fatima, { profileId, version: 1, part: 'hours', values: { hoursMin: 4, hoursMax } })
    const answers = await Promise.allSettled([save(10), save(11), save(12)])
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await expect(save(13)).rejects.toMatchObject({ kind: 'conflict' })
  })

  test('a wish for work keeps the code of an occupation that there is, of ESCO too', async () => {
    const { id: profileId } = await makeOwn({})
    const wish = (version: number, occupations: string[]) =>
      saveProfilePart(fatima, {
        profileId,
        version,
        part: 'wishes',
        values: PART_SCHEMAS.wishes.parse({ ...(VALUES.wishes as object), occupations }),
      })
    await expect(wish(1, ['kok', 'esco-7512-wafel'])).rejects.toMatchObject({
      kind: 'invalid',
      issues: [{ path: 'occupations.1', message: 'occupation-unknown' }],
    })
    await fatima.db.insert(occupations).values({
      escoId: 'wafel',
      uri: 'http://data.europa.eu/esco/occupation/wafel',
      iscoGroup: '7512',
      label: 'wafelbakker',
      alternativeLabels: [],
      hiddenLabels: [],
      description: '',
      changedAt: fatima.now,
    })
    await wish(1, ['kok', 'esco-7512-wafel'])
    const profile = await getProfile(fatima, { profileId })
    expect(profile.occupations).toEqual(['kok', 'esco-7512-wafel'])
    expect(profile.occupationNames['esco-7512-wafel']?.nl).toBe('wafelbakker')
    await fatima.db.delete(occupations)
    expect((await getProfile(fatima, { profileId })).occupationNames).toEqual({ kok: { nl: 'Kok', en: 'Cook' } })
  })

  test('"still right" moves its day and nothing else', async () => {
    const { id: profileId, ...before } = await makeOwn({ confirmed: { hours: '2026-01-01', home: '2026-01-01' } })
    await confirmProfilePart(fatima, { profileId, version: 1, part: 'hours' })
    const after = await getProfile(fatima, { profileId })
    expect(after.confirmed).toEqual({ hours: '2026-06-04', home: '2026-01-01' })
    expect(after.hoursMax).toBe(before.hoursMax)
  })

  test.each([
    ['hours', { hoursMin: 20, hoursMax: 10 }, 'hours.from-after-to'],
    ['hours', { hoursMin: -1, hoursMax: 10 }, undefined],
    ['hours', { hoursMin: Number.NaN, hoursMax: 10 }, undefined],
    ['home', { homeArea: '3561AB' }, undefined],
    ['travel', { travelModes: ['helicopter'], travelMinutes: 10 }, undefined],
    ['skills', { skills: ['sewing'], diagnosis: 'rug' }, undefined],
    ['wishes', { ...(VALUES.wishes as object), occupations: ['iets met mijn rug'] }, 'occupation-unknown'],
    ['availability', { availability: [], schoolHours: null }, 'week.no-windows'],
    ['start', { availableFrom: '2026-02-30' }, 'day.not-a-day'],
  ] as const)('%s refuses %j', (part, values, message) => {
    const parsed = PART_SCHEMAS[part].safeParse(values)
    expect(parsed.success).toBe(false)
    if (message) expect(parsed.error?.issues.map((issue) => issue.message)).toContain(message)
  })
})

type Step = (ctx: Context<Werkmatcher>, profileId: string) => Promise<unknown>
const STEPS: Record<Exclude<ProfileStatus, never>, Step> = {
  active: (ctx, profileId) => activateProfile(ctx, { profileId }),
  paused: (ctx, profileId) => pauseProfile(ctx, { profileId }),
  withdrawn: (ctx, profileId) => withdrawProfile(ctx, { profileId }),
  draft: (ctx, profileId) => redraftProfile(ctx, { profileId, consentWay: 'phone', consentOn: '2026-06-03' }),
}

describe('the status of a profile', () => {
  test.each(PROFILE_STATUSES.flatMap((from) => PROFILE_STATUSES.map((to) => [from, to] as const)))(
    'from %s to %s is as the table says',
    async (from, to) => {
      const { id: profileId } = await makeOwn({ status: from })
      const step = STEPS[to](fatima, profileId)
      if (canBecome(from, to)) {
        await step
        expect((await getProfile(fatima, { profileId })).status).toBe(to)
      } else {
        await expect(step).rejects.toMatchObject({ kind: 'conflict' })
        expect((await getProfile(fatima, { profileId })).status).toBe(from)
      }
    },
  )

  test('is not active while nothing at all is known', async () => {
    const { profileId } = await draftProfile(fatima, { name: 'A', phone: null, email: 'a@b.nl' })
    await expect(activateProfile(fatima, { profileId })).rejects.toMatchObject({
      kind: 'invalid',
      issues: [{ path: '', message: 'profile-blank' }],
    })
  })

  test('is taken up again only with a consent of today or before', async () => {
    const { id: profileId } = await makeOwn({ status: 'withdrawn' })
    const again = redraftProfile(fatima, { profileId, consentWay: 'phone', consentOn: '2026-06-05' })
    await expect(again).rejects.toMatchObject({ kind: 'invalid', issues: [{ path: 'consentOn' }] })
  })

  test('withdrawn stands still', async () => {
    const { id: profileId } = await makeOwn({ status: 'withdrawn' })
    const save = saveProfilePart(fatima, { profileId, version: 1, part: 'start', values: null })
    await expect(save).rejects.toMatchObject({ kind: 'conflict' })
  })
})

describe('a colleague’s profile', () => {
  test('does not exist for any verb, and neither does an id that is none', async () => {
    const { id } = await makeProfile(db, { werkmatcherId: joris.actor.userId })
    await makeJobSeeker(db, { profileId: id })
    for (const profileId of [id, '00000000-0000-4000-8000-000000000000', 'x', "' or true --"]) {
      const tries = [
        () => getProfile(fatima, { profileId }),
        () => saveProfilePart(fatima, { profileId, version: 1, part: 'hours', values: null }),
        () => confirmProfilePart(fatima, { profileId, version: 1, part: 'hours' }),
        () => changeJobSeeker(fatima, { profileId, name: 'X', phone: null, email: 'x@y.nl' }),
        () => lookAtJobSeeker(fatima, { profileId, why: 'make-contact' }),
        ...Object.values(STEPS).map((step) => () => step(fatima, profileId)),
      ]
      for (const attempt of tries) await expect(attempt()).rejects.toMatchObject({ kind: 'not-found' })
    }
  })

  test('is recorded when somebody tries to look who it is', async () => {
    const { id: profileId } = await makeProfile(db, { werkmatcherId: joris.actor.userId })
    await expect(lookAtJobSeeker(fatima, { profileId, why: 'make-contact' })).rejects.toMatchObject({
      kind: 'not-found',
    })
    const refused = await db.select().from(auditEvents).where(eq(auditEvents.name, 'access.refused'))
    expect(refused.map(({ data }) => data)).toContainEqual({ what: `job-seeker ${profileId}` })
  })

  test('has another reference for every vacancy, always the same for one', () => {
    const pair = (profileId: string, vacancyId: string) => referenceForVacancy({ profileId, vacancyId })
    expect(pair('p', 'v')).toBe(pair('p', 'v'))
    expect(new Set([pair('p', 'v'), pair('p', 'w'), pair('q', 'v')]).size).toBe(3)
  })
})

describe('who someone is', () => {
  test('is recorded with its reason at each look, and never itself', async () => {
    const { id: profileId } = await makeOwn()
    await makeJobSeeker(db, { profileId, name: 'Quirine Xaviera' })
    await lookAtJobSeeker(fatima, { profileId, why: 'prepare-talk' })
    await changeJobSeeker(fatima, { profileId, name: 'Quirine Zonneveld', phone: null, email: 'q@z.nl' })
    const names = await nameCaseload(fatima)
    expect(names[profileId]).toBe('Quirine Zonneveld')
    const rows = await db.select().from(auditEvents).where(eq(auditEvents.objectId, profileId)).orderBy(auditEvents.id)
    expect(rows.map(({ name, data }) => [name, (data as { why?: string }).why])).toEqual([
      ['job-seeker.looked-at', 'prepare-talk'],
      ['job-seeker.changed', undefined],
      ['job-seeker.looked-at', 'recognise-caseload'],
    ])
    expect(JSON.stringify(rows)).not.toMatch(/Quirine|q@z/)
  })

  test('cannot be read by the role that matches, nor profiles by the role that knows who', async () => {
    const as = (role: string, table: string) =>
      db.transaction(async (tx) => {
        await tx.execute(sql.raw(`set local role ${role}`))
        return tx.execute(sql.raw(`select * from ${table} limit 1`))
      })
    const denied = { cause: { code: '42501' } }
    await expect(as(MATCHING_ROLE, 'vault.job_seekers')).rejects.toMatchObject(denied)
    await expect(as(MATCHING_ROLE, 'vault.interest_contacts')).rejects.toMatchObject(denied)
    await expect(as(VAULT_ROLE, 'matching.candidate_profiles')).rejects.toMatchObject(denied)
    await expect(as(VAULT_ROLE, 'public.vacancies')).rejects.toMatchObject(denied)
    // The same statements work for the other role, so it is the role that stops them.
    await expect(as(MATCHING_ROLE, 'matching.candidate_profiles')).resolves.toBeDefined()
    await expect(as(VAULT_ROLE, 'vault.job_seekers')).resolves.toBeDefined()
    // And the portal itself, which is the matching role, cannot but through withVault.
    await expect(db.select().from(jobSeekers)).rejects.toMatchObject(denied)
  })
})
