import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import { referenceForVacancy } from '#app/domain/candidates/new-reference.server.ts'
import type { Context } from '#app/domain/context.ts'
import type { AuditEvent } from '#app/domain/audit/audit-event.ts'
import { assess } from '#app/domain/matching/assess.ts'
import type { MatchRules } from '#app/domain/matching/match-rules.ts'
import { toMatchableProfile, toMatchableVacancy } from '#app/domain/matching/matchable.ts'
import { DEFAULT_WEIGHTS } from '#app/domain/matching/weights.ts'
import { checkIns, introductions, placements } from '#db/schema/introductions.ts'
import type { Calendar } from './moment.ts'
import type { PlantedProfile } from './plant-caseloads.ts'
import type { Staff } from './plant-staff.ts'
import { plantedVacancy, type PlantedVacancy } from './plant-vacancies.ts'
import { INTRODUCTION_STORIES, type IntroductionStory } from './stories/introductions.ts'

/** A werkmatcher proposes nobody on the first day. */
const ACQUAINTED_DAYS = 9

/**
 * Introductions and placements, as proposing, answering and placing leave them but without their mails. Whoever in the caseload
 * fits best by the portal's own matching is the one that is proposed, with the explanation that it gives.
 */
export async function plantIntroductions(
  ctx: Context,
  calendar: Calendar,
  staff: Staff,
  { vacancies, profiles }: { vacancies: readonly PlantedVacancy[]; profiles: readonly PlantedProfile[] },
): Promise<void> {
  const proposed = new Set<string>()
  for (const story of INTRODUCTION_STORIES) {
    const vacancy = plantedVacancy(vacancies, story.vacancy)
    if (vacancy.published === null || vacancy.published >= -story.proposed) {
      throw new Error(`"${story.vacancy}" was not public ${story.proposed} days ago`)
    }
    const werkmatcher = staff.werkmatchers[story.by]!
    const rules: MatchRules = {
      today: calendar.day(-story.proposed),
      weights: DEFAULT_WEIGHTS,
      schoolRegion: 'middle',
    }
    const asked = toMatchableVacancy(vacancy.row)
    const [best] = profiles
      .filter(({ id, status, werkmatcher: keeper }) => {
        return keeper.userId === werkmatcher.userId && status === 'active' && !proposed.has(id)
      })
      .filter(({ row }) => row.createdAt < calendar.moment(-story.proposed - ACQUAINTED_DAYS, 0))
      .map((profile) => ({ profile, assessment: assess(asked, toMatchableProfile(profile.row), rules) }))
      .sort(
        (a, b) =>
          Number(b.assessment.fits) - Number(a.assessment.fits) ||
          b.assessment.score - a.assessment.score ||
          a.profile.row.reference.localeCompare(b.profile.row.reference),
      )
    if (!best) throw new Error('The caseload is empty')
    proposed.add(best.profile.id)
    await plantIntroduction(ctx, calendar, { story, vacancy, ...best })
  }
}

type Pair = {
  story: IntroductionStory
  vacancy: PlantedVacancy
  profile: PlantedProfile
  assessment: ReturnType<typeof assess>
}

async function plantIntroduction(
  ctx: Context,
  { day, moment }: Calendar,
  { story, vacancy, profile, assessment }: Pair,
): Promise<void> {
  const { status } = story
  const pair = { profileId: profile.id, vacancyId: vacancy.id }
  const proposedAt = moment(-story.proposed, 10 * 60 + 25)
  const decidedAt = story.decided === undefined ? null : moment(-story.decided, 14 * 60 + 50)
  const lastAt = moment(-(story.decided ?? story.proposed) + 1, 9 * 60 + 35)
  const [made] = await ctx.db
    .insert(introductions)
    .values({
      ...pair,
      municipalityId: profile.werkmatcher.municipalityId,
      werkmatcherId: profile.werkmatcher.userId,
      status,
      reference: referenceForVacancy(pair),
      consentWay: story.way,
      consentOn: day(-story.proposed),
      message: story.message,
      explanation: assessment,
      declineReason: story.declined?.reason ?? null,
      declineNote: story.declined?.note ?? null,
      createdAt: proposedAt,
      decidedAt,
      endedAt: status === 'ended' || status === 'withdrawn' ? lastAt : null,
    })
    .returning({ id: introductions.id })
  const introductionId = made!.id

  const byWerkmatcher = { ...ctx, actor: profile.werkmatcher }
  const byEmployer = { ...ctx, actor: vacancy.employer.actors[vacancy.story.contact ?? 0]! }
  await recordAudit({ ...byWerkmatcher, now: proposedAt }, { name: 'introduction.proposed', introductionId, ...pair })
  if (decidedAt) {
    const decision: AuditEvent = story.declined
      ? { name: 'introduction.declined', introductionId, reason: story.declined.reason }
      : { name: 'introduction.accepted', introductionId }
    await recordAudit({ ...byEmployer, now: decidedAt }, decision)
  }
  if (status === 'withdrawn' || status === 'ended') {
    await recordAudit({ ...byWerkmatcher, now: lastAt }, { name: `introduction.${status}`, introductionId })
  }
  if (status === 'placed') {
    const startsOn = day(story.starts ?? 0)
    const hours = vacancy.story.hours[0]
    await ctx.db.insert(placements).values({ introductionId, startsOn, hours, createdAt: lastAt })
    await recordAudit({ ...byWerkmatcher, now: lastAt }, { name: 'introduction.placed', introductionId, startsOn })
  }
  for (const { months, outcome, said, by = 'werkmatcher', ...stopped } of story.checkIns ?? []) {
    const saying = { ...(by === 'employer' ? byEmployer : byWerkmatcher), now: moment(-said, 15 * 60 + 40) }
    const stopReason = 'reason' in stopped ? stopped.reason : null
    await ctx.db.insert(checkIns).values({
      ...{ introductionId, months, side: by, outcome, stopReason },
      saidAt: saying.now,
      saidBy: saying.actor.userId,
    })
    await recordAudit(
      saying,
      by === 'employer'
        ? { name: 'introduction.check-in-answered', introductionId, months, outcome }
        : { name: 'introduction.check-in-recorded', introductionId, months, outcome, stopReason },
    )
  }
}
