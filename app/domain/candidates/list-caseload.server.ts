import { and, asc, eq, max, min, ne, sql } from 'drizzle-orm'
import type { Context, Werkmatcher } from '#app/domain/context.ts'
import { candidateProfiles } from '#db/schema/candidates.ts'
import { introductions } from '#db/schema/introductions.ts'
import { PROFILE_PARTS, type ProfileStatus } from './candidate.ts'
import { countNewMatches } from './count-new-matches.server.ts'
import { knownParts, lastConfirmedOn } from './profile-parts.ts'
import { WHY_NOW, whyNow, type WhyNow } from './why-now.ts'

export type CaseloadFilter = {
  /** Only people for whom this holds now. */
  why?: WhyNow | null
  /** Left out: everybody who has not withdrawn. */
  status?: ProfileStatus | null
  /** Part of a reference, as typed. */
  reference?: string | null
}

export type CaseloadEntry = {
  profileId: string
  reference: string
  status: ProfileStatus
  homeArea: string | null
  hoursMin: number | null
  hoursMax: number | null
  known: number
  parts: number
  confirmedOn: string | null
  newMatches: number
  whyNow: WhyNow[]
}

/**
 * The own caseload: who needs something now first, the most urgent reason on top, then by reference. `counts` says for each
 * reason for how many it holds in the whole caseload, so that a filter can say what it gives.
 */
export async function listCaseload(ctx: Context<Werkmatcher>, filter: CaseloadFilter = {}) {
  const made = ctx.db
    .select({
      profileId: introductions.profileId,
      acceptedSince: min(sql`case when ${introductions.status} = 'accepted' then ${introductions.decidedAt} end`)
        .mapWith(introductions.decidedAt)
        .as('accepted_since'),
      proposedSince: min(sql`case when ${introductions.status} = 'proposed' then ${introductions.createdAt} end`)
        .mapWith(introductions.createdAt)
        .as('proposed_since'),
      lastIntroducedAt: max(introductions.createdAt).as('last_introduced_at'),
      isPlaced: sql<boolean>`bool_or(${introductions.status} = 'placed')`.as('is_placed'),
    })
    .from(introductions)
    .where(eq(introductions.werkmatcherId, ctx.actor.userId))
    .groupBy(introductions.profileId)
    .as('made')
  const rows = await ctx.db
    .select({
      profile: candidateProfiles,
      acceptedSince: made.acceptedSince,
      proposedSince: made.proposedSince,
      lastIntroducedAt: made.lastIntroducedAt,
      isPlaced: made.isPlaced,
    })
    .from(candidateProfiles)
    .leftJoin(made, eq(made.profileId, candidateProfiles.id))
    .where(
      and(
        eq(candidateProfiles.werkmatcherId, ctx.actor.userId),
        filter.status ? eq(candidateProfiles.status, filter.status) : ne(candidateProfiles.status, 'withdrawn'),
      ),
    )
    .orderBy(asc(candidateProfiles.reference))
  const newMatches = await countNewMatches(
    ctx,
    rows.map(({ profile }) => profile),
  )
  const all = rows.map(({ profile, ...facts }): CaseloadEntry => {
    const matches = newMatches.get(profile.id) ?? 0
    return {
      profileId: profile.id,
      reference: profile.reference,
      status: profile.status,
      homeArea: profile.homeArea,
      hoursMin: profile.hoursMin,
      hoursMax: profile.hoursMax,
      known: knownParts(profile).length,
      parts: PROFILE_PARTS.length,
      confirmedOn: lastConfirmedOn(profile.confirmed),
      newMatches: matches,
      whyNow: whyNow({ ...facts, ...profile, isPlaced: facts.isPlaced ?? false, newMatches: matches }, ctx.now),
    }
  })
  const counts = Object.fromEntries(
    WHY_NOW.map((why) => [why, all.filter((entry) => entry.whyNow.includes(why)).length]),
  ) as Record<WhyNow, number>
  return { people: all.filter((entry) => isWanted(entry, filter)).sort(byUrgency), counts, total: all.length }
}

function isWanted(entry: CaseloadEntry, { why, reference }: CaseloadFilter): boolean {
  if (why && !entry.whyNow.includes(why)) return false
  return !reference || plain(entry.reference).includes(plain(reference))
}

const plain = (reference: string) => reference.toUpperCase().replace(/[^A-Z0-9]/g, '')

function byUrgency(a: CaseloadEntry, b: CaseloadEntry): number {
  return urgency(a) - urgency(b) || a.reference.localeCompare(b.reference)
}

function urgency({ whyNow: [first] }: CaseloadEntry): number {
  return first ? WHY_NOW.indexOf(first) : WHY_NOW.length
}
