import {
  importOccupation,
  OCCUPATION_OUTCOMES,
  type OccupationOutcome,
} from '#app/domain/occupations/import-occupation.server.ts'
import { escoOccupationSchema, type ImportedOccupation } from '#app/domain/occupations/occupation.schema.ts'
import { settleOccupations } from '#app/domain/occupations/settle-occupations.server.ts'
import { Unreadable } from '#app/domain/unreadable.ts'
import type { ImportKind } from './import-kind.ts'
import { readCsv, type CsvRow } from './read-csv.ts'

/** The columns of ESCO's own download "occupations_nl.csv", of every version so far. */
export const COLUMNS = {
  required: ['conceptType', 'conceptUri', 'iscoGroup', 'preferredLabel', 'altLabels'],
  optional: [
    'hiddenLabels',
    'status',
    'modifiedDate',
    'regulatedProfessionNote',
    'scopeNote',
    'definition',
    'inScheme',
    'description',
    'code',
    'naceCode',
  ],
}

/** ESCO's occupations in Dutch. */
export const occupations: ImportKind<OccupationOutcome> = {
  usage: 'FILE…',
  options: {},
  outcomes: OCCUPATION_OUTCOMES,
  async open(ctx) {
    return async function* (path) {
      const seen = new Map<string, string>()
      for await (const row of readCsv(path, COLUMNS)) {
        yield { at: row.at, take: () => importOccupation({ ...ctx, now: new Date() }, readOnce(row, seen)) }
      }
    }
  },
  finish: settleOccupations,
}

function readOnce(row: CsvRow, seen: Map<string, string>): ImportedOccupation {
  if ('problem' in row) throw new Unreadable(row.problem)
  if (row.cells.status === 'obsolete') throw new Unreadable('its status is "obsolete"')
  const parsed = escoOccupationSchema.safeParse(row.cells)
  if (!parsed.success) throw new Unreadable(parsed.error.issues[0]?.message ?? 'it cannot be read')
  const before = seen.get(parsed.data.escoId)
  if (before) throw new Unreadable(`the same occupation stands on ${before}`)
  seen.set(parsed.data.escoId, row.at)
  return parsed.data
}
