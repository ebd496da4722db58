import { Logger, run } from 'graphile-worker'
import pg from 'pg'
import pino from 'pino'
import { startMailCatcher } from '#app/mail/catcher.ts'
import { closeDatabase } from '#db/client.ts'
import { crontab } from './schedule.ts'
import { taskList } from './task-list.ts'
import { watchSearch } from './watch-search.ts'

const log = pino({ level: process.env.LOG_LEVEL ?? 'info' })
/** How long jobs under way may take to finish when the worker is asked to stop. */
const DRAIN_MS = 7_000

async function start(): Promise<void> {
  const databaseUrl = process.env.DATABASE_URL
  if (!databaseUrl) throw new Error('DATABASE_URL is not set')
  const catcher =
    process.env.MAIL_CATCHER === '1' && !process.env.SMTP_URL ? await startMailCatcher({ databaseUrl }) : undefined
  if (catcher) process.env.SMTP_URL = catcher.url

  const pool = new pg.Pool({ connectionString: databaseUrl, max: 5 })
  // A server that dies ends every connection with an error event; unheard, each would end this process as well.
  pool.on('error', (error) => log.warn({ error: error.message }, 'database connection lost'))
  pool.on('connect', (client) => client.on('error', () => {}))

  const runner = await run({
    pgPool: pool,
    taskList: taskList(),
    crontab,
    concurrency: 4,
    pollInterval: 2_000,
    noHandleSignals: true,
    logger: new Logger(() => (level, message) => log[level === 'warning' ? 'warn' : level](message)),
  })
  const stopWatching = watchSearch(async () => {
    await runner.addJob('reconcile-indexes', {}, { jobKey: 'reconcile-indexes', maxAttempts: 12 })
  })
  // What waited for a key, or is of before there were documents.
  await runner.addJob('make-missing-documents', {}, { jobKey: 'make-missing-documents' })
  log.info('worker ready')
  process.send?.({ ready: true })

  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(0), DRAIN_MS).unref()
    stopWatching()
    await runner.stop()
    await Promise.all([pool.end(), closeDatabase(), catcher?.stop()])
    process.exit(0)
  }
  process.once('SIGTERM', () => void stop())
  process.once('SIGINT', () => void stop())
  process.once('disconnect', () => void stop())
}

void start()
