import postgres from 'postgres'
import type { Job } from '#app/domain/jobs/job.ts'

/** The jobs that wait in the queue, oldest first. The portal's own role cannot read them, so this asks as the owner. */
export async function waitingJobs(databaseUrl: string): Promise<Job[]> {
  const owner = postgres(databaseUrl, { max: 1, onnotice: () => {} })
  try {
    const rows = await owner<{ name: string; payload: object }[]>`
      select tasks.identifier as name, jobs.payload
      from graphile_worker._private_jobs jobs join graphile_worker._private_tasks tasks on tasks.id = jobs.task_id
      order by jobs.id`
    return rows.map(({ name, payload }) => ({ name, ...payload }) as Job)
  } finally {
    await owner.end()
  }
}
