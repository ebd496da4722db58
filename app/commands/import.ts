import { parseArgs } from 'node:util'
import type { Context, System } from '#app/domain/context.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { Unreadable } from '#app/domain/unreadable.ts'
import { closeDatabase, database } from '#db/client.ts'
import { UnknownFormat, type ImportKind, type ImportRecord } from './import/import-kind.ts'
import { showTable, sumOf, type Tally } from './import/show-table.ts'
import { Refused } from './refused.mjs'

/** What can be imported, by the word on the command line; each kind loads only what it needs. */
const KINDS: Record<string, () => Promise<ImportKind>> = {
  profiles: async () => (await import('./import/import-profiles.ts')).profiles,
  vacancies: async () => (await import('./import/import-vacancies.ts')).vacancies,
  occupations: async () => (await import('./import/import-occupations.ts')).occupations,
}

/** Records after which progress is shown again where lines cannot be overwritten. */
const SHOW_EVERY = 100

/**
 * `npm run import -- KIND FILE…`: takes over what stands in files. What cannot be read is reported with its place and reason, and
 * the rest goes on. Answers 1 when anything was refused.
 */
export default async function importFiles(args: string[]): Promise<number> {
  const { kind, files, options } = await readArguments(args)
  try {
    const ctx: Context<System> = { actor: { kind: 'system' }, db: database(), now: new Date(), requestId: 'import' }
    const read = await kind.open(ctx, options)
    const columns = [...kind.outcomes, 'refused']
    const tallies: Tally[] = []
    for (const path of files) tallies.push(await importFile(read(path), { path, columns }))
    await kind.finish?.(ctx, Object.fromEntries(columns.map((column) => [column, sumOf(column, tallies)])))
    console.log(`\n${showTable(columns, tallies)}`)
    return tallies.some(({ counts, unknown }) => (counts.refused ?? 0) > 0 || unknown !== null) ? 1 : 0
  } finally {
    await closeDatabase()
  }
}

async function readArguments(args: string[]) {
  const [name, ...rest] = args
  const load = name !== undefined && Object.hasOwn(KINDS, name) ? KINDS[name] : undefined
  if (!load) {
    const all = await Promise.all(Object.entries(KINDS).map(async ([name, load]) => usageOf(name, await load())))
    throw new Refused(name === undefined ? all.join('\n') : `There is no import of "${name}". ${all.join('\n')}`)
  }
  const kind = await load()
  const usage = usageOf(name!, kind)
  const { values, positionals } = parse(rest, kind, usage)
  if (positionals.length === 0) throw new Refused(`Name one or more files. ${usage}`)
  return { kind, files: positionals, options: values }
}

function parse(args: string[], { options }: ImportKind, usage: string) {
  try {
    return parseArgs({ args, allowPositionals: true, options })
  } catch (error) {
    throw new Refused(`${error instanceof Error ? error.message : error}. ${usage}`)
  }
}

function usageOf(name: string, { usage }: ImportKind): string {
  return `Usage: npm run import -- ${name} ${usage}`
}

async function importFile(
  records: AsyncIterable<ImportRecord<string>>,
  { path, columns }: { path: string; columns: readonly string[] },
): Promise<Tally> {
  const counts: Record<string, number> = Object.fromEntries(columns.map((column) => [column, 0]))
  const count = (column: string) => (counts[column] = (counts[column] ?? 0) + 1)
  let unknown: string | null = null
  const progress = startProgress(path)
  try {
    for await (const { at, take } of records) {
      try {
        const { outcome, because } = await take()
        count(outcome)
        if (because) progress.say(`${path}, ${at}: ${outcome === 'kept' ? 'kept as it is' : outcome}, ${because}`)
      } catch (error) {
        if (!(error instanceof Unreadable || error instanceof Refusal)) throw error
        count('refused')
        progress.say(`${path}, ${at}: refused: ${error.message}`)
      }
      progress.step()
    }
  } catch (error) {
    if (!(error instanceof UnknownFormat)) throw error
    unknown = error.message
    progress.say(`${path}: not read: ${error.message}`)
  }
  progress.end()
  return { path, counts, unknown }
}

/** A line that counts along in a terminal, and a line every so often elsewhere. */
function startProgress(path: string) {
  const live = process.stdout.isTTY === true
  const clear = live ? '\r\x1b[2K' : ''
  let count = 0
  const show = () => process.stdout.write(`${clear}${path}: ${count} read${live ? '' : '\n'}`)
  return {
    step: () => {
      count++
      if (live || count % SHOW_EVERY === 0) show()
    },
    say: (line: string) => process.stdout.write(`${clear}${line}\n`),
    end: () => {
      if (count > 0 && (live || count % SHOW_EVERY !== 0)) show()
      if (live && count > 0) process.stdout.write('\n')
    },
  }
}
