// The databases of the tests: one template, migrated once, and a copy of it per test file.
import postgres from 'postgres'

export const templateName = 'werkbrug_template'
const copyPrefix = 'werkbrug_test_'
const indexPrefix = 'test_'

/** Connects as superuser to the database `postgres` of the test cluster, for as long as `work` takes. */
export async function asSuperuser<Result>(
  serverUrl: string,
  work: (sql: postgres.Sql) => Promise<Result>,
): Promise<Result> {
  const sql = postgres(addressOf(serverUrl, 'postgres'), { max: 1, onnotice: () => {} })
  try {
    return await work(sql)
  } finally {
    await sql.end()
  }
}

export function addressOf(serverUrl: string, database: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${database}`
  return url.href
}

/** The names that belong to one vitest worker; only one file at a time runs in it. */
export function namesOf(worker: string): { database: string; indexes: string } {
  return { database: `${copyPrefix}${worker}`, indexes: `${indexPrefix}${worker}_` }
}

/** Makes the template anew, through `migrate`, and closes it: a template cannot be copied while someone is connected to it. */
export async function createTemplate(
  serverUrl: string,
  migrate: (databaseUrl: string) => Promise<void>,
): Promise<void> {
  await asSuperuser(serverUrl, async (sql) => {
    await sql.unsafe(`update pg_database set datistemplate = false where datname = '${templateName}'`)
    await sql.unsafe(`drop database if exists ${templateName} with (force)`)
    await sql.unsafe(`create database ${templateName}`)
    await migrate(addressOf(serverUrl, templateName))
    await sql.unsafe(`alter database ${templateName} with is_template true allow_connections false`)
  })
}

/** Gives the worker a fresh copy (80 ms, by either strategy), in place of the one that an earlier file in it left. */
export async function copyTemplate(serverUrl: string, database: string): Promise<string> {
  await asSuperuser(serverUrl, async (sql) => {
    await sql.unsafe(`drop database if exists ${database} with (force)`)
    await sql.unsafe(`create database ${database} template ${templateName}`)
  })
  return addressOf(serverUrl, database)
}

/** Takes away all that test files have left, on a server that outlives the run. */
export async function dropCopies(serverUrl: string): Promise<void> {
  await asSuperuser(serverUrl, async (sql) => {
    const copies = await sql<{ datname: string }[]>`
      select datname from pg_database where starts_with(datname, ${copyPrefix})`
    for (const { datname } of copies) await sql.unsafe(`drop database if exists ${datname} with (force)`)
    await sql.unsafe(`update pg_database set datistemplate = false where datname = '${templateName}'`)
    await sql.unsafe(`drop database if exists ${templateName} with (force)`)
  })
}

/** Deletes the indexes whose names begin with the prefix; the server does it in its own time, in order with later tasks. */
export async function deleteIndexes(prefix = indexPrefix): Promise<void> {
  const server = process.env.MEILI_URL
  const headers = { authorization: `Bearer ${process.env.MEILI_MASTER_KEY}` }
  const response = await fetch(`${server}/indexes?limit=1000`, { headers })
  const { results } = (await response.json()) as { results: { uid: string }[] }
  for (const { uid } of results.filter((index) => index.uid.startsWith(prefix))) {
    await fetch(`${server}/indexes/${uid}`, { method: 'DELETE', headers })
  }
}
