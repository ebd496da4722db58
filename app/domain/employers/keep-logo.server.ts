import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, Employer } from '#app/domain/context.ts'
import { authorize } from '#app/domain/refusal.ts'
import { employerLogos } from '#db/schema/employers.ts'
import { inTransaction } from '#db/transaction.ts'
import { mayChangeEmployer } from './employer.policy.ts'
import { lockEmployer } from './lock-employer.server.ts'
import { readLogo } from './read-logo.server.ts'

/** Takes an uploaded file as the logo of one's own organisation, in the place of the one that was there. */
export async function keepLogo(ctx: Context<Employer>, { upload }: { upload: Uint8Array }): Promise<void> {
  const logo = await readLogo(upload)
  await inTransaction(ctx, async (ctx) => {
    const { employerId } = ctx.actor
    const employer = await lockEmployer(ctx, employerId)
    authorize(mayChangeEmployer(ctx.actor, { ...employer, employerId }), 'change this logo')
    const kept = { ...logo, uploadedAt: ctx.now }
    await ctx.db
      .insert(employerLogos)
      .values({ employerId, ...kept })
      .onConflictDoUpdate({ target: employerLogos.employerId, set: kept })
    await recordAudit(ctx, { name: 'employer.logo-kept', employerId, sha256: logo.sha256 })
  })
}
