import { and, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import type { Context } from '#app/domain/context.ts'
import type { agreements } from '#db/schema/agreements.ts'
import { users } from '#db/schema/people.ts'

type Agreement = Pick<typeof agreements.$inferSelect, 'employerId' | 'municipalityId'>

/** Which of these signers log in here for one of the two sides: their user by e-mail address in lower case. */
export async function findSignerUsers(
  ctx: Context,
  { employerId, municipalityId }: Agreement,
  signers: readonly { email: string }[],
): Promise<Map<string, string>> {
  const address = sql<string>`lower(${users.email})`
  const found = await ctx.db
    .select({ id: users.id, email: address })
    .from(users)
    .where(
      and(
        inArray(
          address,
          signers.map(({ email }) => email.toLowerCase()),
        ),
        isNull(users.disabledAt),
        or(eq(users.employerId, employerId), and(eq(users.role, 'desk'), eq(users.municipalityId, municipalityId))),
      ),
    )
  return new Map(found.map(({ id, email }) => [email, id]))
}
