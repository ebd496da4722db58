import type { ParseArgsConfig } from 'node:util'
import type { Context, System } from '#app/domain/context.ts'

/** What came of a record, and in a few words why when that is not plain: "kept as it is, ended here". */
export type Taken<Outcome extends string> = { outcome: Outcome; because?: string }

/**
 * A record of a file: where it stands ("line 12", "offers[3]"), and how to take it over. `take` throws Unreadable, or a Refusal
 * of the verb, for a record that is refused; the rest goes on.
 */
export type ImportRecord<Outcome extends string> = { at: string; take: () => Promise<Taken<Outcome>> }

/** Why nothing in a file can be read, in a few words for people. */
export class UnknownFormat extends Error {
  override name = 'UnknownFormat'
}

/** `npm run import -- KIND …`: how one kind of thing comes in from files. */
export type ImportKind<Outcome extends string = string> = {
  /** What stands behind the kind on the command line: "[--municipality utrecht] FILE…". */
  usage: string
  options: NonNullable<ParseArgsConfig['options']>
  /** Columns of the table at the end, before `refused`. */
  outcomes: readonly Outcome[]
  /** Checks the options (throws Refused), and says how to read the records of a file (throws UnknownFormat). */
  open: (
    ctx: Context<System>,
    options: Readonly<Record<string, unknown>>,
  ) => Promise<(path: string) => AsyncIterable<ImportRecord<Outcome>>>
  /** What is to be done once, when all files are in. */
  finish?: (ctx: Context<System>, counts: Readonly<Record<Outcome | 'refused', number>>) => Promise<void>
}
