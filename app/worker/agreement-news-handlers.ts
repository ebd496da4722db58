import type { AgreementReader } from '#app/domain/agreements/agreement-reader.ts'
import { findHandedBack } from '#app/domain/agreements/find-handed-back.server.ts'
import { findReader, type FoundReader } from '#app/domain/agreements/find-reader.server.ts'
import { findWithdrawn } from '#app/domain/agreements/find-withdrawn.server.ts'
import type { Context, System } from '#app/domain/context.ts'
import { findSigned } from '#app/domain/signing/find-signed.server.ts'
import { agreementHandedBackMail } from '#app/mail/agreement-handed-back.ts'
import { agreementSignedMail } from '#app/mail/agreement-signed.ts'
import { agreementWithdrawnMail } from '#app/mail/agreement-withdrawn.ts'
import { sendMail } from '#app/mail/send-mail.ts'
import type { Handlers } from './handlers.ts'
import { pageFor } from './signing-handlers.ts'

/** What became of an agreement, to one reader at a time. */
export const agreementNewsHandlers = {
  'mail-agreement-signed': async (ctx, { signatureId, reader }) => {
    const signed = await findSigned(ctx, { signatureId })
    const to = signed && (await readerOf(ctx, { agreementId: signed.agreementId, reader }))
    if (to) await sendMail(agreementSignedMail(signed, to, { id: `agreement-signed.${signatureId}.${to.key}` }))
  },
  'mail-agreement-withdrawn': async (ctx, { agreementId, reader }) => {
    const withdrawn = await findWithdrawn(ctx, { agreementId })
    const to = withdrawn && (await readerOf(ctx, { agreementId, reader }))
    if (to)
      await sendMail(agreementWithdrawnMail(withdrawn, to, { id: `agreement-withdrawn.${agreementId}.${to.key}` }))
  },
  'mail-agreement-handed-back': async (ctx, { agreementId, readerId }) => {
    const handedBack = await findHandedBack(ctx, { agreementId })
    const reader = handedBack?.readers.find(({ id }) => id === readerId)
    if (!handedBack || !reader) return
    const id = `agreement-handed-back.${agreementId}.${handedBack.version}.${readerId}`
    await sendMail(agreementHandedBackMail(handedBack, reader, { id }))
  },
} satisfies Partial<Handlers>

/** With where they read it. */
async function readerOf(
  ctx: Context<System>,
  { agreementId, reader }: { agreementId: string; reader: AgreementReader },
): Promise<(FoundReader & { path: string; isDesk: boolean }) | null> {
  const found = await findReader(ctx, { agreementId, reader })
  return found && { ...found, path: await pageFor(ctx, found, agreementId), isDesk: reader.kind === 'desk' }
}
