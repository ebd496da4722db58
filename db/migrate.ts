import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as migrateTables } from 'drizzle-orm/postgres-js/migrator'
import { runMigrations as migrateQueue } from 'graphile-worker'
import { fileURLToPath } from 'node:url'
import postgres from 'postgres'
import { GRANTS } from './grants.ts'

const MIGRATIONS = fileURLToPath(new URL('./migrations', import.meta.url))
/** Any fixed number: whoever holds it is the one that migrates this database. */
const MIGRATION_LOCK = 8_201_126

/** Brings a database to the present: queue, tables, roles, grants. Safe to repeat, and to start twice at once. */
export async function migrate(databaseUrl: string): Promise<void> {
  const sql = postgres(databaseUrl, {
    max: 1,
    onnotice: () => {},
    connection: { application_name: 'werkbrug-migrate' },
  })
  try {
    await sql`select pg_advisory_lock(${MIGRATION_LOCK})`
    await migrateQueue({ connectionString: databaseUrl })
    await migrateTables(drizzle(sql), { migrationsFolder: MIGRATIONS })
    await sql.begin(async (tx) => {
      for (const statement of GRANTS) await tx.unsafe(statement)
    })
  } finally {
    await sql.end()
  }
}
