import { basename } from 'node:path'
import { IMPORT_OUTCOMES, type ImportOutcome } from '#app/domain/vacancies/import-vacancy.server.ts'

export const COLUMNS = [...IMPORT_OUTCOMES, 'refused'] as const
/** What came of a file; `unknown` says why nothing in it could be read. */
export type Tally = { path: string; counts: Record<ImportOutcome | 'refused', number>; unknown: string | null }

/** The counts as a table for the terminal: a row per file, and their sum when there are several. */
export function showTable(tallies: readonly Tally[]): string {
  const rows = tallies.map(({ path, counts, unknown }) => [
    basename(path),
    ...(unknown === null ? COLUMNS.map((column) => String(counts[column])) : ['not read']),
  ])
  if (tallies.length > 1) {
    const sums = COLUMNS.map((column) => tallies.reduce((sum, { counts }) => sum + counts[column], 0))
    rows.push(['total', ...sums.map(String)])
  }
  const nameWidth = Math.max(...rows.map(([name = '']) => name.length), 4)
  const line = ([name = '', ...cells]: string[]) =>
    [name.padEnd(nameWidth), ...cells.map((cell, index) => cell.padStart(COLUMNS[index]?.length ?? 0))].join('  ')
  return [line(['file', ...COLUMNS]), ...rows.map(line)].join('\n')
}
