import { and, eq, inArray, isNull } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, System } from '#app/domain/context.ts'
import type { LineOutcome } from '#app/domain/exchange/line-outcome.ts'
import { enqueue } from '#app/domain/jobs/enqueue.server.ts'
import { resolveOccupation } from '#app/domain/occupations/resolve-occupation.server.ts'
import { authorize } from '#app/domain/refusal.ts'
import { employers } from '#db/schema/employers.ts'
import { municipalities } from '#db/schema/municipalities.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { inTransaction } from '#db/transaction.ts'
import { vacancyLineOf, writeVacancyLine, type Organisation, type VacancyLine } from './vacancy-line.ts'
import { mayImportVacancies } from './vacancy.policy.ts'

type Row = typeof vacancies.$inferSelect

/**
 * Takes over vacancies from lines of the portal's own format, all of a batch in one transaction; answers what came of each, in
 * order. A line is known by its id. The newer one wins: a row that was changed here since the line was written is kept. A
 * vacancy stands as the line says, published ones included: the desk of the portal that wrote it approved it.
 */
export async function importVacancyLines(
  ctx: Context<System>,
  { lines }: { lines: readonly VacancyLine[] },
): Promise<LineOutcome[]> {
  authorize(mayImportVacancies(ctx.actor), 'import vacancies')
  return inTransaction(ctx, async (ctx) => {
    // Held until the end, so that two imports at a time do not note one organisation twice.
    const known = (await ctx.db.select({ id: municipalities.id }).from(municipalities).for('no key update')).map(
      ({ id }) => id,
    )
    const stored = await readStored(ctx, lines)
    const employerIds = new Map<string, string>()
    const codes = new Map<string | null, string | null>([[null, null]])
    const outcomes: LineOutcome[] = []
    const added = new Map<string, typeof vacancies.$inferInsert>()
    const changed = new Map<string, Row>()
    for (const line of lines) {
      const { municipality, employer, ...values } = line
      if (!known.includes(municipality)) {
        outcomes.push({
          outcome: 'refused',
          because: `municipality: is "${municipality}"; there are: ${known.sort().join(', ')}`,
        })
        continue
      }
      const before = stored.get(line.id)
      if (before && writeVacancyLine(before.line) === writeVacancyLine(line)) {
        outcomes.push({ outcome: 'unchanged' })
        continue
      }
      if (before && before.line.changedAt > line.changedAt) {
        outcomes.push({ outcome: 'kept', because: 'changed here' })
        continue
      }
      const employerId =
        employer && (await employerOf(ctx, { municipality, employer, source: line.source }, employerIds))
      const { occupation } = line
      if (!codes.has(occupation)) codes.set(occupation, await resolveOccupation(ctx, { name: occupation }))
      const wanted = {
        ...values,
        municipalityId: municipality,
        employerId,
        occupationCode: codes.get(occupation) ?? null,
      }
      if (before?.row) changed.set(line.id, { ...before.row, ...wanted, version: before.row.version + 1 })
      else added.set(line.id, wanted)
      stored.set(line.id, { row: before?.row ?? null, line })
      outcomes.push({ outcome: before ? 'changed' : 'new' })
    }
    await write(ctx, [...added.values()], [...changed.values()])
    return outcomes
  })
}

/** What is known of these lines already: the row, if it is there, and what it says; and lines that came before in this batch. */
async function readStored(ctx: Context<System>, lines: readonly VacancyLine[]) {
  const ids = [...new Set(lines.map(({ id }) => id))]
  if (ids.length === 0) return new Map<string, { row: Row | null; line: VacancyLine }>()
  const rows = await ctx.db
    .select({
      vacancy: vacancies,
      employer: { name: employers.name, kvkNumber: employers.kvkNumber, website: employers.website },
    })
    .from(vacancies)
    .leftJoin(employers, eq(employers.id, vacancies.employerId))
    .where(inArray(vacancies.id, ids))
    .for('update', { of: vacancies })
  return new Map(
    rows.map(({ vacancy, employer }): [string, { row: Row | null; line: VacancyLine }] => [
      vacancy.id,
      { row: vacancy, line: vacancyLineOf(vacancy, employer) },
    ]),
  )
}

async function write(
  ctx: Context<System>,
  added: readonly (typeof vacancies.$inferInsert)[],
  changed: readonly Row[],
): Promise<void> {
  if (added.length > 0) await ctx.db.insert(vacancies).values([...added])
  for (const { id, ...values } of changed) await ctx.db.update(vacancies).set(values).where(eq(vacancies.id, id))
  if (added.length + changed.length === 0) return
  const event = (change: 'new' | 'changed') => (row: { id?: string; source?: string }) => ({
    name: 'vacancy.imported' as const,
    vacancyId: row.id ?? '',
    source: row.source ?? 'portal',
    change,
  })
  await recordAudit(ctx, ...added.map(event('new')), ...changed.map(event('changed')))
  await enqueue(ctx, { name: 'reconcile-indexes' }, { key: 'reconcile-after-import' })
}

/**
 * The employer with this KvK number, else the one of exactly this name that has none; else one that is noted now, with its
 * number: whoever registers with that number takes it over.
 */
async function employerOf(
  ctx: Context<System>,
  { municipality, employer, source }: { municipality: string; employer: Organisation; source: string },
  found: Map<string, string>,
): Promise<string> {
  const { name, kvkNumber, website } = employer
  const key = JSON.stringify([municipality, kvkNumber ?? name, kvkNumber === null])
  const before = found.get(key)
  if (before) return before
  const [known] = await ctx.db
    .select({ id: employers.id })
    .from(employers)
    .where(
      and(
        eq(employers.municipalityId, municipality),
        kvkNumber === null
          ? and(eq(employers.name, name), isNull(employers.kvkNumber))
          : eq(employers.kvkNumber, kvkNumber),
      ),
    )
    .orderBy(employers.createdAt)
    .limit(1)
  const employerId = known?.id ?? (await noteEmployer(ctx, { municipality, name, kvkNumber, website, source }))
  found.set(key, employerId)
  return employerId
}

async function noteEmployer(
  ctx: Context<System>,
  { municipality, source, ...values }: Organisation & { municipality: string; source: string },
): Promise<string> {
  const [noted] = await ctx.db
    .insert(employers)
    .values({ ...values, municipalityId: municipality, status: 'unclaimed', createdAt: ctx.now })
    .returning({ id: employers.id })
  await recordAudit(ctx, { name: 'employer.imported', employerId: noted!.id, source })
  return noted!.id
}
