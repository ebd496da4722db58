import { and, eq, isNull, sql } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context } from '#app/domain/context.ts'
import { enqueue } from '#app/domain/jobs/enqueue.server.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { employers } from '#db/schema/employers.ts'
import { municipalities } from '#db/schema/municipalities.ts'
import { users } from '#db/schema/people.ts'
import { inTransaction } from '#db/transaction.ts'
import type { RegisterEmployerInput } from './employer.schema.ts'

/** Hours after which a registration that nobody confirmed (an address with a typing error) makes room for a new one. */
const STALE_AFTER_HOURS = 24

/**
 * A new organisation and its first user, who gets a link by mail to confirm the address. A KvK number is public, so that one
 * is known may be said, though not to whom. An e-mail address is not: when it is known already the answer is the same as
 * when it is new, and only the mail says otherwise. The number is therefore looked at first.
 */
export async function registerEmployer(ctx: Context, input: RegisterEmployerInput): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const { municipalityId, kvkNumber, contact } = input
    const [municipality] = await ctx.db
      .select({ id: municipalities.id })
      .from(municipalities)
      .where(eq(municipalities.id, municipalityId))
    if (!municipality) {
      throw new Refusal('invalid', 'No such municipality', [{ path: 'municipalityId', message: 'choose' }])
    }
    await removeStaleRegistration(ctx, { municipalityId, kvkNumber })
    await freeNumber(ctx, { municipalityId, kvkNumber })
    const known = await knownNumber(ctx, { municipalityId, kvkNumber })
    if (known) throw kvkKnown()

    const [person] = await ctx.db
      .select({ id: users.id, disabledAt: users.disabledAt })
      .from(users)
      .where(eq(sql`lower(${users.email})`, contact.email))
    if (person) {
      if (!person.disabledAt) await enqueue(ctx, { name: 'mail-address-known', userId: person.id })
      return
    }

    const [employer] = await ctx.db
      .insert(employers)
      .values({
        municipalityId,
        status: 'unconfirmed',
        name: input.name,
        kvkNumber,
        sector: input.sector,
        address: input.address,
        website: input.website,
        createdAt: ctx.now,
      })
      // Somebody registered it at this very moment.
      .onConflictDoNothing()
      .returning({ id: employers.id })
    if (!employer) throw kvkKnown()
    const [user] = await ctx.db
      .insert(users)
      .values({ municipalityId, role: 'employer', employerId: employer.id, ...contact, createdAt: ctx.now })
      .onConflictDoNothing()
      .returning({ id: users.id })
    if (!user) throw new Refusal('conflict', 'The address was registered at this very moment')
    await recordAudit(ctx, { name: 'employer.registered', employerId: employer.id })
    await enqueue(ctx, { name: 'mail-login-link', userId: user.id })
  })
}

type KvkOf = { municipalityId: string; kvkNumber: string }

async function knownNumber(ctx: Context, { municipalityId, kvkNumber }: KvkOf): Promise<boolean> {
  const [employer] = await ctx.db
    .select({ id: employers.id })
    .from(employers)
    .where(and(eq(employers.municipalityId, municipalityId), eq(employers.kvkNumber, kvkNumber)))
  return employer !== undefined
}

/** A number that is only noted from a file belongs to whoever registers with it. */
async function freeNumber(ctx: Context, { municipalityId, kvkNumber }: KvkOf): Promise<void> {
  await ctx.db
    .update(employers)
    .set({ kvkNumber: null })
    .where(
      and(
        eq(employers.municipalityId, municipalityId),
        eq(employers.kvkNumber, kvkNumber),
        eq(employers.status, 'unclaimed'),
      ),
    )
}

async function removeStaleRegistration(ctx: Context, { municipalityId, kvkNumber }: KvkOf): Promise<void> {
  const [stale] = await ctx.db
    .select({ id: employers.id, createdAt: employers.createdAt })
    .from(employers)
    .where(
      and(
        eq(employers.municipalityId, municipalityId),
        eq(employers.kvkNumber, kvkNumber),
        eq(employers.status, 'unconfirmed'),
      ),
    )
    .for('update')
  if (!stale || ctx.now.getTime() - stale.createdAt.getTime() < STALE_AFTER_HOURS * 3_600_000) return
  await ctx.db.delete(users).where(and(eq(users.employerId, stale.id), isNull(users.emailConfirmedAt)))
  await ctx.db.delete(employers).where(eq(employers.id, stale.id))
}

function kvkKnown(): Refusal {
  return new Refusal('invalid', 'The KvK number is registered', [{ path: 'kvkNumber', message: 'kvk-known' }])
}
