import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import {
  PROFILE_PARTS,
  type Confirmations,
  type ProfilePart,
  type ProfileStatus,
} from '#app/domain/candidates/candidate.ts'
import type { Context, Werkmatcher } from '#app/domain/context.ts'
import { RATHER_WISHES } from '#app/domain/matching/firmness.ts'
import { LANGUAGE_LEVELS, type LanguageLevel } from '#app/domain/matching/words.ts'
import type { AreaCode } from '#app/domain/places/area.ts'
import type { Diploma } from '#app/domain/vacancies/vacancy.ts'
import { candidateProfiles, jobSeekers } from '#db/schema/candidates.ts'
import { withVault } from '#db/transaction.ts'
import type { Calendar } from './moment.ts'
import type { Staff } from './plant-staff.ts'
import { seededRandom, type Random } from './random.ts'
import { EXPERIENCES, LIVES, TRAVEL, type Experience } from './stories/lives.ts'
import { DUTCH_SPOKEN, LANGUAGES_SPOKEN, NAMES } from './stories/people.ts'

/** People per area: a third of those on welfare in the city live in Overvecht, and every district has some. */
const PEOPLE_PER_AREA: Partial<Record<AreaCode, number>> = {
  'utrecht-overvecht': 40,
  'utrecht-zuidwest': 19,
  'utrecht-noordwest': 17,
  'utrecht-west': 10,
  'utrecht-zuid': 10,
  'utrecht-noordoost': 7,
  'utrecht-oost': 5,
  'utrecht-binnenstad': 5,
  'utrecht-leidsche-rijn': 8,
  'utrecht-vleuten-de-meern': 5,
  maarssen: 14,
  breukelen: 6,
  'loenen-vreeland': 2,
  kockengen: 2,
}

export type PlantedProfile = {
  id: string
  werkmatcher: Werkmatcher
  status: ProfileStatus
  row: typeof candidateProfiles.$inferSelect
}

/** How often each part has been talked about: where and when somebody can work soon, papers later. */
const ASKED: Record<ProfilePart, number> = {
  home: 1,
  availability: 0.94,
  hours: 0.9,
  dutch: 0.9,
  skills: 0.86,
  wishes: 0.8,
  travel: 0.76,
  languages: 0.72,
  licences: 0.66,
  conditions: 0.6,
  start: 0.55,
  certificates: 0.5,
  school: 0.62,
  diploma: 0.55,
  terms: 0.45,
  firmness: 0.5,
}

const DIPLOMA_SHARES: Record<Diploma, number> = {
  none: 46,
  vmbo: 20,
  'mbo-1': 6,
  'mbo-2': 14,
  'mbo-3': 5,
  'mbo-4': 5,
  hbo: 3,
  wo: 1,
}

type Person = { name: string; phone: string | null; email: string | null; createdAt: Date }
type NewProfile = typeof candidateProfiles.$inferInsert

/**
 * Caseloads of the four werkmatchers. Rows as drafting, filling in part by part, and activating leave them; written at
 * once, since a hundred and fifty conversations would take the seed minutes.
 */
export async function plantCaseloads(ctx: Context, calendar: Calendar, staff: Staff): Promise<PlantedProfile[]> {
  const random = seededRandom(150)
  const drawPerson = personDrawer(random)
  // Apart, so that what is asked later changes nothing of who people are.
  const later = seededRandom(151)
  const turns = { utrecht: 0, 'stichtse-vecht': 0 }
  const people: { person: Person; profile: NewProfile; werkmatcher: Werkmatcher; activated: Date | null }[] = []
  for (const [area, count] of Object.entries(PEOPLE_PER_AREA)) {
    const municipality = area.startsWith('utrecht-') ? 'utrecht' : 'stichtse-vecht'
    const colleagues = staff.werkmatchers.filter((one) => one.municipalityId === municipality)
    for (let n = 0; n < count; n++) {
      const werkmatcher = colleagues[turns[municipality]++ % colleagues.length]!
      const person = drawPerson(calendar)
      people.push({ ...drawProfile({ random, later }, calendar, { area, werkmatcher, person }), person, werkmatcher })
    }
  }

  const rows = await ctx.db
    .insert(candidateProfiles)
    .values(people.map(({ profile }) => profile))
    .returning()
  const byReference = new Map(rows.map((row) => [row.reference, row]))
  const planted = people.map((one) => ({ ...one, row: byReference.get(one.profile.reference)! }))
  await withVault(ctx, (vault) =>
    vault
      .insert(jobSeekers)
      .values(planted.map(({ person, row }) => ({ ...person, profileId: row.id, changedAt: person.createdAt }))),
  )
  for (const { row, werkmatcher, activated } of planted) {
    const byWerkmatcher = { ...ctx, actor: werkmatcher }
    const profileId = row.id
    await recordAudit({ ...byWerkmatcher, now: row.createdAt }, { name: 'profile.drafted', profileId })
    if (activated) await recordAudit({ ...byWerkmatcher, now: activated }, { name: 'profile.activated', profileId })
    if (row.status === 'paused' || row.status === 'withdrawn') {
      await recordAudit({ ...byWerkmatcher, now: row.changedAt }, { name: `profile.${row.status}`, profileId })
    }
  }
  return planted.map(({ row, werkmatcher }) => ({ id: row.id, werkmatcher, status: row.status, row }))
}

/** People with a name that nobody else has; most have a phone, some an address too. */
function personDrawer(random: Random) {
  const taken = new Set<string>()
  return (calendar: Calendar): Person => {
    for (;;) {
      const { first, last } = random.one(NAMES)
      const name = `${random.one(first)} ${random.one(last)}`
      if (taken.has(name)) continue
      taken.add(name)
      const hasPhone = random.chance(0.93)
      const email = !hasPhone || random.chance(0.45) ? `${plainLetters(name)}@post.example` : null
      const phone = hasPhone ? `06 555${random.whole(10_000, 99_999)}` : null
      const createdAt = calendar.moment(-random.whole(12, 420), random.whole(9 * 60, 16 * 60))
      return { name, phone, email, createdAt }
    }
  }
}

function plainLetters(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replace(/[^a-z ]/g, '')
    .trim()
    .replace(/ +/g, '.')
}

function drawProfile(
  { random, later }: { random: Random; later: Random },
  calendar: Calendar,
  { area, werkmatcher, person }: { area: string; werkmatcher: Werkmatcher; person: Person },
): { profile: NewProfile; activated: Date | null } {
  const status = random.weighted<ProfileStatus>({ active: 120, paused: 13, draft: 12, withdrawn: 5 })
  const life = LIVES[weightedKey(random, LIVES)]!
  const done = experiencesOf(random)
  const licences =
    done.some(({ licences }) => licences) && random.chance(0.7) ? ['B'] : random.chance(0.12) ? ['B'] : []
  const [hoursMin, hoursMax] = random.one(life.hours)
  const modes = [...random.one(TRAVEL), ...(licences.includes('B') && random.chance(0.5) ? ['car'] : [])]
  const languages = random.weighted(LANGUAGES_SPOKEN).split(' ').filter(Boolean)
  const [speaking, understanding, reading, writing] = dutchLevels(
    random,
    languages.length === 0 ? 'alone' : 'beside-another',
  )
  const known: Record<ProfilePart, Partial<NewProfile>> = {
    availability: {
      availability: random.one(life.availability),
      schoolHours: life.schoolHours ? random.one(life.schoolHours) : null,
    },
    hours: { hoursMin, hoursMax },
    home: { homeArea: area },
    travel: { travelModes: modes, travelMinutes: random.one(life.minutes) },
    dutch: {
      dutchSpeaking: speaking,
      dutchUnderstanding: understanding,
      dutchReading: reading,
      dutchWriting: writing,
    },
    languages: { otherLanguages: languages },
    licences: { licences },
    certificates: {
      certificates: unique(done.flatMap(({ certificates = [] }) => certificates)).filter(() => random.chance(0.3)),
    },
    conditions: {
      needs: random.some(life.needs, random.howMany(4, 4, 2)),
      avoids: random.some(life.avoids, random.howMany(5, 4, 2)),
    },
    skills: { skills: unique(done.flatMap(({ skills }) => random.some(skills, random.whole(2, skills.length)))) },
    wishes: {
      sectors: unique(done.flatMap(({ sectors }) => sectors)),
      occupations: unique(done.flatMap(({ occupations }) => random.some(occupations, random.whole(1, 2)))),
      kinds: random.chance(0.15) ? ['regular-job', 'learn-work-track', 'development-job'] : null,
      workplaces: random.chance(0.2) ? ['on-site', 'hybrid'] : null,
      learning: random.weighted(life.learning),
    },
    start: { availableFrom: calendar.day(random.chance(0.75) ? -random.whole(5, 60) : random.whole(7, 70)) },
    school: {
      withinSchoolHours: life.schoolHours !== undefined && later.chance(0.6),
      schoolHolidaysFree: life.schoolHours !== undefined && later.chance(0.5),
    },
    diploma: { diploma: later.weighted<Diploma>(DIPLOMA_SHARES) },
    terms: {
      payFromCents: later.chance(0.3) ? later.one([1471, 1500, 1600]) : null,
      banenafspraak: later.chance(0.12),
    },
    firmness: { rather: later.some(RATHER_WISHES, later.howMany(4, 3, 2)) },
  }

  const talked = talks(random, calendar, { status, createdAt: person.createdAt })
  const confirmed = { ...talked, ...laterTalks(later, talked) }
  const parts = Object.keys(confirmed) as ProfilePart[]
  const activated = status === 'draft' ? null : new Date(person.createdAt.getTime() + random.whole(1, 8) * 86_400_000)
  const changedAt =
    status === 'draft' ? person.createdAt : calendar.moment(-random.whole(1, 9), random.whole(540, 1000))
  return {
    activated,
    profile: {
      reference: drawReference(random),
      municipalityId: werkmatcher.municipalityId,
      werkmatcherId: werkmatcher.userId,
      status,
      version: 1 + parts.length,
      ...Object.assign({}, ...parts.map((part) => known[part])),
      confirmed,
      createdAt: person.createdAt,
      changedAt,
    },
  }
}

/**
 * Which parts were talked about, and on which day: in one to three conversations since the person came. What was
 * never talked about stays unknown.
 */
function talks(
  random: Random,
  calendar: Calendar,
  { status, createdAt }: { status: ProfileStatus; createdAt: Date },
): Confirmations {
  const since = Math.round((calendar.moment(0, 720).getTime() - createdAt.getTime()) / 86_400_000)
  const asked = PROFILE_PARTS.filter((part) => !LATER_PARTS.includes(part)).filter((part) =>
    random.chance(ASKED[part] * (status === 'draft' && part !== 'home' ? 0.3 : 1)),
  )
  const days = Array.from({ length: random.whole(1, 3) }, () => -random.whole(1, Math.max(2, Math.min(since, 260))))
  return Object.fromEntries(asked.map((part) => [part, calendar.day(random.one(days))]))
}

/** Parts that are asked in one of the same conversations, once most is known. */
const LATER_PARTS: readonly ProfilePart[] = ['school', 'diploma', 'terms', 'firmness']

function laterTalks(later: Random, talked: Confirmations): Confirmations {
  const days = Object.values(talked)
  const asked = LATER_PARTS.filter((part) => later.chance(ASKED[part]))
  return days.length === 0 ? {} : Object.fromEntries(asked.map((part) => [part, later.one(days)]))
}

function experiencesOf(random: Random): Experience[] {
  const first = weightedKey(random, EXPERIENCES)
  const second = random.chance(0.45) ? weightedKey(random, EXPERIENCES) : first
  return unique([first, second]).map((key) => EXPERIENCES[key]!)
}

/** Understanding runs ahead of speaking; reading and writing often behind, and for some far behind. */
function dutchLevels(random: Random, spoken: keyof typeof DUTCH_SPOKEN): LanguageLevel[] {
  const speaking = LANGUAGE_LEVELS.indexOf(random.weighted(DUTCH_SPOKEN[spoken]))
  const reading = speaking - random.howMany(5, 4, 1)
  return [speaking, speaking + random.whole(0, 1), reading, reading - random.whole(0, 1)].map(
    (level) => LANGUAGE_LEVELS[Math.max(0, Math.min(level, LANGUAGE_LEVELS.length - 1))]!,
  )
}

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** As a werkmatcher's own are drawn, by chance that comes out the same. */
function drawReference(random: Random): string {
  const letters = Array.from({ length: 6 }, () => random.one([...LETTERS])).join('')
  return `${letters.slice(0, 2)}-${letters.slice(2)}`
}

function weightedKey<K extends string>(random: Random, choices: Record<K, { weight: number }>): K {
  const weights = Object.entries<{ weight: number }>(choices).map(([key, { weight }]) => [key, weight])
  return random.weighted(Object.fromEntries(weights) as Record<K, number>)
}

function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)]
}
