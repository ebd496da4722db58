import { drawLots } from './place-map.ts'

export type Ranked<Row> = { row: Row; fits: boolean; score: number }

/**
 * Best first: those that fit before those that do not, then by score; of equals the one that was introduced least, and then by
 * lots, which are drawn anew for every pair. Never by age or by who was there first.
 */
export function inOrder<Row extends { introduced: number; lot: number }>(
  rows: readonly Row[],
  { lot, scoreOf, fits = () => true }: { lot: number; scoreOf(row: Row): number; fits?(row: Row): boolean },
): Ranked<Row>[] {
  return rows
    .map((row) => ({ row, fits: fits(row), score: scoreOf(row), drawn: drawLots(row.lot, lot) }))
    .sort(
      (a, b) =>
        Number(b.fits) - Number(a.fits) ||
        b.score - a.score ||
        a.row.introduced - b.row.introduced ||
        a.drawn - b.drawn,
    )
}
