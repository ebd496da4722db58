/**
 * A table as CSV for a spreadsheet in Dutch: semicolons, CRLF, and a mark that says UTF-8. A cell that a spreadsheet would take for a
 * formula gets an apostrophe in front (OWASP: CSV injection), since names come from people.
 */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return '\uFEFF' + rows.map((row) => row.map(cell).join(';') + '\r\n').join('')
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value).replace('.', ',')
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A file to be saved under this name; nobody keeps a copy on the way. */
export function csvDownload(name: string, rows: readonly (readonly (string | number)[])[]): Response {
  return new Response(toCsv(rows), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.csv"`,
      'Cache-Control': 'no-store',
    },
  })
}
