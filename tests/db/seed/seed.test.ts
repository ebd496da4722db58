import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { AGREEMENT_STATUSES } from '#app/domain/agreements/agreement.ts'
import { LEDGER_SIGNS } from '#app/domain/agreements/ledger-overview.ts'
import { listLedgers } from '#app/domain/agreements/list-ledgers.server.ts'
import { dayOf, daysBetween } from '#app/domain/calendar/day.ts'
import { PART_SCHEMAS } from '#app/domain/candidates/candidate.schema.ts'
import { PROFILE_PARTS, PROFILE_STATUSES, TRAVEL_MODES } from '#app/domain/candidates/candidate.ts'
import { findPersonalData } from '#app/domain/candidates/free-text.ts'
import { isPartKnown, PART_FIELDS } from '#app/domain/candidates/profile-parts.ts'
import { registerEmployerSchema } from '#app/domain/employers/employer.schema.ts'
import { INTEREST_STATUSES } from '#app/domain/interests/interest.ts'
import { showInterestSchema } from '#app/domain/interests/interest.schema.ts'
import { INTRODUCTION_STATUSES } from '#app/domain/introductions/introduction.ts'
import { DEMO_PEOPLE } from '#app/domain/people/demo-people.ts'
import { areasOfMunicipality } from '#app/domain/places/area.ts'
import { contentOfVacancy } from '#app/domain/vacancies/content-of-vacancy.server.ts'
import { completeVacancySchema, vacancyDraftSchema } from '#app/domain/vacancies/vacancy.schema.ts'
import { VACANCY_KINDS, VACANCY_STATUSES } from '#app/domain/vacancies/vacancy.ts'
import { schoolHoursFit } from '#app/domain/week/school-hours.ts'
import { closeDatabase, database, MATCHING_ROLE, VAULT_ROLE, type Database } from '#db/client.ts'
import { agreements, agreementTemplates, pledges } from '#db/schema/agreements.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { candidateProfiles, interestContacts, jobSeekers } from '#db/schema/candidates.ts'
import { employers } from '#db/schema/employers.ts'
import { interests } from '#db/schema/interests.ts'
import { CHECK_IN_OUTCOMES, standingsOf, type SaidCheckIn } from '#app/domain/introductions/check-in.ts'
import { checkIns, introductions, placements } from '#db/schema/introductions.ts'
import { labourMarketRegions, municipalities } from '#db/schema/municipalities.ts'
import { users } from '#db/schema/people.ts'
import { agreementReminders } from '#db/schema/reminders.ts'
import { signatures } from '#db/schema/signing.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { demoPeople, seedIfEmpty } from '#db/seed/seed.ts'
import { testDatabase } from '#tests/support/database.ts'
import { makeContext, NOW } from '#tests/support/factories.ts'

/** The night on which the clock goes back and the city is made again. */
const CLOCK_GOES_BACK = new Date('2026-10-25T00:30:00Z')

let db: Database
let city: City
let again: City
let elsewhen: City

beforeAll(async () => {
  await testDatabase()
  db = database()
  elsewhen = await rehearse(CLOCK_GOES_BACK)
  again = await rehearse(NOW)
  expect(await seedIfEmpty({ db, now: NOW })).toBe('seeded')
  city = await look(db)
  return closeDatabase
}, 120_000)

const tables = {
  labourMarketRegions,
  municipalities,
  employers,
  users,
  vacancies,
  agreementTemplates,
  agreements,
  pledges,
  signatures,
  candidateProfiles,
  introductions,
  placements,
  checkIns,
  agreementReminders,
  interests,
  auditEvents,
}

async function look(db: Database) {
  const rowsOf = <T extends keyof typeof tables>(name: T) =>
    db.select().from(tables[name] as never) as unknown as Promise<(typeof tables)[T]['$inferSelect'][]>
  const seen = {
    vacancies: await rowsOf('vacancies'),
    profiles: await rowsOf('candidateProfiles'),
    employers: await rowsOf('employers'),
    users: await rowsOf('users'),
    agreements: await rowsOf('agreements'),
    signatures: await rowsOf('signatures'),
    introductions: await rowsOf('introductions'),
    placements: await rowsOf('placements'),
    checkIns: await rowsOf('checkIns'),
    reminders: await rowsOf('agreementReminders'),
    interests: await rowsOf('interests'),
    audit: await rowsOf('auditEvents'),
    others: [await rowsOf('municipalities'), await rowsOf('pledges'), await rowsOf('labourMarketRegions')],
  }
  return db.transaction(async (vault) => {
    await vault.execute(sql.raw(`set local role ${VAULT_ROLE}`))
    const people = await vault.select().from(jobSeekers)
    const contacts = await vault.select().from(interestContacts)
    await vault.execute(sql.raw(`set local role ${MATCHING_ROLE}`))
    return { ...seen, people, contacts }
  })
}
type City = Awaited<ReturnType<typeof look>>

/** The city as it would be, and then not made after all. */
async function rehearse(now: Date): Promise<City> {
  const undo = new Error('undo')
  let seen: City | undefined
  await db
    .transaction(async (tx) => {
      await seedIfEmpty({ db: tx, now })
      seen = await look(tx)
      throw undo
    })
    .catch((error: unknown) => {
      if (error !== undo) throw error
    })
  return seen!
}

/** All rows of all tables without what is different every time: ids, and what is made of them. */
function fingerprint(city: City): Record<string, string[]> {
  const strip = (row: object) =>
    JSON.stringify({
      ...row,
      ...('explanation' in row ? { reference: null } : {}),
      ...('actorKind' in row ? { id: null } : {}),
    })
      .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id')
      .replace(/[0-9a-f]{64}/g, 'hash')
  return Object.fromEntries(
    Object.entries(city).map(([name, rows]) => [name, (rows as object[]).flat().map(strip).sort()]),
  )
}

describe('the city', () => {
  test('has the size that it is meant to have', () => {
    const count = (role: string) => city.users.filter((user) => user.role === role).length
    expect(city.employers).toHaveLength(13)
    expect(city.vacancies).toHaveLength(60)
    expect(city.profiles).toHaveLength(150)
    expect(city.people).toHaveLength(150)
    expect(count('werkmatcher')).toBe(4)
    expect(count('employer')).toBeGreaterThanOrEqual(16)
    expect(new Set(city.users.filter(({ role }) => role === 'desk').map((user) => user.municipalityId)).size).toBe(2)
  })

  test('is the same city every time, but for its ids', () => {
    expect(fingerprint(again)).toEqual(fingerprint(city))
  })

  test('is made once, and never over a portal in which somebody is', async () => {
    expect(await seedIfEmpty({ db, now: NOW })).toBe('kept')
    expect(await db.$count(vacancies)).toBe(60)
  })

  test('has each state that a thing can be in', () => {
    const states = (rows: { status: string }[]) => [...new Set(rows.map(({ status }) => status))].sort()
    expect(states(city.vacancies)).toEqual([...VACANCY_STATUSES].sort())
    expect(states(city.profiles)).toEqual([...PROFILE_STATUSES].sort())
    expect(states(city.agreements)).toEqual([...AGREEMENT_STATUSES].sort())
    expect(states(city.introductions)).toEqual([...INTRODUCTION_STATUSES].sort())
    expect(states(city.interests)).toEqual([...INTEREST_STATUSES].sort())
    expect(states(city.employers)).toEqual(['approved', 'unconfirmed', 'waiting'])
    expect(new Set(city.vacancies.map(({ kind }) => kind))).toEqual(new Set(VACANCY_KINDS))
  })

  test('has the people whom one can be with one click', async () => {
    const people = await demoPeople({ db })
    expect(people.map(({ email }) => email).sort()).toEqual([...DEMO_PEOPLE].sort())
  })

  test('writes down nothing that lies in the future', () => {
    for (const { audit, vacancies, profiles, introductions, interests, checkIns, reminders } of [city]) {
      const instants = [
        ...audit.map(({ at }) => at),
        ...vacancies.flatMap((v) => [v.createdAt, v.changedAt, v.submittedAt, v.publishedAt, v.reviewedAt]),
        ...profiles.flatMap((p) => [p.createdAt, p.changedAt]),
        ...introductions.flatMap((i) => [i.createdAt, i.decidedAt, i.endedAt]),
        ...interests.flatMap((i) => [i.createdAt, i.handledAt]),
        ...checkIns.map(({ saidAt }) => saidAt),
        ...reminders.map(({ createdAt }) => createdAt),
      ]
      expect(instants.filter((at) => at !== null && at > NOW)).toEqual([])
    }
  })
})

describe('its vacancies', () => {
  const published = (city: City) => city.vacancies.filter(({ status }) => ['published', 'submitted'].includes(status))

  test.each([
    ['today', () => city, NOW],
    ['in the night on which the clock goes back', () => elsewhen, CLOCK_GOES_BACK],
  ])('say all that a job seeker must be told, %s', (_, cityOf, now) => {
    const schema = completeVacancySchema(dayOf(now))
    const problems = published(cityOf()).flatMap((vacancy) => {
      const { error } = schema.safeParse(contentOfVacancy(vacancy))
      return error ? [[vacancy.title, error.issues]] : []
    })
    expect(problems).toEqual([])
  })

  test('make sense in every other state too', () => {
    const problems = city.vacancies.flatMap((vacancy) => {
      const { error } = vacancyDraftSchema.safeParse(contentOfVacancy(vacancy))
      return error ? [[vacancy.title, error.issues]] : []
    })
    expect(problems).toEqual([])
  })

  test('are no two alike', () => {
    expect(new Set(city.vacancies.map(({ title, employerId }) => `${title} ${employerId}`)).size).toBe(60)
    expect(new Set(city.vacancies.map(({ tasks }) => tasks)).size).toBe(60)
  })

  test('fit school hours for a third of what is open, and not for all', () => {
    const open = published(city)
    const fully = open.filter(({ roster }) => schoolHoursFit(roster) === 'fully').length
    expect(fully / open.length).toBeGreaterThan(0.33)
    expect(fully / open.length).toBeLessThan(0.7)
  })

  test('say in sentences of at most 25 words what one does', () => {
    const long = city.vacancies.flatMap(({ tasks }) =>
      (tasks ?? '').split(/[.!?:]\s+|\n+/).filter((sentence) => sentence.split(' ').length > 25),
    )
    expect(long).toEqual([])
  })

  test('never ask for an age, a look or a mother tongue', () => {
    const forbidden =
      /\b(jong|jonge|starter|pas afgestudeerd|schoolverlater|native|moedertaal|accentloos|representatief|vitaal)\b/i
    const texts = city.vacancies.map(({ title, tasks, benefits }) => `${title} ${tasks} ${benefits}`)
    expect(texts.filter((text) => forbidden.test(text))).toEqual([])
  })
})

describe('its profiles', () => {
  test('hold nothing that a form would refuse', () => {
    const problems = city.profiles.flatMap((profile) =>
      PROFILE_PARTS.flatMap((part) => {
        const values = Object.fromEntries(PART_FIELDS[part].map((field) => [field, profile[field]]))
        const { error } = PART_SCHEMAS[part].safeParse(values)
        return error ? [[profile.reference, part, error.issues]] : []
      }),
    )
    expect(problems).toEqual([])
  })

  test('know exactly what was talked about', () => {
    for (const profile of city.profiles) {
      const known = PROFILE_PARTS.filter((part) => isPartKnown(profile, part))
      expect(known.filter((part) => !profile.confirmed[part])).toEqual([])
      const days = Object.values(profile.confirmed).map((day) => daysBetween(day, dayOf(NOW)))
      expect(Math.min(...days)).toBeGreaterThan(0)
      expect(Math.max(...days)).toBeLessThanOrEqual(daysBetween(dayOf(profile.createdAt), dayOf(NOW)))
    }
  })

  test('live in every district and place of both municipalities', () => {
    const areas = new Set(city.profiles.map(({ homeArea }) => homeArea))
    const all = ['utrecht', 'stichtse-vecht'].flatMap(areasOfMunicipality).map(({ code }) => code)
    expect([...areas].sort()).toEqual(all.sort())
  })

  test('are spread over the four caseloads of their own municipality', () => {
    const sizes = new Map<string, number>()
    for (const profile of city.profiles) {
      const keeper = city.users.find(({ id }) => id === profile.werkmatcherId)
      expect(keeper).toMatchObject({ role: 'werkmatcher', municipalityId: profile.municipalityId })
      sizes.set(profile.werkmatcherId, (sizes.get(profile.werkmatcherId) ?? 0) + 1)
    }
    expect([...sizes.values()].every((size) => size >= 20 && size <= 50)).toBe(true)
  })

  test('differ: nothing is known of everyone, and no two people have one name', () => {
    for (const part of PROFILE_PARTS.filter((part) => part !== 'home')) {
      const known = city.profiles.filter((profile) => isPartKnown(profile, part)).length
      expect([part, known > 50, known < 150]).toEqual([part, true, true])
    }
    expect(new Set(city.people.map(({ name }) => name)).size).toBe(150)
    expect(new Set(city.profiles.flatMap(({ travelModes }) => travelModes ?? [])).size).toBeGreaterThan(
      TRAVEL_MODES.length - 2,
    )
  })
})

describe('what passes between them', () => {
  test('holds no word of a person before the employer says yes', () => {
    const texts = city.introductions.flatMap(({ message, declineNote }) => [message, declineNote ?? ''])
    expect(texts.flatMap((text) => findPersonalData(text))).toEqual([])
  })

  test('was possible: the vacancy was public and fits, the person active, and nobody is in two things at once', () => {
    for (const introduction of city.introductions) {
      const vacancy = city.vacancies.find(({ id }) => id === introduction.vacancyId)!
      const profile = city.profiles.find(({ id }) => id === introduction.profileId)!
      expect(vacancy.publishedAt!.getTime()).toBeLessThan(introduction.createdAt.getTime())
      expect(profile.status).toBe('active')
      expect(profile.createdAt.getTime()).toBeLessThan(introduction.createdAt.getTime())
      expect(introduction.werkmatcherId).toBe(profile.werkmatcherId)
      expect([vacancy.title, (introduction.explanation as { fits: boolean }).fits]).toEqual([vacancy.title, true])
    }
    expect(new Set(city.introductions.map(({ profileId }) => profileId)).size).toBe(city.introductions.length)
    const placed = city.introductions.filter(({ status }) => status === 'placed')
    expect(city.placements.map(({ introductionId }) => introductionId).sort()).toEqual(
      placed.map(({ id }) => id).sort(),
    )
  })

  test('fills what is filled', () => {
    for (const vacancy of city.vacancies.filter(({ status }) => status === 'filled')) {
      const placed = city.introductions.filter((one) => one.vacancyId === vacancy.id && one.status === 'placed')
      expect([vacancy.title, placed.length]).toEqual([vacancy.title, vacancy.places])
    }
  })

  test('shows who is still there and who is not, in every way that it can stand', () => {
    const standings = city.placements.flatMap(({ introductionId, startsOn }) => {
      const said = city.checkIns.filter((one) => one.introductionId === introductionId && one.side === 'werkmatcher')
      return Object.values(standingsOf(startsOn, said as SaidCheckIn[], dayOf(NOW)))
    })
    expect([...new Set(standings)].sort()).toEqual([...CHECK_IN_OUTCOMES, 'due', 'lapsed', 'not-due'].sort())
    expect(city.checkIns.some(({ side }) => side === 'employer')).toBe(true)
    expect(new Set(city.reminders.map(({ kind }) => kind))).toEqual(new Set(['half-time', 'ending']))
  })

  test('has an employer under each sign by which the desk looks for them', async () => {
    const desk = city.users.find(({ role, municipalityId }) => role === 'desk' && municipalityId === 'utrecht')!
    const actor = { kind: 'desk' as const, userId: desk.id, municipalityId: 'utrecht' }
    const { counts } = await listLedgers(makeContext(db, actor, { now: NOW }), {
      ...{ state: 'kept', kind: null, sign: null, search: null },
      ...{ order: 'date', direction: 'ascending' },
    })
    for (const sign of LEDGER_SIGNS) expect(counts[sign], sign).toBeGreaterThan(0)
  })

  test('counts towards pledges of the same kind in an agreement that is in force or was kept', () => {
    const counted = city.vacancies.filter(({ pledgeId }) => pledgeId !== null)
    expect(counted.length).toBeGreaterThanOrEqual(8)
    const promised = city.others[1] as (typeof pledges.$inferSelect)[]
    for (const vacancy of counted) {
      const pledge = promised.find(({ id }) => id === vacancy.pledgeId)!
      const agreement = city.agreements.find(({ id }) => id === pledge.agreementId)!
      expect(pledge.kind).toBe(vacancy.kind)
      expect(agreement.employerId).toBe(vacancy.employerId)
      expect(['in-force', 'fulfilled']).toContain(agreement.status)
    }
  })

  test('is signed so that it can be checked', () => {
    expect(city.signatures.length).toBeGreaterThan(8)
    for (const { content, contentHash } of city.signatures) {
      expect(createHash('sha256').update(content, 'utf8').digest('hex')).toBe(contentHash)
    }
    for (const agreement of city.agreements) {
      const parties = city.signatures
        .filter((one) => one.agreementId === agreement.id)
        .map(({ party }) => party)
        .sort()
      const expected: Record<string, string[]> = {
        draft: [],
        offered: [],
        'partly-signed': ['employer'],
        'in-force': ['employer', 'municipality'],
        fulfilled: ['employer', 'municipality'],
        expired: ['employer', 'municipality'],
        withdrawn: ['employer'],
        superseded: ['employer'],
      }
      expect([agreement.reference, parties]).toEqual([agreement.reference, expected[agreement.status]])
    }
  })

  test('comes with a way to be reached, as the form asks', () => {
    for (const { interestId, createdAt, ...contact } of city.contacts) {
      expect(createdAt.getTime()).toBeLessThan(NOW.getTime())
      const typed = Object.fromEntries(Object.entries(contact).map(([field, value]) => [field, value ?? '']))
      const { error } = showInterestSchema.safeParse({ ...typed, formKey: interestId })
      expect(error).toBeUndefined()
    }
    expect(city.contacts).toHaveLength(city.interests.length)
  })
})

describe('its employers', () => {
  test('could have registered like this, at addresses that nobody has', () => {
    for (const employer of city.employers) {
      const [contact] = city.users.filter(({ employerId }) => employerId === employer.id)
      const { name, sector, address, website, municipalityId, kvkNumber } = employer
      const { error } = registerEmployerSchema.safeParse({
        ...{ name, sector, address, website, municipalityId, kvkNumber },
        contact: { name: contact!.name, email: contact!.email, phone: contact!.phone },
      })
      expect([name, error?.issues]).toEqual([name, undefined])
    }
    expect(city.users.filter(({ email }) => !email.endsWith('.example'))).toEqual([])
  })
})
