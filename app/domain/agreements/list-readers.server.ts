import { and, eq, isNull } from 'drizzle-orm'
import type { Context } from '#app/domain/context.ts'
import { listSigners } from '#app/domain/signing/list-signers.server.ts'
import type { agreements } from '#db/schema/agreements.ts'
import { users } from '#db/schema/people.ts'
import type { AgreementReader } from './agreement-reader.ts'

type Agreement = Pick<typeof agreements.$inferSelect, 'id' | 'employerId' | 'offeredById'>

/**
 * Who hears what became of an agreement: everybody who was asked to sign it by now, whoever of the employer offered it, and the
 * desk. Who comes later in a set order knows of nothing yet, and who has no address hears it from the desk. `but`: the user who is doing it.
 */
export async function listReaders(
  ctx: Context,
  { id: agreementId, employerId, offeredById }: Agreement,
  { but = null }: { but?: string | null } = {},
): Promise<AgreementReader[]> {
  const signers = await listSigners(ctx, { agreementId })
  const asked = signers.filter(
    ({ name, email, status, invitedAt, userId }) =>
      name !== null &&
      email !== null &&
      status !== 'delegated' &&
      (invitedAt !== null || status === 'signed') &&
      (but === null || userId !== but),
  )
  const [offerer] =
    offeredById === null || offeredById === but || signers.some(({ userId }) => userId === offeredById)
      ? []
      : await ctx.db
          .select({ id: users.id })
          .from(users)
          .where(and(eq(users.id, offeredById), eq(users.employerId, employerId), isNull(users.disabledAt)))
  return [
    ...asked.map(({ id: signerId }) => ({ kind: 'signer' as const, signerId })),
    ...(offerer ? [{ kind: 'offerer' as const }] : []),
    { kind: 'desk' },
  ]
}
