import { and, eq, inArray, sql } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, System } from '#app/domain/context.ts'
import type { LineOutcome } from '#app/domain/exchange/line-outcome.ts'
import { enqueue } from '#app/domain/jobs/enqueue.server.ts'
import { authorize } from '#app/domain/refusal.ts'
import { candidateProfiles } from '#db/schema/candidates.ts'
import { municipalities } from '#db/schema/municipalities.ts'
import { users } from '#db/schema/people.ts'
import { inTransaction } from '#db/transaction.ts'
import { mayImportProfiles } from './candidate.policy.ts'
import { profileLineOf, writeProfileLine, type ProfileLine } from './profile-line.ts'

type Row = typeof candidateProfiles.$inferSelect
type Holders = Map<string, { id: string; municipalityId: string }>

/**
 * Takes over profiles from lines of the portal's own format, all of a batch in one transaction; answers what came of each, in
 * order. A line is known by its reference. The newer one wins: a row that was changed here since the line was written is kept.
 *
 * A profile comes without a person, since who somebody is never leaves the vault in a file; a werkmatcher who proposes one has
 * to know who it is. It stands as the line says, because consent and confirmation were given to the same city, and a draft that
 * was active everywhere but here would silently lose people from matching.
 */
export async function importProfiles(
  ctx: Context<System>,
  { lines, newWerkmatchers = false }: { lines: readonly ProfileLine[]; newWerkmatchers?: boolean },
): Promise<LineOutcome[]> {
  authorize(mayImportProfiles(ctx.actor), 'import profiles')
  return inTransaction(ctx, async (ctx) => {
    const known = await ctx.db.select({ id: municipalities.id }).from(municipalities)
    const holders = await readHolders(ctx, lines)
    if (newWerkmatchers)
      await makeHolders(
        ctx,
        lines,
        holders,
        known.map(({ id }) => id),
      )
    const references = [...new Set(lines.map(({ reference }) => reference))]
    const rows = await ctx.db
      .select()
      .from(candidateProfiles)
      .where(inArray(candidateProfiles.reference, references))
      .for('update')
    const stored = new Map(rows.map((row) => [row.reference, row]))
    const emails = new Map([...holders].map(([email, { id }]) => [id, email]))
    for (const row of rows) if (!emails.has(row.werkmatcherId)) emails.set(row.werkmatcherId, await emailOf(ctx, row))

    const outcomes: LineOutcome[] = []
    const added = new Map<string, typeof candidateProfiles.$inferInsert>()
    const changed = new Map<string, Row>()
    for (const line of lines) {
      const { municipality, werkmatcher, ...values } = line
      const holder = holders.get(werkmatcher)
      if (!known.some(({ id }) => id === municipality)) {
        outcomes.push(
          refused('municipality', `is "${municipality}"; there are: ${known.map(({ id }) => id).join(', ')}`),
        )
        continue
      }
      if (!holder || holder.municipalityId !== municipality) {
        outcomes.push(refused('werkmatcher', await whoIsThere(ctx, line)))
        continue
      }
      const row = stored.get(line.reference)
      const wanted = { ...values, municipalityId: municipality, werkmatcherId: holder.id }
      if (!row) {
        added.set(line.reference, wanted)
        stored.set(line.reference, { ...wanted, id: '', version: 1 })
        outcomes.push({ outcome: 'new' })
      } else if (
        writeProfileLine(profileLineOf(row, { werkmatcher: emails.get(row.werkmatcherId) ?? '' })) ===
        writeProfileLine(line)
      ) {
        outcomes.push({ outcome: 'unchanged' })
      } else if (row.changedAt > line.changedAt) {
        outcomes.push({ outcome: 'kept', because: 'changed here' })
      } else {
        const next = { ...row, ...wanted }
        stored.set(line.reference, next)
        if (row.id === '') added.set(line.reference, wanted)
        else changed.set(line.reference, { ...next, version: row.version + 1 })
        outcomes.push({ outcome: 'changed' })
      }
    }
    await write(ctx, [...added.values()], [...changed.values()])
    return outcomes
  })
}

async function write(
  ctx: Context<System>,
  added: (typeof candidateProfiles.$inferInsert)[],
  changed: readonly Row[],
): Promise<void> {
  const inserted =
    added.length === 0
      ? []
      : await ctx.db.insert(candidateProfiles).values(added).returning({ id: candidateProfiles.id })
  for (const { id, ...values } of changed) {
    await ctx.db.update(candidateProfiles).set(values).where(eq(candidateProfiles.id, id))
  }
  if (inserted.length + changed.length === 0) return
  await recordAudit(
    ctx,
    ...inserted.map(({ id }) => ({ name: 'profile.imported' as const, profileId: id, change: 'new' as const })),
    ...changed.map(({ id }) => ({ name: 'profile.imported' as const, profileId: id, change: 'changed' as const })),
  )
  await enqueue(ctx, { name: 'reconcile-indexes' }, { key: 'reconcile-after-import' })
}

/** The werkmatchers that these lines name, by e-mail address; those who left too, since their caseload is still theirs. */
async function readHolders(ctx: Context<System>, lines: readonly ProfileLine[]): Promise<Holders> {
  const emails = [...new Set(lines.map(({ werkmatcher }) => werkmatcher))]
  if (emails.length === 0) return new Map()
  const rows = await ctx.db
    .select({ id: users.id, municipalityId: users.municipalityId, email: sql<string>`lower(${users.email})` })
    .from(users)
    .where(and(eq(users.role, 'werkmatcher'), inArray(sql`lower(${users.email})`, emails)))
  return new Map(rows.map(({ email, ...holder }) => [email, holder]))
}

/** Accounts for those who are named and not known, when the operator asked for that. */
async function makeHolders(
  ctx: Context<System>,
  lines: readonly ProfileLine[],
  holders: Holders,
  known: readonly string[],
): Promise<void> {
  for (const { werkmatcher: email, municipality: municipalityId } of lines) {
    if (holders.has(email) || !known.includes(municipalityId)) continue
    const [made] = await ctx.db
      .insert(users)
      .values({ municipalityId, role: 'werkmatcher', name: email, email, createdAt: ctx.now })
      .onConflictDoNothing()
      .returning({ id: users.id })
    if (!made) continue
    await recordAudit(ctx, { name: 'person.imported', userId: made.id, role: 'werkmatcher' })
    holders.set(email, { id: made.id, municipalityId })
  }
}

async function emailOf(ctx: Context<System>, { werkmatcherId }: Row): Promise<string> {
  const [user] = await ctx.db.select({ email: users.email }).from(users).where(eq(users.id, werkmatcherId))
  return user?.email.toLowerCase() ?? ''
}

async function whoIsThere(ctx: Context<System>, { municipality, werkmatcher }: ProfileLine): Promise<string> {
  const there = await ctx.db
    .select({ email: users.email })
    .from(users)
    .where(and(eq(users.role, 'werkmatcher'), eq(users.municipalityId, municipality)))
    .orderBy(users.email)
    .limit(10)
  const names = there.map(({ email }) => email).join(', ') || 'nobody yet (--new-werkmatchers makes accounts for them)'
  return `"${werkmatcher}" is no werkmatcher of ${municipality}; there are: ${names}`
}

function refused(path: string, message: string): LineOutcome {
  return { outcome: 'refused', because: `${path}: ${message}` }
}
