import { sql } from 'drizzle-orm'
import type { Context } from '#app/domain/context.ts'
import type { Job } from './job.ts'

/** Leaves several jobs in the caller's own transaction, in one round trip. */
export async function enqueueEach(ctx: Context, jobs: readonly Job[]): Promise<void> {
  if (jobs.length === 0) return
  const rows = JSON.stringify(jobs.map(({ name, ...payload }) => ({ name, payload })))
  await ctx.db.execute(
    sql`select public.enqueue_job(job->>'name', job->'payload', null, null) from json_array_elements(${rows}::json) job`,
  )
}
