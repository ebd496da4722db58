import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { parseArgs } from 'node:util'
import { exportProfiles } from '#app/domain/candidates/export-profiles.server.ts'
import type { Context, System } from '#app/domain/context.ts'
import { exportVacancies } from '#app/domain/vacancies/export-vacancies.server.ts'
import { closeDatabase, database } from '#db/client.ts'
import { Refused } from './refused.mjs'

type Kind = (ctx: Context<System>) => AsyncIterable<string[]>
const KINDS: Record<string, Kind> = { profiles: exportProfiles, vacancies: exportVacancies }
const USAGE = `Usage: npm run export -- ${Object.keys(KINDS).join('|')} [--out FILE]`

/**
 * `npm run export`: writes everything of a kind in the portal's own format, to a file or to standard output. What is said beside it
 * goes to the other output. A file appears when it is whole: one of the same name is replaced only then.
 */
export default async function exportLines(args: string[]): Promise<number> {
  const { name, kind, out } = readArguments(args)
  try {
    const ctx: Context<System> = { actor: { kind: 'system' }, db: database(), now: new Date(), requestId: 'export' }
    const count = out === undefined ? await write(kind(ctx), process.stdout) : await writeFile(kind(ctx), out)
    console.warn(`${name}: ${count} written${out === undefined ? '' : ` to ${out}`}`)
    return 0
  } finally {
    await closeDatabase()
  }
}

function readArguments(args: string[]): { name: string; kind: Kind; out: string | undefined } {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { out: { type: 'string' } } })
    const [name = '', ...more] = positionals
    const kind = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined
    if (!kind || more.length > 0) throw new Refused(name && !kind ? `There is no export of "${name}". ${USAGE}` : USAGE)
    return { name, kind, out: values.out }
  } catch (error) {
    throw error instanceof Refused ? error : new Refused(`${error instanceof Error ? error.message : error}. ${USAGE}`)
  }
}

async function writeFile(batches: AsyncIterable<string[]>, path: string): Promise<number> {
  const unfinished = `${path}.unfinished`
  const file = createWriteStream(unfinished, { mode: 0o600 })
  try {
    await once(file, 'open')
    const count = await write(batches, file)
    file.end()
    await once(file, 'close')
    await rename(unfinished, path)
    return count
  } catch (error) {
    file.destroy()
    await rm(unfinished, { force: true })
    const { code } = error as NodeJS.ErrnoException
    if (code && /^E[A-Z]+$/.test(code)) throw new Refused(`${path} cannot be written (${code})`)
    throw error
  }
}

/** A line each; waits where the reader is slow. Answers how many. */
async function write(batches: AsyncIterable<string[]>, to: Writable): Promise<number> {
  let count = 0
  for await (const lines of batches) {
    count += lines.length
    if (lines.length > 0 && !to.write(lines.join('\n') + '\n')) await once(to, 'drain')
  }
  return count
}
