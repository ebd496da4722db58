import type { JobName } from '#app/domain/jobs/job.ts'

/** What the clock starts, in cron's five fields, UTC. */
const SCHEDULE: Partial<Record<JobName, string>> = {
  'close-due-vacancies': '*/15 * * * *',
  'remind-closing-vacancies': '0 7 * * *',
  'remind-check-ins': '10 7 * * 1-5',
  'remind-agreements': '15 7 * * *',
  'end-due-agreements': '5 * * * *',
  'remind-signers': '20 7 * * *',
  'ask-for-reviews': '25 7 * * *',
  'remind-of-reviews': '35 7 * * *',
  // Long after a job of its own has given up trying.
  'make-missing-documents': '20 4 * * *',
  'delete-stale-sessions': '30 3 * * *',
  'delete-old-signing-steps': '40 3 * * *',
  'delete-old-reach-answers': '45 3 * * *',
  'work-out-every-carving': '15 2 * * *',
  'reconcile-indexes': '*/10 * * * *',
}

/** As graphile-worker's crontab. */
export const crontab = Object.entries(SCHEDULE)
  .map(([job, times]) => `${times} ${job}`)
  .join('\n')
