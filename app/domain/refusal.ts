/** What a business rule answers when it says no. `app/http` turns it into a status and a page, and nobody else catches it. */
export const REFUSAL_KINDS = ['not-found', 'forbidden', 'conflict', 'invalid'] as const
export type RefusalKind = (typeof REFUSAL_KINDS)[number]

/** A problem with one field: `path` as in the form ("shifts.0.endsAt"), `message` a key of the `issue` catalogue. */
export type Issue = { path: string; message: string; params?: Record<string, string | number> }

export class Refusal extends Error {
  constructor(
    readonly kind: RefusalKind,
    /** For the log, in English; a person reads the page that belongs to the kind, or the issues. */
    message: string,
    readonly issues: readonly Issue[] = [],
  ) {
    super(message)
    this.name = 'Refusal'
  }
}

/** Throws a forbidden Refusal unless `allowed`. `what` completes "may not …" in the log. */
export function authorize(allowed: boolean, what: string): asserts allowed {
  if (!allowed) throw new Refusal('forbidden', `May not ${what}`)
}
