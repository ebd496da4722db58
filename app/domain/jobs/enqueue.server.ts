import { sql } from 'drizzle-orm'
import type { Context } from '#app/domain/context.ts'
import type { Job } from './job.ts'

/** Leaves a job in the caller's own transaction: it exists exactly when the change does. `runAt`: not before then. `key`: of several that wait, one is enough. */
export async function enqueue(
  ctx: Context,
  job: Job,
  { runAt, key }: { runAt?: Date; key?: string } = {},
): Promise<void> {
  const { name, ...payload } = job
  await ctx.db.execute(
    sql`select public.enqueue_job(${name}, ${JSON.stringify(payload)}::json, ${runAt?.toISOString() ?? null}::timestamptz, ${key ?? null})`,
  )
}
