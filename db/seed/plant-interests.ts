import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context } from '#app/domain/context.ts'
import { interestContacts } from '#db/schema/candidates.ts'
import { interests } from '#db/schema/interests.ts'
import { withVault } from '#db/transaction.ts'
import type { Calendar } from './moment.ts'
import { deskOf, type Staff } from './plant-staff.ts'
import { plantedVacancy, type PlantedVacancy } from './plant-vacancies.ts'
import { INTEREST_STORIES, type InterestStory } from './stories/interests.ts'

/** Interests in every state, as showing, passing on and closing leave them but without their mails. */
export async function plantInterests(
  ctx: Context,
  calendar: Calendar,
  staff: Staff,
  vacancies: readonly PlantedVacancy[],
): Promise<void> {
  for (const story of INTEREST_STORIES) {
    await plantInterest(ctx, calendar, staff, { story, vacancy: plantedVacancy(vacancies, story.vacancy) })
  }
}

async function plantInterest(
  ctx: Context,
  { moment }: Calendar,
  staff: Staff,
  { story, vacancy }: { story: InterestStory; vacancy: PlantedVacancy },
): Promise<void> {
  const { name, phone, email, message, passedOn, closed } = story
  if (vacancy.published === null || vacancy.published >= -story.shown) {
    throw new Error(`"${story.vacancy}" was not public ${story.shown} days ago`)
  }
  const municipalityId = vacancy.employer.story.municipality
  const shownAt = moment(-story.shown, 20 * 60 + 10)
  const passedOnAt = passedOn ? moment(-passedOn.days, 9 * 60 + 45) : null
  const closedAt = closed ? moment(-closed.days, 16 * 60 + 5) : null
  const werkmatcher = passedOn && staff.werkmatchers[passedOn.to]
  const [shown] = await ctx.db
    .insert(interests)
    .values({
      municipalityId,
      vacancyId: vacancy.id,
      status: closed ? 'closed' : passedOn ? 'passed-on' : 'new',
      passedToId: werkmatcher?.userId ?? null,
      closeReason: closed?.reason ?? null,
      createdAt: shownAt,
      handledAt: closedAt ?? passedOnAt,
    })
    .returning({ id: interests.id })
  const interestId = shown!.id
  await withVault(ctx, (vault) =>
    vault.insert(interestContacts).values({ interestId, name, phone, email, message, createdAt: shownAt }),
  )

  const byDesk = { ...ctx, actor: deskOf(staff, municipalityId) }
  await recordAudit(
    { ...ctx, actor: { kind: 'visitor' }, now: shownAt },
    { name: 'interest.shown', interestId, vacancyId: vacancy.id },
  )
  if (passedOnAt && werkmatcher) {
    await recordAudit({ ...byDesk, now: passedOnAt }, { name: 'interest.looked-at', interestId })
    await recordAudit(
      { ...byDesk, now: passedOnAt },
      { name: 'interest.passed-on', interestId, werkmatcherId: werkmatcher.userId },
    )
  }
  if (closedAt && closed) {
    const actor = werkmatcher ?? byDesk.actor
    await recordAudit({ ...ctx, actor, now: closedAt }, { name: 'interest.closed', interestId, reason: closed.reason })
  }
}
