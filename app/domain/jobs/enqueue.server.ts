import type { Context } from '#app/domain/context.ts'
import { enqueueEach, type Enqueued } from './enqueue-each.server.ts'
import type { Job } from './job.ts'

/** Leaves one job, as enqueueEach leaves several. */
export async function enqueue(ctx: Context, job: Job, how: Enqueued = {}): Promise<void> {
  await enqueueEach(ctx, [job], how)
}
