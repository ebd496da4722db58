import { and, eq, isNull } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import { addDays, dayOf } from '#app/domain/calendar/day.ts'
import type { Context, Desk, System } from '#app/domain/context.ts'
import { enqueue } from '#app/domain/jobs/enqueue.server.ts'
import { hashSecret, newSecret } from '#app/domain/people/hash-secret.server.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { apiKeys } from '#db/schema/api-keys.ts'
import { users } from '#db/schema/people.ts'
import { inTransaction } from '#db/transaction.ts'
import { KEY_MARK, MOST_KEY_DAYS, SHOWN_CHARACTERS } from './api-key.ts'
import { mayManageKeysOf } from './api-key.policy.ts'
import type { MakeApiKeyInput } from './api-key.schema.ts'

/**
 * Makes a key with which a program does what its holder may do, and answers it: the one time that anybody sees it, since
 * only its hash is kept. The holder hears of it by mail, so that nobody gets a key in another's name unseen.
 */
export async function makeApiKey(
  ctx: Context<Desk | System>,
  { holderId, name, expiresOn }: MakeApiKeyInput,
): Promise<{ apiKeyId: string; key: string }> {
  return inTransaction(ctx, async (ctx) => {
    const [holder] = await ctx.db
      .select({ municipalityId: users.municipalityId })
      .from(users)
      .where(and(eq(users.id, holderId), isNull(users.disabledAt)))
      .for('share')
    if (!holder || !mayManageKeysOf(ctx.actor, holder)) {
      throw new Refusal('invalid', 'Nobody here to hold this key', [{ path: 'holderId', message: 'not-allowed' }])
    }
    checkExpiry(expiresOn, dayOf(ctx.now))
    const key = KEY_MARK + newSecret()
    const [made] = await ctx.db
      .insert(apiKeys)
      .values({
        holderId,
        name,
        start: key.slice(0, SHOWN_CHARACTERS),
        keyHash: hashSecret(key),
        expiresOn,
        createdAt: ctx.now,
        madeById: ctx.actor.kind === 'desk' ? ctx.actor.userId : null,
      })
      .returning({ id: apiKeys.id })
    const apiKeyId = made!.id
    await recordAudit(ctx, { name: 'api-key.made', apiKeyId, holderId, expiresOn })
    await enqueue(ctx, { name: 'mail-api-key-made', apiKeyId })
    return { apiKeyId, key }
  })
}

function checkExpiry(expiresOn: string, today: string): void {
  const message =
    expiresOn <= today
      ? 'day.not-in-the-future'
      : expiresOn > addDays(today, MOST_KEY_DAYS)
        ? 'day.key-expires-too-far'
        : null
  if (message) throw new Refusal('invalid', `A key until ${expiresOn}`, [{ path: 'expiresOn', message }])
}
