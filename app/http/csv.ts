import type { Sheet, SheetCell } from './sheet.ts'

/**
 * A table as CSV for a spreadsheet in Dutch: semicolons, CRLF, and a mark that says UTF-8. A cell that a spreadsheet would take for a
 * formula gets an apostrophe in front (OWASP: CSV injection), since names come from people.
 */
export function toCsv(rows: Sheet): string {
  return '\uFEFF' + rows.map((row) => row.map(cell).join(';') + '\r\n').join('')
}

function cell(value: SheetCell): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value).replace('.', ',')
  // As ISO 8601: every spreadsheet reads it as a day, whatever its language.
  if (typeof value === 'object') return value.day
  const safe = /^\s*[=+\-@＝＋－＠\t\r\n]/.test(value) ? `'${value}` : value
  // A spreadsheet in English lets a cell begin at a comma.
  return /[";\r\n]|,\s*[=+\-@＝＋－＠]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A file to be saved under this name; nobody keeps a copy on the way. */
export function csvDownload(name: string, rows: Sheet): Response {
  return new Response(toCsv(rows), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.csv"`,
      'Cache-Control': 'no-store',
    },
  })
}
