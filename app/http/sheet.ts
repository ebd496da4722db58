/** A table for a spreadsheet, the first row its headers. A day is `yyyy-mm-dd`; null is an empty cell. */
export type Sheet = readonly (readonly SheetCell[])[]
export type SheetCell = string | number | { day: string } | null
