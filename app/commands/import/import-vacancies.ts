import type { Context, System } from '#app/domain/context.ts'
import { listMunicipalities } from '#app/domain/municipalities/list-municipalities.server.ts'
import { IMPORT_OUTCOMES, importVacancy, type ImportOutcome } from '#app/domain/vacancies/import-vacancy.server.ts'
import { importVacancyLines } from '#app/domain/vacancies/import-vacancy-lines.server.ts'
import { VACANCY_FORMAT, vacancyLineSchema, type VacancyLine } from '#app/domain/vacancies/vacancy-line.ts'
import { Refused } from '../refused.mjs'
import type { ImportKind } from './import-kind.ts'
import { isPortalFile, readPortalFile } from './read-portal-file.ts'
import { readVacancyFile } from './read-vacancy-file.ts'

/** Vacancies of other sites; what is new or changed waits for the desk. */
export const vacancies: ImportKind<ImportOutcome> = {
  usage: '[--municipality utrecht] FILE…',
  options: { municipality: { type: 'string', default: 'utrecht' } },
  outcomes: IMPORT_OUTCOMES,
  async open(ctx, options) {
    const municipalityId = String(options.municipality)
    await checkMunicipality(ctx, municipalityId)
    return async function* (path) {
      if (await isPortalFile(path, VACANCY_FORMAT)) return yield* readOwnFormat(ctx, path)
      for await (const { at, read } of readVacancyFile(path)) {
        yield { at, take: () => importVacancy({ ...ctx, now: new Date() }, { municipalityId, record: read() }) }
      }
    }
  },
}

/** Those that a portal like this one wrote, however they stood there. */
function readOwnFormat(ctx: Context<System>, path: string) {
  return readPortalFile(path, {
    format: VACANCY_FORMAT,
    schema: vacancyLineSchema,
    take: (lines) => importVacancyLines({ ...ctx, now: new Date() }, { lines: lines as unknown as VacancyLine[] }),
  })
}

async function checkMunicipality(ctx: Context, municipalityId: string): Promise<void> {
  const ids = (await listMunicipalities(ctx)).map(({ id }) => id)
  if (ids.includes(municipalityId)) return
  throw new Refused(`There is no municipality "${municipalityId}"; there are: ${ids.join(', ')}`)
}
