import { eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { canStillBeSigned } from '#app/domain/agreements/agreement.ts'
import { dayOf } from '#app/domain/calendar/day.ts'
import type { Context, System } from '#app/domain/context.ts'
import { agreements, agreementTemplates } from '#db/schema/agreements.ts'
import { employers } from '#db/schema/employers.ts'
import { municipalities } from '#db/schema/municipalities.ts'
import { users } from '#db/schema/people.ts'
import { agreementSigners } from '#db/schema/signing.ts'
import { listSigners } from './list-signers.server.ts'
import { isTurnOf } from './signer.ts'

/** A signer, for the worker to write to: who they are, what about, and whether they can sign now. Null when they are no longer asked, or sign on paper. */
export async function findSignerToMail(ctx: Context<System>, { signerId }: { signerId: string }) {
  const inviter = alias(users, 'inviter')
  const delegator = alias(agreementSigners, 'delegator')
  const [found] = await ctx.db
    .select({
      agreement: {
        id: agreements.id,
        status: agreements.status,
        endsOn: agreements.endsOn,
        signingOrder: agreements.signingOrder,
      },
      reference: agreements.reference,
      /** Of its text. */
      language: agreementTemplates.language,
      employerName: employers.name,
      municipality: municipalities.name,
      deskName: municipalities.deskName,
      deskPhone: municipalities.deskPhone,
      /** Who asked them: a colleague, or whoever offered it. */
      inviterName: sql<string | null>`coalesce(${delegator.name}, ${inviter.name})`,
      signer: agreementSigners,
    })
    .from(agreementSigners)
    .innerJoin(agreements, eq(agreements.id, agreementSigners.agreementId))
    .innerJoin(agreementTemplates, eq(agreementTemplates.id, agreements.templateId))
    .innerJoin(employers, eq(employers.id, agreements.employerId))
    .innerJoin(municipalities, eq(municipalities.id, agreements.municipalityId))
    .leftJoin(inviter, eq(inviter.id, agreements.offeredById))
    .leftJoin(delegator, eq(delegator.id, agreementSigners.delegatedFromId))
    .where(eq(agreementSigners.id, signerId))
  if (!found || found.signer.status === 'delegated' || found.signer.email === null) return null
  const { agreement, signer, ...rest } = found
  const signers = await listSigners(ctx, { agreementId: agreement.id })
  return {
    ...rest,
    agreementId: agreement.id,
    signerId,
    /** Null: the desk, which logs in. */
    name: signer.name,
    email: found.signer.email,
    canSign: canStillBeSigned(agreement, dayOf(ctx.now)) && isTurnOf(signer, signers, agreement.signingOrder),
  }
}
