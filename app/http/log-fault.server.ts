import { withoutValues } from '#db/without-values.ts'

/** Writes into the log what nobody expected, and under which request; nothing of what somebody typed. */
export function logFault(requestId: string | undefined, error: unknown): void {
  console.error(requestId ?? '', withoutValues(error))
}
