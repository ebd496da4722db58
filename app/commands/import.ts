import { parseArgs } from 'node:util'
import type { Context, System } from '#app/domain/context.ts'
import { listMunicipalities } from '#app/domain/municipalities/list-municipalities.server.ts'
import { importVacancy } from '#app/domain/vacancies/import-vacancy.server.ts'
import { Unreadable } from '#app/domain/vacancies/import/imported-vacancy.ts'
import { closeDatabase, database } from '#db/client.ts'
import { readVacancyFile, UnknownFormat } from './import/read-vacancy-file.ts'
import { showTable, type Tally } from './import/show-table.ts'
import { Refused } from './refused.mjs'

const USAGE = 'Usage: npm run import -- vacancies [--municipality utrecht] FILE…'
const DEFAULT_MUNICIPALITY = 'utrecht'
/** Records after which progress is shown again where lines cannot be overwritten. */
const SHOW_EVERY = 100

/**
 * `npm run import`: takes over vacancies from files. What cannot be read is reported with its place and reason, and the rest
 * goes on. Answers 1 when anything was refused.
 */
export default async function importFiles(args: string[]): Promise<number> {
  const { files, municipalityId } = readArguments(args)
  try {
    const ctx: Context<System> = { actor: { kind: 'system' }, db: database(), now: new Date(), requestId: 'import' }
    await checkMunicipality(ctx, municipalityId)
    const tallies: Tally[] = []
    for (const path of files) tallies.push(await importFile(ctx, { path, municipalityId }))
    console.log(`\n${showTable(tallies)}`)
    return tallies.some(({ counts, unknown }) => counts.refused > 0 || unknown !== null) ? 1 : 0
  } finally {
    await closeDatabase()
  }
}

function readArguments(args: string[]): { files: string[]; municipalityId: string } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { municipality: { type: 'string', default: DEFAULT_MUNICIPALITY } },
    })
    const [what, ...files] = positionals
    if (what !== 'vacancies') throw new Refused(what ? `There is no import of "${what}". ${USAGE}` : USAGE)
    if (files.length === 0) throw new Refused(`Name one or more files. ${USAGE}`)
    return { files, municipalityId: values.municipality }
  } catch (error) {
    throw error instanceof Refused ? error : new Refused(`${error instanceof Error ? error.message : error}. ${USAGE}`)
  }
}

async function checkMunicipality(ctx: Context, municipalityId: string): Promise<void> {
  const ids = (await listMunicipalities(ctx)).map(({ id }) => id)
  if (ids.includes(municipalityId)) return
  throw new Refused(`There is no municipality "${municipalityId}"; there are: ${ids.join(', ')}`)
}

async function importFile(
  ctx: Context<System>,
  { path, municipalityId }: { path: string; municipalityId: string },
): Promise<Tally> {
  const tally: Tally = {
    path,
    counts: { new: 0, changed: 0, unchanged: 0, kept: 0, refused: 0 },
    unknown: null,
  }
  const progress = startProgress(path)
  try {
    for await (const { at, read } of readVacancyFile(path)) {
      try {
        const { outcome, because } = await importVacancy(
          { ...ctx, now: new Date() },
          { municipalityId, record: read() },
        )
        tally.counts[outcome]++
        if (because) progress.say(`${path}, ${at}: kept as it is, ${because}`)
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error
        tally.counts.refused++
        progress.say(`${path}, ${at}: refused: ${error.message}`)
      }
      progress.step()
    }
  } catch (error) {
    if (!(error instanceof UnknownFormat)) throw error
    tally.unknown = error.message
    progress.say(`${path}: not read: ${error.message}`)
  }
  progress.end()
  return tally
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
