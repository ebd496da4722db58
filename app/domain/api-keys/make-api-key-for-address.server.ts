import { and, asc, isNull, sql } from 'drizzle-orm'
import { addDays, dayOf } from '#app/domain/calendar/day.ts'
import type { Context, System } from '#app/domain/context.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { users } from '#db/schema/people.ts'
import { KEY_DAYS } from './api-key.ts'
import { makeApiKey } from './make-api-key.server.ts'

/** Addresses that are named when the one asked for is not there. */
const NAMED = 20

/** A key for a year for whoever logs in with this e-mail address. Refuses an unknown one by naming those that are known. */
export async function makeApiKeyForAddress(
  ctx: Context<System>,
  { email, name }: { email: string; name: string },
): Promise<{ key: string; holderName: string; expiresOn: string }> {
  const [holder] = await ctx.db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(and(sql`lower(${users.email}) = lower(${email.trim()})`, isNull(users.disabledAt)))
  if (!holder) throw new Refusal('not-found', `Nobody logs in as "${email}". ${await knownAddresses(ctx)}`)
  const expiresOn = addDays(dayOf(ctx.now), KEY_DAYS)
  const { key } = await makeApiKey(ctx, { holderId: holder.id, name, expiresOn })
  return { key, holderName: holder.name, expiresOn }
}

async function knownAddresses(ctx: Context<System>): Promise<string> {
  const known = await ctx.db
    .select({ email: users.email })
    .from(users)
    .where(isNull(users.disabledAt))
    .orderBy(asc(sql`${users.role} = 'employer'`), asc(users.email))
    .limit(NAMED + 1)
  if (known.length === 0) return 'Nobody can log in yet; `npm run seed` fills an empty portal'
  const named = known.slice(0, NAMED).map(({ email }) => email)
  return `Those who do: ${named.join(', ')}${known.length > NAMED ? ' and more' : ''}`
}
