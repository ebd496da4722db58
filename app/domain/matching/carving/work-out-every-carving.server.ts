import type { Context, System } from '#app/domain/context.ts'
import { enqueue } from '#app/domain/jobs/enqueue.server.ts'
import { municipalities } from '#db/schema/municipalities.ts'

/** Leaves the work for every municipality, each a job of its own. */
export async function workOutEveryCarving(ctx: Context<System>): Promise<void> {
  const rows = await ctx.db.select({ municipalityId: municipalities.id }).from(municipalities)
  for (const { municipalityId } of rows) await enqueue(ctx, { name: 'work-out-carving', municipalityId })
}
