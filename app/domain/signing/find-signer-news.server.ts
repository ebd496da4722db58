import { eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Context, System } from '#app/domain/context.ts'
import { agreements } from '#db/schema/agreements.ts'
import { municipalities } from '#db/schema/municipalities.ts'
import { users } from '#db/schema/people.ts'
import { agreementSigners } from '#db/schema/signing.ts'

/** That somebody refused or had a colleague asked, for whoever offered the agreement (or else the desk). For the worker; null when it is no longer so. */
export async function findSignerNews(ctx: Context<System>, { signerId }: { signerId: string }) {
  const delegator = alias(agreementSigners, 'delegator')
  const [found] = await ctx.db
    .select({
      agreementId: agreements.id,
      reference: agreements.reference,
      drafter: agreements.drafter,
      status: agreementSigners.status,
      reason: agreementSigners.refusedReason,
      signer: sql<string>`coalesce(${agreementSigners.name}, ${municipalities.deskName})`,
      delegator: sql<string>`coalesce(${delegator.name}, ${municipalities.deskName})`,
      reader: {
        name: sql<string>`coalesce(${users.name}, ${municipalities.deskName})`,
        email: sql<string>`coalesce(${users.email}, ${municipalities.deskEmail})`,
      },
    })
    .from(agreementSigners)
    .innerJoin(agreements, eq(agreements.id, agreementSigners.agreementId))
    .innerJoin(municipalities, eq(municipalities.id, agreements.municipalityId))
    .leftJoin(users, sql`${users.id} = ${agreements.offeredById} and ${users.disabledAt} is null`)
    .leftJoin(delegator, eq(delegator.id, agreementSigners.delegatedFromId))
    .where(eq(agreementSigners.id, signerId))
  return found ?? null
}
