import { sql } from 'drizzle-orm'
import type { Context } from '#app/domain/context.ts'
import type { Job } from './job.ts'

/** When and how a job is to run. `runAt`: not before then. `key`: of several that wait, one is enough; for one job only. */
export type Enqueued = { runAt?: Date; key?: string }

/** Leaves jobs in the caller's own transaction, in one statement: they exist exactly when the change does. */
export async function enqueueEach(ctx: Context, jobs: readonly Job[], how: Enqueued = {}): Promise<void> {
  if (jobs.length === 0) return
  const rows = JSON.stringify(jobs.map(({ name, ...payload }) => ({ name, payload, ...how })))
  await ctx.db.execute(sql`select public.enqueue_jobs(${rows}::json)`)
}
