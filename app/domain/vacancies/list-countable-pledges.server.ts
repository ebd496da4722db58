import { and, asc, eq } from 'drizzle-orm'
import type { Context, Employer } from '#app/domain/context.ts'
import { agreements, pledges } from '#db/schema/agreements.ts'
import type { VacancyKind } from './vacancy.ts'

/** The employer's own pledges of this kind in an agreement that is in force: those a vacancy can count towards. */
export async function listCountablePledges(ctx: Context<Employer>, { kind }: { kind: VacancyKind }) {
  return ctx.db
    .select({ pledgeId: pledges.id, reference: agreements.reference, places: pledges.places, before: pledges.before })
    .from(pledges)
    .innerJoin(agreements, eq(agreements.id, pledges.agreementId))
    .where(
      and(eq(agreements.employerId, ctx.actor.employerId), eq(agreements.status, 'in-force'), eq(pledges.kind, kind)),
    )
    .orderBy(asc(pledges.before))
}
