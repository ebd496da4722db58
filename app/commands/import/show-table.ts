import { basename } from 'node:path'

/** What came of a file, a number per column; `unknown` says why nothing in it could be read. */
export type Tally = { path: string; counts: Readonly<Record<string, number>>; unknown: string | null }

/** The counts as a table for the terminal: a row per file, and their sum when there are several. */
export function showTable(columns: readonly string[], tallies: readonly Tally[]): string {
  const rows = tallies.map(({ path, counts, unknown }) => [
    basename(path),
    ...(unknown === null ? columns.map((column) => String(counts[column] ?? 0)) : ['not read']),
  ])
  if (tallies.length > 1) {
    const sums = columns.map((column) => sumOf(column, tallies))
    rows.push(['total', ...sums.map(String)])
  }
  const nameWidth = Math.max(...rows.map(([name = '']) => name.length), 4)
  const line = ([name = '', ...cells]: string[]) =>
    [name.padEnd(nameWidth), ...cells.map((cell, index) => cell.padStart(columns[index]?.length ?? 0))].join('  ')
  return [line(['file', ...columns]), ...rows.map(line)].join('\n')
}

export function sumOf(column: string, tallies: readonly Tally[]): number {
  return tallies.reduce((sum, { counts }) => sum + (counts[column] ?? 0), 0)
}
