import { eq } from 'drizzle-orm'
import { canStillBeSigned } from '#app/domain/agreements/agreement.ts'
import { dayOf } from '#app/domain/calendar/day.ts'
import type { Context, System } from '#app/domain/context.ts'
import { agreements } from '#db/schema/agreements.ts'
import { employers } from '#db/schema/employers.ts'
import { municipalities } from '#db/schema/municipalities.ts'
import { agreementSigners } from '#db/schema/signing.ts'
import { listSigners } from './list-signers.server.ts'
import { isTurnOf } from './signer.ts'

/** Whose signature on paper the desk is to get now. For the worker; null when it is not their turn (any more), or they do not sign on paper. */
export async function findPaperTurn(ctx: Context<System>, { signerId }: { signerId: string }) {
  const [found] = await ctx.db
    .select({
      agreement: {
        id: agreements.id,
        status: agreements.status,
        endsOn: agreements.endsOn,
        signingOrder: agreements.signingOrder,
      },
      reference: agreements.reference,
      employerName: employers.name,
      deskEmail: municipalities.deskEmail,
      signer: agreementSigners,
    })
    .from(agreementSigners)
    .innerJoin(agreements, eq(agreements.id, agreementSigners.agreementId))
    .innerJoin(employers, eq(employers.id, agreements.employerId))
    .innerJoin(municipalities, eq(municipalities.id, agreements.municipalityId))
    .where(eq(agreementSigners.id, signerId))
  if (!found || found.signer.email !== null || found.signer.name === null) return null
  const { agreement, signer, ...rest } = found
  const signers = await listSigners(ctx, { agreementId: agreement.id })
  if (!canStillBeSigned(agreement, dayOf(ctx.now)) || !isTurnOf(signer, signers, agreement.signingOrder)) return null
  return { ...rest, agreementId: agreement.id, signerName: found.signer.name }
}
