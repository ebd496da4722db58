import { and, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import type { Context } from '#app/domain/context.ts'
import type { agreements } from '#db/schema/agreements.ts'
import { users } from '#db/schema/people.ts'
import type { SigningParty } from './agreement.ts'

type Agreement = Pick<typeof agreements.$inferSelect, 'employerId' | 'municipalityId'>

/** Which of these signers log in here for the side that they sign for: their user by e-mail address in lower case. */
export async function findSignerUsers(
  ctx: Context,
  { employerId, municipalityId }: Agreement,
  signers: readonly { party: SigningParty; email: string | null }[],
): Promise<Map<string, string>> {
  const address = sql<string>`lower(${users.email})`
  const addressesOf = (side: SigningParty) =>
    signers.flatMap(({ party, email }) => (party === side && email !== null ? [email.toLowerCase()] : []))
  const found = await ctx.db
    .select({ id: users.id, email: address })
    .from(users)
    .where(
      and(
        isNull(users.disabledAt),
        or(
          and(eq(users.employerId, employerId), inArray(address, addressesOf('employer'))),
          and(
            eq(users.role, 'desk'),
            eq(users.municipalityId, municipalityId),
            inArray(address, addressesOf('municipality')),
          ),
        ),
      ),
    )
  return new Map(found.map(({ id, email }) => [email, id]))
}
