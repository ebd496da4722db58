import { and, count, eq, getTableColumns, inArray } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import { checkConsent } from '#app/domain/candidates/check-consent.ts'
import { lockOwnProfile } from '#app/domain/candidates/lock-own-profile.server.ts'
import { referenceForVacancy } from '#app/domain/candidates/new-reference.server.ts'
import type { Context, Werkmatcher } from '#app/domain/context.ts'
import { assertId } from '#app/domain/id.ts'
import { enqueue } from '#app/domain/jobs/enqueue.server.ts'
import { assess } from '#app/domain/matching/assess.ts'
import { toMatchableProfile, toMatchableVacancy } from '#app/domain/matching/matchable.ts'
import { ownRegion } from '#app/domain/matching/own-region.server.ts'
import { readMatchRules } from '#app/domain/matching/read-match-rules.server.ts'
import { Refusal, type Issue } from '#app/domain/refusal.ts'
import { introductions } from '#db/schema/introductions.ts'
import { municipalities } from '#db/schema/municipalities.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { inTransaction } from '#db/transaction.ts'
import { MAX_OPEN_PER_PROFILE, maxOpenPerVacancy, OPEN_STATUSES, type IntroductionStatus } from './introduction.ts'
import type { ProposeIntroductionForm } from './introduction.schema.ts'
import { refuseNaming } from './refuse-naming.server.ts'
import { refusePersonalData } from './refuse-personal-data.ts'

/**
 * Proposes someone from the own caseload for a vacancy, after they said yes to it. Nothing of matching forbids it: the
 * werkmatcher decides, and the explanation is kept as it is today. Refuses with conflict when profile or vacancy are not
 * open, or when the two are together already.
 */
export async function proposeIntroduction(
  ctx: Context<Werkmatcher>,
  input: { profileId: string; vacancyId: string } & ProposeIntroductionForm,
): Promise<{ introductionId: string }> {
  const { profileId, vacancyId, consentWay, consentOn, message } = input
  return inTransaction(ctx, async (ctx) => {
    const profile = await lockOwnProfile(ctx, { profileId })
    const vacancy = await lockOpenVacancy(ctx, vacancyId)
    if (profile.status !== 'active') throw refused('introduction.profile-not-active')
    if (vacancy.status !== 'published') throw refused('introduction.vacancy-not-open')
    checkConsent(ctx, input)
    refusePersonalData('message', message)
    await refuseNaming(ctx, { profileId, path: 'message', text: message })
    await checkNotTooMany(ctx, { profileId, vacancyId, places: vacancy.places })

    const rules = await readMatchRules(ctx, ctx.actor)
    const [made] = await ctx.db
      .insert(introductions)
      .values({
        municipalityId: ctx.actor.municipalityId,
        vacancyId,
        profileId,
        werkmatcherId: ctx.actor.userId,
        status: 'proposed',
        reference: referenceForVacancy({ profileId, vacancyId }),
        consentWay,
        consentOn,
        message,
        explanation: assess(toMatchableVacancy(vacancy), toMatchableProfile(profile), rules),
        createdAt: ctx.now,
      })
      // The index on open pairs decides between two at the same moment.
      .onConflictDoNothing()
      .returning({ introductionId: introductions.id })
    if (!made) throw refused('introduction.already-open')
    const { introductionId } = made
    await recordAudit(ctx, { name: 'introduction.proposed', introductionId, vacancyId, profileId })
    await enqueue(ctx, { name: 'mail-introduction-proposed', introductionId })
    return made
  })
}

/** The vacancy of this region, locked so that counting what is open for it is exact. What was never public is not there. */
async function lockOpenVacancy(ctx: Context<Werkmatcher>, vacancyId: string) {
  assertId(vacancyId)
  const [vacancy] = await ctx.db
    .select(getTableColumns(vacancies))
    .from(vacancies)
    .innerJoin(municipalities, eq(municipalities.id, vacancies.municipalityId))
    .where(and(eq(vacancies.id, vacancyId), inArray(municipalities.regionId, ownRegion(ctx))))
    .for('update', { of: vacancies })
  if (!vacancy?.publishedAt) throw new Refusal('not-found', 'No such public vacancy in this region')
  return vacancy
}

async function checkNotTooMany(
  ctx: Context,
  { profileId, vacancyId, places }: { profileId: string; vacancyId: string; places: number | null },
): Promise<void> {
  const open = inArray(introductions.status, [...OPEN_STATUSES] as IntroductionStatus[])
  const [ofProfile] = await ctx.db
    .select({ count: count() })
    .from(introductions)
    .where(and(open, eq(introductions.profileId, profileId)))
  if ((ofProfile?.count ?? 0) >= MAX_OPEN_PER_PROFILE) {
    throw refused('introduction.profile-busy', { max: MAX_OPEN_PER_PROFILE })
  }
  const max = maxOpenPerVacancy(places)
  const [ofVacancy] = await ctx.db
    .select({ count: count() })
    .from(introductions)
    .where(and(open, eq(introductions.vacancyId, vacancyId)))
  if ((ofVacancy?.count ?? 0) >= max) throw refused('introduction.vacancy-busy', { max })
}

function refused(message: string, params?: Issue['params']): Refusal {
  return new Refusal('conflict', message, [{ path: '', message, params }])
}
