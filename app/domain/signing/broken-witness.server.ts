import type { Chain } from '#app/domain/agreements/read-chain.server.ts'
import { wordsOfAudit } from '#app/domain/agreements/told-event.ts'
import type { auditEvents } from '#db/schema/audit.ts'

/** A line of the audit record about this version. */
export type Witness = Pick<typeof auditEvents.$inferSelect, 'name' | 'at' | 'actorKind' | 'actorId' | 'data'>

/**
 * Where the chain and the audit record first tell another story, in English: what one of them knows of and the other does not,
 * at another moment, or of somebody else. Whoever rewrites a chain, end and all, has to rewrite that record as well.
 */
export function brokenWitness({ told, begun }: Chain, witnesses: readonly Witness[]): string | null {
  const unmatched = new Map<string, Witness[]>()
  for (const witness of witnesses) {
    const words = wordsOfAudit(witness)
    // What came before there were chains stands in the audit record alone.
    if (words === null || (begun.name === 'adopted' && witness.at.getTime() <= Date.parse(begun.at))) continue
    unmatched.set(words, [...(unmatched.get(words) ?? []), witness])
  }
  for (const { seq, name, words } of told) {
    if (words === null) continue
    if (!unmatched.get(words)?.pop()) return `event ${seq} (${name}): the audit record does not tell of it`
  }
  const [extra] = [...unmatched.values()].flat()
  return extra ? `the audit record tells of ${extra.name} at ${extra.at.toISOString()}, and the chain does not` : null
}
