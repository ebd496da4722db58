/**
 * What the desk works off, one list of all kinds. `changed-vacancy`: changed by the employer after the desk last read it.
 * `paper`: a signature on paper that a colleague recorded, to be confirmed. `reminder`: an agreement that is half way or nearly over.
 */
export const DESK_WORK_KINDS = [
  'employer',
  'vacancy',
  'changed-vacancy',
  'agreement',
  'paper',
  'interest',
  'reminder',
] as const
export type DeskWorkKind = (typeof DESK_WORK_KINDS)[number]

export type DeskWork = {
  kind: DeskWorkKind
  id: string
  /** The vacancy or the reference of the agreement; null for an employer, and for an import without a title. */
  title: string | null
  employerName: string | null
  /** Since when it waits for the desk; the oldest is first. */
  since: Date
}

export function isDeskWorkKind(text: string | null): text is DeskWorkKind {
  return (DESK_WORK_KINDS as readonly (string | null)[]).includes(text)
}
