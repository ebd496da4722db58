import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context } from '#app/domain/context.ts'
import { assess } from '#app/domain/matching/assess.ts'
import { nearMissOf, type Change } from '#app/domain/matching/changes.ts'
import type { MatchRules } from '#app/domain/matching/match-rules.ts'
import { toMatchableProfile, toMatchableVacancy } from '#app/domain/matching/matchable.ts'
import { DEFAULT_WEIGHTS } from '#app/domain/matching/weights.ts'
import type { QuestionAnswer } from '#app/domain/questions/question.ts'
import { questions } from '#db/schema/questions.ts'
import type { Calendar } from './moment.ts'
import type { PlantedProfile } from './plant-caseloads.ts'
import type { Staff } from './plant-staff.ts'
import type { PlantedVacancy } from './plant-vacancies.ts'
import { QUESTION_STORIES } from './stories/questions.ts'

export type QuestionStory = {
  /** By name. */
  employer: string
  by: 0 | 1 | 2 | 3
  change: Change
  text: string
  /** Days ago. */
  asked: number
  answered?: number
  answer?: QuestionAnswer
  note?: string
}

/** Questions to employers, each about what is really one change away by the portal's own matching, the nearest first. */
export async function plantQuestions(
  ctx: Context,
  { day, moment }: Calendar,
  staff: Staff,
  { vacancies, profiles }: { vacancies: readonly PlantedVacancy[]; profiles: readonly PlantedProfile[] },
): Promise<void> {
  const rules: MatchRules = { today: day(0), weights: DEFAULT_WEIGHTS, schoolRegion: 'middle' }
  const used = new Set<string>()
  for (const story of QUESTION_STORIES) {
    const werkmatcher = staff.werkmatchers[story.by]!
    const [nearest] = vacancies
      .filter(({ employer, row, published }) => {
        const isTheirs = employer.story.name === story.employer && row.status === 'published'
        return isTheirs && published !== null && published < -story.asked && !used.has(row.id)
      })
      .flatMap((vacancy) =>
        profiles
          .filter(({ status, werkmatcher: keeper }) => keeper.userId === werkmatcher.userId && status === 'active')
          .filter(({ row }) => row.createdAt < moment(-story.asked, 0))
          .flatMap((profile) => {
            const person = toMatchableProfile(profile.row)
            const near = nearMissOf(assess(toMatchableVacancy(vacancy.row), person, rules), person)
            return near?.change === story.change ? [{ vacancy, profile, near }] : []
          }),
      )
      .sort(
        (a, b) =>
          a.near.size - b.near.size ||
          (a.vacancy.row.title ?? '').localeCompare(b.vacancy.row.title ?? '') ||
          a.profile.row.reference.localeCompare(b.profile.row.reference),
      )
    if (!nearest) throw new Error(`Nobody is that change away from a vacancy of ${story.employer}`)
    const { vacancy, profile, near } = nearest
    used.add(vacancy.id)
    const askedAt = moment(-story.asked, 10 * 60 + 40)
    const answeredAt = story.answered === undefined ? null : moment(-story.answered, 13 * 60 + 15)
    const [made] = await ctx.db
      .insert(questions)
      .values({
        municipalityId: werkmatcher.municipalityId,
        vacancyId: vacancy.id,
        profileId: profile.id,
        werkmatcherId: werkmatcher.userId,
        status: answeredAt ? 'answered' : 'open',
        change: near.change,
        text: story.text,
        answer: story.answer ?? null,
        note: story.note ?? null,
        askedAt,
        answeredAt,
      })
      .returning({ questionId: questions.id })
    const { questionId } = made!
    await recordAudit(
      { ...ctx, actor: werkmatcher, now: askedAt },
      { name: 'question.asked', questionId, vacancyId: vacancy.id, profileId: profile.id, change: near.change },
    )
    const employer = vacancy.employer.actors[0]
    if (answeredAt && story.answer && employer) {
      await recordAudit(
        { ...ctx, actor: employer, now: answeredAt },
        { name: 'question.answered', questionId, answer: story.answer },
      )
    }
  }
}
