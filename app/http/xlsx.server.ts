import writeExcelFile, { type Cell } from 'write-excel-file/node'
import type { Sheet, SheetCell } from './sheet.ts'

const WIDEST = 40

/**
 * A table as an Excel workbook: numbers are numbers and days are days, to sort and to count with. A text is written as text,
 * so one that begins with "=" stays what it is and is no formula.
 */
export async function toXlsx(rows: Sheet, { sheet }: { sheet: string }): Promise<Buffer> {
  const [header = [], ...body] = rows
  const data = [
    header.map((value) => ({ ...cell(value), fontWeight: 'bold' as const })),
    ...body.map((row) => row.map(cell)),
  ]
  const columns = header.map((_, at) => ({
    width: Math.min(WIDEST, 2 + Math.max(...rows.map((row) => widthOf(row[at] ?? null)))),
  }))
  return writeExcelFile(data, { sheet, columns, stickyRowsCount: 1 }).toBuffer()
}

function cell(value: SheetCell): Exclude<Cell, string | number | boolean | Date | null | undefined> {
  if (value === null) return {}
  if (typeof value === 'number') return { value, type: Number }
  if (typeof value === 'object') return { value: new Date(`${value.day}T00:00:00Z`), type: Date, format: 'dd-mm-yyyy' }
  return { value, type: String }
}

function widthOf(value: SheetCell): number {
  if (value === null) return 0
  return typeof value === 'object' ? 10 : String(value).length
}

/** A workbook to be saved under this name; nobody keeps a copy on the way. */
export async function xlsxDownload(name: string, rows: Sheet, { sheet }: { sheet: string }): Promise<Response> {
  return new Response(new Uint8Array(await toXlsx(rows, { sheet })), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'Content-Disposition': `attachment; filename="${name}.xlsx"`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
