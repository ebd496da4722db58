import type { TaskList } from 'graphile-worker'
import type { Context, System } from '#app/domain/context.ts'
import type { Job } from '#app/domain/jobs/job.ts'
import { database } from '#db/client.ts'
import { withoutValues } from '#db/without-values.ts'
import { handlers } from './handlers.ts'

/** The handlers as graphile-worker calls them. One that throws is tried again, each time later. */
export function taskList(): TaskList {
  return Object.fromEntries(
    Object.entries(handlers).map(([name, handler]) => [
      name,
      async (payload, helpers) => {
        const ctx: Context<System> = {
          actor: { kind: 'system' },
          db: database(),
          now: new Date(),
          requestId: `job:${helpers.job.id}`,
        }
        const run = handler as (ctx: Context<System>, job: Job) => Promise<void>
        try {
          await run(ctx, { name, ...(payload as object) } as Job)
        } catch (error) {
          // The queue keeps it, and logs it.
          throw withoutValues(error)
        }
      },
    ]),
  )
}
