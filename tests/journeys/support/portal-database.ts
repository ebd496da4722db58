import postgres from 'postgres'
import { findRunning } from '#app/commands/start/running.ts'

let connection: postgres.Sql | undefined

/** The database of the portal that all journeys walk through: for what no visitor can do, or not often enough. */
export function portalDatabase(): postgres.Sql {
  connection ??= postgres(findRunning(process.env.PORTAL_DATA_DIR!)!.environment.DATABASE_URL!, {
    max: 1,
    onnotice: () => {},
  })
  return connection
}
