import { eq } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Employer } from '#app/domain/context.ts'
import { employerLogos, employers } from '#db/schema/employers.ts'
import { users } from '#db/schema/people.ts'
import { drawLogo } from './draw-logo.ts'
import type { Calendar } from './moment.ts'
import { deskOf, type Staff } from './plant-staff.ts'
import { EMPLOYER_STORIES } from './stories/employers.ts'
import type { EmployerStory } from './story.ts'

export type PlantedEmployer = { story: EmployerStory; id: string; actors: Employer[] }

/**
 * Rows as register, confirm and approve leave them, written at once instead of through those verbs: they would queue
 * mails that nobody waits for.
 */
export async function plantEmployers(ctx: Context, calendar: Calendar, staff: Staff): Promise<PlantedEmployer[]> {
  const planted: PlantedEmployer[] = []
  for (const story of EMPLOYER_STORIES) {
    const registeredAt = calendar.moment(-story.registered, 10 * 60 + 12)
    const confirmedAt = story.status === 'unconfirmed' ? null : calendar.moment(-story.registered, 10 * 60 + 31)
    const decidedAt = story.status === 'approved' ? calendar.moment(1 - story.registered, 14 * 60 + 5) : null
    const { municipality: municipalityId, status, name, kvkNumber, sector, address, website, about } = story
    const [employer] = await ctx.db
      .insert(employers)
      .values({
        municipalityId,
        status,
        name,
        kvkNumber,
        sector,
        address,
        website,
        about,
        createdAt: registeredAt,
        decidedAt,
      })
      .returning({ id: employers.id })
    const employerId = employer!.id
    const people = await ctx.db
      .insert(users)
      .values(
        story.people.map((person) => ({
          ...person,
          municipalityId,
          role: 'employer' as const,
          employerId,
          createdAt: registeredAt,
          emailConfirmedAt: confirmedAt,
        })),
      )
      .returning({ userId: users.id })
    const actors = people.map(({ userId }): Employer => ({ kind: 'employer', userId, employerId, municipalityId }))

    await recordAudit(
      { ...ctx, actor: { kind: 'visitor' }, now: registeredAt },
      { name: 'employer.registered', employerId },
    )
    if (confirmedAt) {
      await recordAudit(
        { ...ctx, actor: actors[0]!, now: confirmedAt },
        { name: 'employer.email-confirmed', employerId },
      )
    }
    if (decidedAt) {
      await recordAudit(
        { ...ctx, actor: deskOf(staff, municipalityId), now: decidedAt },
        { name: 'employer.approved', employerId },
      )
    }
    await plantShowing(ctx, calendar, { story, employerId, employer: actors[0]! })
    planted.push({ story, id: employerId, actors })
  }
  return planted
}

type Showing = { story: EmployerStory; employerId: string; employer: Employer }

/** The logo, and the choice to be listed, as the verbs leave them a while after the approval. */
async function plantShowing(ctx: Context, calendar: Calendar, { story, employerId, employer }: Showing): Promise<void> {
  const byEmployer = { ...ctx, actor: employer, now: calendar.moment(3 - story.registered, 9 * 60 + 20) }
  if (story.logo) {
    const { bytes, sha256, width, height } = await drawLogo(story.logo)
    await ctx.db.insert(employerLogos).values({ employerId, bytes, sha256, width, height, uploadedAt: byEmployer.now })
    await recordAudit(byEmployer, { name: 'employer.logo-kept', employerId, sha256 })
  }
  if (story.isListed) {
    await ctx.db.update(employers).set({ listedAt: byEmployer.now }).where(eq(employers.id, employerId))
    await recordAudit(byEmployer, { name: 'employer.listed', employerId })
  }
}
