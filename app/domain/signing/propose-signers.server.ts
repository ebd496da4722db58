import { eq } from 'drizzle-orm'
import type { Context, Desk, Employer } from '#app/domain/context.ts'
import type { agreements } from '#db/schema/agreements.ts'
import { municipalities } from '#db/schema/municipalities.ts'
import { users } from '#db/schema/people.ts'
import { listSigners } from './list-signers.server.ts'
import type { SignerInput } from './signing.schema.ts'

type Agreement = Pick<typeof agreements.$inferSelect, 'id' | 'municipalityId' | 'contacts'>

/** Who would sign: those who were asked before, or else one for the employer (who asks, or its contact) and then the city's desk. */
export async function proposeSigners(ctx: Context<Employer | Desk>, agreement: Agreement): Promise<SignerInput[]> {
  const before = await listSigners(ctx, { agreementId: agreement.id })
  const asked = before.filter(({ status }) => status !== 'delegated')
  if (asked.length > 0) return asked.map(({ party, name, email }) => ({ party, name, email }))
  const [own] = await ctx.db
    .select({ name: users.name, email: users.email })
    .from(users)
    .where(eq(users.id, ctx.actor.userId))
  const [municipality] = await ctx.db
    .select({ deskEmail: municipalities.deskEmail })
    .from(municipalities)
    .where(eq(municipalities.id, agreement.municipalityId))
  const { name, email } = (ctx.actor.kind === 'employer' && own) || agreement.contacts[0]!
  return [
    { party: 'employer', name, email },
    { party: 'municipality', name: null, email: municipality!.deskEmail },
  ]
}
