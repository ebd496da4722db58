import canonicalize from 'canonicalize'
import { and, eq } from 'drizzle-orm'
import { createHash } from 'node:crypto'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, System } from '#app/domain/context.ts'
import { findNamedEmployer } from '#app/domain/employers/find-named-employer.server.ts'
import { noteEmployer } from '#app/domain/employers/note-employer.server.ts'
import { enqueue } from '#app/domain/jobs/enqueue.server.ts'
import { resolveOccupation } from '#app/domain/occupations/resolve-occupation.server.ts'
import { authorize, Refusal } from '#app/domain/refusal.ts'
import { employers } from '#db/schema/employers.ts'
import { municipalities } from '#db/schema/municipalities.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { inTransaction } from '#db/transaction.ts'
import { IMPORTED_FIELDS, type ImportedFields, type ImportedVacancy } from './import/imported-vacancy.ts'
import type { VacancyRow } from './lock-vacancy.server.ts'
import { mayImportVacancies } from './vacancy.policy.ts'
import type { VacancyStatus } from './vacancy.ts'

/** `kept`: the source says something else now, but people here changed or ended the vacancy, and they go first. */
export const IMPORT_OUTCOMES = ['new', 'changed', 'unchanged', 'kept'] as const
export type ImportOutcome = (typeof IMPORT_OUTCOMES)[number]
export type ImportResult = { outcome: ImportOutcome; vacancyId: string; because?: 'changed here' | 'ended here' }

/** Ended by hand or by its day: a feed does not bring it back. */
const ENDED: readonly VacancyStatus[] = ['withdrawn', 'closed', 'filled']

/**
 * Takes over one record of a feed. What is new waits for the desk; what changed at the source is changed here too and goes to
 * the desk again. Safe to repeat: a record is known by municipality, source and external id, one without an id by its title,
 * organisation, place and address on the web.
 */
export async function importVacancy(
  ctx: Context<System>,
  { municipalityId, record }: { municipalityId: string; record: ImportedVacancy },
): Promise<ImportResult> {
  authorize(mayImportVacancies(ctx.actor), 'import vacancies')
  return inTransaction(ctx, async (ctx) => {
    await holdMunicipality(ctx, municipalityId)
    const externalId = record.externalId ?? madeUpId(record)
    const [known] = await ctx.db
      .select()
      .from(vacancies)
      .where(
        and(
          eq(vacancies.municipalityId, municipalityId),
          eq(vacancies.source, record.source),
          eq(vacancies.externalId, externalId),
        ),
      )
      .for('update')
    return known ? renew(ctx, known, record) : take(ctx, { municipalityId, externalId, record })
  })
}

/** Held until the end: imports of one municipality come one after the other, and no employer is noted twice. */
async function holdMunicipality(ctx: Context, municipalityId: string): Promise<void> {
  const [held] = await ctx.db
    .select({ id: municipalities.id })
    .from(municipalities)
    .where(eq(municipalities.id, municipalityId))
    .for('no key update')
  if (!held) throw new Refusal('not-found', `There is no municipality "${municipalityId}"`)
}

async function take(
  ctx: Context<System>,
  { municipalityId, externalId, record }: { municipalityId: string; externalId: string; record: ImportedVacancy },
): Promise<ImportResult> {
  const [taken] = await ctx.db
    .insert(vacancies)
    .values({
      ...record.fields,
      occupationCode: await resolveOccupation(ctx, { name: record.fields.occupation }),
      municipalityId,
      employerId: await employerOf(ctx, municipalityId, record),
      status: 'submitted',
      source: record.source,
      externalId,
      sourceUrl: record.sourceUrl,
      sourceHash: hashOf(record.fields),
      createdAt: ctx.now,
      changedAt: ctx.now,
      submittedAt: ctx.now,
    })
    .returning({ id: vacancies.id })
  const vacancyId = taken!.id
  await recordAudit(ctx, { name: 'vacancy.imported', vacancyId, source: record.source, change: 'new' })
  return { outcome: 'new', vacancyId }
}

async function renew(ctx: Context<System>, known: VacancyRow, record: ImportedVacancy): Promise<ImportResult> {
  const vacancyId = known.id
  const sourceHash = hashOf(record.fields)
  const isSame = known.sourceHash === sourceHash && known.sourceUrl === record.sourceUrl
  if (ENDED.includes(known.status)) {
    return isSame ? { outcome: 'unchanged', vacancyId } : { outcome: 'kept', vacancyId, because: 'ended here' }
  }
  const employerId = await stillOf(ctx, known, record)
  if (isSame && employerId === known.employerId) return { outcome: 'unchanged', vacancyId }
  // What the import wrote last is known by its hash: if the row says something else, somebody here changed it.
  if (hashOf(known as ImportedFields) !== known.sourceHash)
    return { outcome: 'kept', vacancyId, because: 'changed here' }

  await ctx.db
    .update(vacancies)
    .set({
      ...record.fields,
      occupationCode: await resolveOccupation(ctx, { name: record.fields.occupation }),
      employerId,
      sourceUrl: record.sourceUrl,
      sourceHash,
      version: known.version + 1,
      changedAt: ctx.now,
      ...(known.closesOn === record.fields.closesOn ? {} : { closingReminderAt: null }),
      // The desk sent it back, and the source answered.
      ...(known.status === 'returned'
        ? { status: 'submitted' as const, submittedAt: ctx.now, returnReason: null }
        : {}),
    })
    .where(eq(vacancies.id, vacancyId))
  await recordAudit(ctx, { name: 'vacancy.imported', vacancyId, source: record.source, change: 'changed' })
  await enqueue(ctx, { name: 'index-vacancy', vacancyId })
  return { outcome: 'changed', vacancyId }
}

/** Whose a new record is: a known employer's, one that is noted now, or nobody's when the source does not say or cannot be sure. */
async function employerOf(
  ctx: Context<System>,
  municipalityId: string,
  { source, organisation }: ImportedVacancy,
): Promise<string | null> {
  if (!organisation) return null
  const found = await findNamedEmployer(ctx, { municipalityId, organisation })
  if (found === 'several') return null
  return found ? found.id : noteEmployer(ctx, { municipalityId, source, organisation })
}

/**
 * Whose a known record is now. Once the desk has said it, or an approved employer has it, that stands; one that was noted from a
 * source gives way to the employer of that name or number as soon as the desk has approved it.
 */
async function stillOf(ctx: Context<System>, known: VacancyRow, record: ImportedVacancy): Promise<string | null> {
  const { employerId, municipalityId } = known
  if (!record.organisation) return employerId
  if (employerId === null) return employerOf(ctx, municipalityId, record)
  const [employer] = await ctx.db
    .select({ status: employers.status })
    .from(employers)
    .where(eq(employers.id, employerId))
  if (employer?.status !== 'unclaimed') return employerId
  const found = await findNamedEmployer(ctx, { municipalityId, organisation: record.organisation })
  return found && found !== 'several' && found.isApproved ? found.id : employerId
}

/** Of all that a source can say of a vacancy, in one order, whether it comes from a feed or from the row that was made of it. */
function hashOf(fields: ImportedFields): string {
  return sha256(Object.fromEntries(IMPORTED_FIELDS.map((field) => [field, fields[field]])))
}

function madeUpId({ fields, organisation, sourceUrl }: ImportedVacancy): string {
  const { title, placeName } = fields
  return `made-up:${sha256({ title, placeName, organisation: organisation?.name ?? null, sourceUrl }).slice(0, 32)}`
}

function sha256(value: unknown): string {
  return createHash('sha256')
    .update(canonicalize(value) ?? '', 'utf8')
    .digest('hex')
}
