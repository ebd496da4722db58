import { and, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Context, System } from '#app/domain/context.ts'
import { agreements, agreementTemplates } from '#db/schema/agreements.ts'
import { municipalities } from '#db/schema/municipalities.ts'
import { agreementSigners } from '#db/schema/signing.ts'

/** That this signer signs in the place of somebody else, for that one to hear. For the worker; null when they have no address. */
export async function findPassedOn(ctx: Context<System>, { signerId }: { signerId: string }) {
  const instead = alias(agreementSigners, 'instead')
  const [found] = await ctx.db
    .select({
      reference: agreements.reference,
      /** Of its text. */
      language: agreementTemplates.language,
      deskName: municipalities.deskName,
      deskPhone: municipalities.deskPhone,
      instead: instead.name,
      name: agreementSigners.name,
      email: agreementSigners.email,
    })
    .from(instead)
    .innerJoin(
      agreementSigners,
      and(eq(agreementSigners.id, instead.delegatedFromId), eq(agreementSigners.status, 'delegated')),
    )
    .innerJoin(agreements, eq(agreements.id, instead.agreementId))
    .innerJoin(agreementTemplates, eq(agreementTemplates.id, agreements.templateId))
    .innerJoin(municipalities, eq(municipalities.id, agreements.municipalityId))
    .where(eq(instead.id, signerId))
  if (!found || found.instead === null || found.name === null || found.email === null) return null
  const { instead: signer, name, email, ...rest } = found
  return { ...rest, signer, reader: { name, email } }
}
