import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Employer } from '#app/domain/context.ts'
import { employers } from '#db/schema/employers.ts'
import { users } from '#db/schema/people.ts'
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
    planted.push({ story, id: employerId, actors })
  }
  return planted
}
