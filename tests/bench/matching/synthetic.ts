import { sql } from 'drizzle-orm'
import { LEARNING_WISHES } from '#app/domain/candidates/candidate.ts'
import {
  CERTIFICATES,
  DEMANDS,
  LICENCES,
  OFFERS,
  OTHER_LANGUAGES,
  SECTORS,
  SKILLS,
  type LanguageLevel,
} from '#app/domain/matching/words.ts'
import { OCCUPATIONS } from '#app/domain/occupations/occupation.ts'
import { AREAS } from '#app/domain/places/area.ts'
import { REGION_POSTCODES } from '#app/domain/places/postcode.ts'
import { VACANCY_KINDS, type Pay } from '#app/domain/vacancies/vacancy.ts'
import { DAYS, totalMinutes, type Roster, type TimeBlock } from '#app/domain/week/week.ts'
import type { Database } from '#db/client.ts'
import { seededRandom, type Random } from '#db/seed/random.ts'

/*
 * A city that comes out the same every time: people as they are in the seed (school hours, mornings, anything goes; a good
 * part of the answers not known yet) and the work of a region, most of it in fixed shifts of many different shapes.
 */

export const TODAY = '2026-06-04'
const NOW = '2026-06-04T08:00:00Z'
const WEEKDAYS = DAYS.slice(0, 5)

const STARTS = [360, 420, 450, 480, 510, 525, 540, 570, 600, 660, 720, 780, 840, 960, 1020]
const LENGTHS = [120, 180, 210, 240, 270, 300, 360, 420, 480]

function shifts(random: Random): TimeBlock[] {
  const startsAt = random.one(STARTS)
  const length = random.one(LENGTHS)
  const days = random.chance(0.85) ? WEEKDAYS : DAYS
  return random.some(days, random.howMany(0, 4, 20, 30, 30, 16)).map((day) => {
    const start = startsAt + (random.chance(0.15) ? 30 : 0)
    return { day, startsAt: start, endsAt: Math.min(1440, start + length) }
  })
}

function windows(random: Random): TimeBlock[] {
  const startsAt = random.one([420, 480, 540])
  return random.some(DAYS, random.whole(3, 6)).map((day) => ({ day, startsAt, endsAt: random.one([1020, 1080, 1260]) }))
}

function rosterOf(random: Random): Roster | null {
  switch (random.weighted({ fixed: 70, alternatives: 12, 'to-be-agreed': 15, none: 3 })) {
    case 'fixed':
      return { kind: 'fixed', shifts: shifts(random) }
    case 'alternatives':
      return {
        kind: 'alternatives',
        rosters: [shifts(random), shifts(random), shifts(random)].slice(0, random.whole(2, 3)),
      }
    case 'to-be-agreed':
      return { kind: 'to-be-agreed', windows: windows(random) }
    default:
      return null
  }
}

/** Half an hour of difference here and there, as people say when they can: "vanaf kwart voor negen". */
function availabilityOf(random: Random): TimeBlock[] | null {
  const kind = random.weighted({ school: 35, mornings: 20, days: 30, anything: 10, unknown: 5 })
  if (kind === 'unknown') return null
  const [from, until] = {
    school: [random.one([510, 525, 540]), random.one([840, 855, 870, 885])],
    mornings: [random.one([480, 510, 540]), random.one([720, 750, 780])],
    days: [random.one([420, 480, 510]), random.one([960, 1020, 1080])],
    anything: [random.one([360, 420]), random.one([1260, 1320, 1380])],
  }[kind] as [number, number]
  const days = kind === 'anything' ? random.some(DAYS, random.whole(5, 7)) : random.some(WEEKDAYS, random.whole(3, 5))
  return days.map((day) => ({ day, startsAt: from, endsAt: random.chance(0.8) ? until : until - 60 }))
}

const DUTCH_ASKED: Record<LanguageLevel, number> = { none: 10, A1: 15, A2: 35, B1: 30, B2: 8, C1: 2 }
const DUTCH_SPOKEN: Record<LanguageLevel, number> = { none: 5, A1: 20, A2: 35, B1: 25, B2: 10, C1: 5 }

/** Not known yet, for one in so many. */
const known = <T>(random: Random, value: T, unknown = 0.12): T | null => (random.chance(unknown) ? null : value)

function vacancy(random: Random, at: number) {
  const occupation = random.one(OCCUPATIONS)
  const roster = rosterOf(random)
  const hours =
    roster?.kind === 'fixed'
      ? Math.min(40, Math.max(2, Math.round(totalMinutes(roster.shifts) / 60)))
      : random.one([8, 12, 16, 20, 24, 32, 36])
  const level = () => known(random, random.weighted(DUTCH_ASKED), 0.05)
  const fromCents = random.whole(1441, 1900)
  const pay: Pay = { kind: 'per-hour', fromCents, toCents: random.chance(0.5) ? fromCents + 200 : null }
  const publishedAt = new Date(Date.parse(NOW) - random.whole(60, 90 * 24 * 60) * 60_000).toISOString()
  return {
    status: 'published',
    title: `${occupation.nl} ${random.one(['in de ochtend', 'met begeleiding', 'in de wijk', 'voor vier dagen', ''])} ${at}`,
    occupation: occupation.code,
    sector: occupation.sector,
    kind: random.chance(0.6) ? VACANCY_KINDS[0] : random.one(VACANCY_KINDS),
    places: random.whole(1, 4),
    tasks:
      'Je helpt mee waar het nodig is. Een collega laat je zien hoe het werkt. Je begint rustig en leert elke week bij.',
    hours_min: random.chance(0.3) ? Math.max(1, hours - 4) : hours,
    hours_max: random.chance(0.3) ? Math.min(40, hours + 4) : hours,
    roster,
    school_holidays_free: known(random, random.chance(0.3)),
    workplace: random.weighted({ 'on-site': 85, hybrid: 10, home: 5 }),
    postcode: `${random.one(REGION_POSTCODES)}AB`,
    place_name: 'Utrecht',
    dutch_speaking: level(),
    dutch_understanding: level(),
    dutch_reading: level(),
    dutch_writing: level(),
    other_languages: random.some(OTHER_LANGUAGES, random.howMany(92, 8)),
    licences: random.some(LICENCES, random.howMany(85, 13, 2)),
    certificates: random.some(CERTIFICATES, random.howMany(70, 25, 5)),
    demands: known(random, random.some(DEMANDS, random.howMany(10, 20, 30, 25, 15))),
    skills: random.some(SKILLS, random.howMany(10, 20, 40, 20, 10)),
    diploma: known(random, random.weighted({ none: 75, vmbo: 10, 'mbo-1': 7, 'mbo-2': 5, 'mbo-3': 2, 'mbo-4': 1 })),
    negotiable: random.chance(0.2) ? random.some(['hours', 'week', 'diploma', 'dutch-writing'], 1) : null,
    offers: known(random, random.some(OFFERS, random.whole(1, 7))),
    pay,
    starts_on: random.chance(0.3) ? random.one(['2026-06-15', '2026-07-01', '2026-08-01', '2026-09-01']) : null,
    closes_on: random.chance(0.9) ? '2026-12-01' : null,
    contact: { name: 'Sanne de Wit', email: 'sanne@test.example', phone: null },
    created_at: publishedAt,
    changed_at: publishedAt,
    published_at: publishedAt,
    reviewed_at: publishedAt,
  }
}

function profile(random: Random, at: number) {
  const level = () => known(random, random.weighted(DUTCH_SPOKEN), 0.08)
  const hours = random.one([8, 12, 16, 20, 24])
  return {
    reference: `B${String(at).padStart(6, '0')}`,
    status: 'active',
    availability: availabilityOf(random),
    within_school_hours: known(random, random.chance(0.35)),
    school_holidays_free: known(random, random.chance(0.25)),
    hours_min: known(random, hours),
    hours_max: known(random, Math.min(40, hours + random.one([4, 8, 12, 16]))),
    home_area: random.one(AREAS.slice(0, 10)).code,
    travel_modes: known(random, random.some(['walking', 'cycling', 'public-transport', 'car'], random.whole(1, 3))),
    travel_minutes: known(random, random.one([15, 20, 30, 30, 45, 60])),
    dutch_speaking: level(),
    dutch_understanding: level(),
    dutch_reading: level(),
    dutch_writing: level(),
    other_languages: known(random, random.some(OTHER_LANGUAGES, random.whole(0, 2))),
    licences: known(random, random.some(LICENCES, random.howMany(70, 25, 5))),
    certificates: known(random, random.some(CERTIFICATES, random.howMany(75, 20, 5))),
    diploma: known(
      random,
      random.weighted({ none: 45, vmbo: 15, 'mbo-1': 10, 'mbo-2': 12, 'mbo-3': 8, 'mbo-4': 5, hbo: 5 }),
    ),
    banenafspraak: known(random, random.chance(0.15)),
    needs: known(random, random.some(OFFERS, random.howMany(40, 35, 20, 5))),
    avoids: known(random, random.some(DEMANDS, random.howMany(40, 30, 20, 10))),
    skills: known(random, random.some(SKILLS, random.whole(1, 8))),
    sectors: known(random, random.some(SECTORS, random.whole(0, 3))),
    occupations: known(
      random,
      random.some(OCCUPATIONS, random.whole(0, 3)).map((occupation) => occupation.code),
    ),
    kinds: random.chance(0.7) ? [] : random.some(VACANCY_KINDS, random.whole(1, 3)),
    workplaces: random.chance(0.8) ? [] : ['on-site', 'hybrid'],
    learning: known(random, random.one(LEARNING_WISHES)),
    available_from: random.chance(0.2) ? random.one(['2026-06-20', '2026-07-15', '2026-09-01']) : '2026-05-01',
    pay_from_cents: random.chance(0.3) ? random.whole(1441, 1700) : null,
    rather: random.chance(0.3) ? random.some(['hours', 'travel', 'kind', 'start'], 1) : null,
    confirmed: { hours: random.one(['2026-01-10', '2026-03-20', '2026-05-15', '2026-06-01']) },
    created_at: NOW,
    changed_at: '2026-05-01T08:00:00Z',
  }
}

const ROWS_AT_ONCE = 2000

/** Plants vacancies numbered from…below `to`; answers their ids. Number 17 is the same vacancy, however many there are. */
export async function plantVacancies(
  db: Database,
  { from, to, ...ids }: { from: number; to: number; municipalityId: string; employerId: string },
): Promise<string[]> {
  const snake = { municipality_id: ids.municipalityId, employer_id: ids.employerId }
  return plant(db, sql`vacancies`, from, to, (at) => {
    return { ...vacancy(seededRandom(at), at), ...snake, version: 1, source: 'portal' }
  })
}

export async function plantProfiles(
  db: Database,
  { from, to, ...ids }: { from: number; to: number; municipalityId: string; werkmatcherId: string },
): Promise<string[]> {
  const snake = { municipality_id: ids.municipalityId, werkmatcher_id: ids.werkmatcherId }
  return plant(db, sql`matching.candidate_profiles`, from, to, (at) => {
    return { ...profile(seededRandom(1_000_000 + at), at), ...snake, version: 1 }
  })
}

/** One parameter per some thousand rows: the ordinary way takes minutes for as many. */
async function plant(
  db: Database,
  table: ReturnType<typeof sql>,
  from: number,
  to: number,
  rowOf: (at: number) => Record<string, unknown>,
): Promise<string[]> {
  const ids: string[] = []
  for (let begin = from; begin < to; begin += ROWS_AT_ONCE) {
    const count = Math.min(ROWS_AT_ONCE, to - begin)
    const rows = Array.from({ length: count }, (_, offset) => ({ id: idOf(begin + offset), ...rowOf(begin + offset) }))
    await db.execute(
      sql`insert into ${table} select * from jsonb_populate_recordset(null::${table}, ${JSON.stringify(rows)}::text::jsonb)`,
    )
    ids.push(...rows.map((row) => row.id))
  }
  return ids
}

/** A random-looking id that is always the same for a number. */
function idOf(at: number): string {
  const random = seededRandom(7_000_000 + at)
  const hex = Array.from({ length: 32 }, () => random.whole(0, 15).toString(16)).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
}
