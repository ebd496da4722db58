import { parseArgs } from 'node:util'
import type { Context, System } from '#app/domain/context.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { verifyAgreements, type VerifiedAgreement } from '#app/domain/signing/verify-agreements.server.ts'
import { closeDatabase, database } from '#db/client.ts'
import { Refused } from './refused.mjs'

const USAGE = 'Usage: npm run verify -- REFERENCE | --all'

/**
 * `npm run verify`: whether agreements are still what was signed, and their documents what was sealed. A line for each, with
 * the first thing that is broken; 1 when something is.
 */
export default async function verify(args: string[]): Promise<number> {
  const reference = readArguments(args)
  try {
    const ctx: Context<System> = { actor: { kind: 'system' }, db: database(), now: new Date(), requestId: 'verify' }
    let count = 0
    let broken = 0
    for await (const agreement of verifyAgreements(ctx, { reference })) {
      console.log(lineOf(agreement))
      count += 1
      if (agreement.broken) broken += 1
    }
    console.log(`${counted(count, 'agreement')}, ${broken} broken`)
    return broken > 0 ? 1 : 0
  } catch (error) {
    throw error instanceof Refusal ? new Refused(error.message) : error
  } finally {
    await closeDatabase()
  }
}

function lineOf({ reference, edition, signatures, documents, isWaiting, broken }: VerifiedAgreement): string {
  const which = edition === 1 ? reference : `${reference} (version ${edition})`
  if (broken) return `${which}  BROKEN  ${broken}`
  const waiting = isWaiting ? ', its document is still to be made' : ''
  return `${which}  ok  ${counted(signatures, 'signature')}, ${counted(documents, 'document')}${waiting}`
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}

/** The reference, or undefined for all. */
function readArguments(args: string[]): string | undefined {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { all: { type: 'boolean' } } })
    if (positionals.length !== (values.all ? 0 : 1)) throw new Refused(USAGE)
    return positionals[0]
  } catch (error) {
    throw error instanceof Refused ? error : new Refused(`${error instanceof Error ? error.message : error}. ${USAGE}`)
  }
}
