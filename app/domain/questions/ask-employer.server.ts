import { and, count, eq, gt, inArray, isNotNull, isNull } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import { lockOwnProfile } from '#app/domain/candidates/lock-own-profile.server.ts'
import type { Context, Werkmatcher } from '#app/domain/context.ts'
import { assertId } from '#app/domain/id.ts'
import { refuseNaming } from '#app/domain/introductions/refuse-naming.server.ts'
import { refusePersonalData } from '#app/domain/introductions/refuse-personal-data.ts'
import { enqueue } from '#app/domain/jobs/enqueue.server.ts'
import { ownRegion } from '#app/domain/matching/own-region.server.ts'
import { Refusal, type Issue } from '#app/domain/refusal.ts'
import { users } from '#db/schema/people.ts'
import { municipalities } from '#db/schema/municipalities.ts'
import { questions } from '#db/schema/questions.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { inTransaction } from '#db/transaction.ts'
import { MAX_A_DAY, MAX_OPEN_PER_VACANCY } from './question.ts'
import type { AskEmployerForm } from './question.schema.ts'

const DAY_IN_MS = 86_400_000

/**
 * Asks the employer of a vacancy whether one thing could be otherwise, for somebody in the own caseload of whom the
 * employer hears nothing. Refuses with conflict when profile or vacancy are not open, when nobody at the employer can log in,
 * or when this was asked already.
 */
export async function askEmployer(
  ctx: Context<Werkmatcher>,
  { profileId, vacancyId, change, text }: { profileId: string; vacancyId: string } & AskEmployerForm,
): Promise<{ questionId: string }> {
  return inTransaction(ctx, async (ctx) => {
    const profile = await lockOwnProfile(ctx, { profileId })
    const vacancy = await lockOpenVacancy(ctx, vacancyId)
    if (profile.status !== 'active') throw refused('question.profile-not-active')
    if (vacancy.status !== 'published') throw refused('question.vacancy-not-open')
    if (!(await hasReader(ctx, vacancy.employerId))) throw refused('question.no-reader')
    refusePersonalData('text', text)
    await refuseNaming(ctx, { profileId, path: 'text', text })
    await checkNotTooMany(ctx, { vacancyId })

    const [made] = await ctx.db
      .insert(questions)
      .values({
        municipalityId: ctx.actor.municipalityId,
        vacancyId,
        profileId,
        werkmatcherId: ctx.actor.userId,
        status: 'open',
        change,
        text,
        askedAt: ctx.now,
      })
      // The index on open questions decides between two at the same moment.
      .onConflictDoNothing()
      .returning({ questionId: questions.id })
    if (!made) throw refused('question.already-asked')
    const { questionId } = made
    await recordAudit(ctx, { name: 'question.asked', questionId, vacancyId, profileId, change })
    await enqueue(ctx, { name: 'mail-question-asked', questionId })
    return made
  })
}

/** The vacancy of this region, locked so that counting what is open about it is exact. What was never public is not there. */
async function lockOpenVacancy(ctx: Context<Werkmatcher>, vacancyId: string) {
  assertId(vacancyId)
  const [vacancy] = await ctx.db
    .select({ status: vacancies.status, employerId: vacancies.employerId, publishedAt: vacancies.publishedAt })
    .from(vacancies)
    .innerJoin(municipalities, eq(municipalities.id, vacancies.municipalityId))
    .where(and(eq(vacancies.id, vacancyId), inArray(municipalities.regionId, ownRegion(ctx))))
    .for('update', { of: vacancies })
  if (!vacancy?.publishedAt) throw new Refusal('not-found', 'No such public vacancy in this region')
  return vacancy
}

/** Whether anybody at this employer would get the mail and can answer: some are known from an import alone. */
async function hasReader(ctx: Context, employerId: string | null): Promise<boolean> {
  if (employerId === null) return false
  const [reader] = await ctx.db
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.employerId, employerId), isNull(users.disabledAt), isNotNull(users.emailConfirmedAt)))
    .limit(1)
  return reader !== undefined
}

async function checkNotTooMany(ctx: Context<Werkmatcher>, { vacancyId }: { vacancyId: string }): Promise<void> {
  const [ofVacancy] = await ctx.db
    .select({ count: count() })
    .from(questions)
    .where(and(eq(questions.vacancyId, vacancyId), eq(questions.status, 'open')))
  if ((ofVacancy?.count ?? 0) >= MAX_OPEN_PER_VACANCY) {
    throw refused('question.vacancy-busy', { max: MAX_OPEN_PER_VACANCY })
  }
  const dayAgo = new Date(ctx.now.getTime() - DAY_IN_MS)
  const [ofDay] = await ctx.db
    .select({ count: count() })
    .from(questions)
    .where(and(eq(questions.werkmatcherId, ctx.actor.userId), gt(questions.askedAt, dayAgo)))
  if ((ofDay?.count ?? 0) >= MAX_A_DAY) throw refused('question.too-many-today', { max: MAX_A_DAY })
}

function refused(message: string, params?: Issue['params']): Refusal {
  return new Refusal('conflict', message, [{ path: '', message, params }])
}
