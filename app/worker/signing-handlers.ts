import { agreementPage } from '#app/domain/agreements/agreement-page.ts'
import type { SigningParty } from '#app/domain/agreements/agreement.ts'
import type { Context, System } from '#app/domain/context.ts'
import { deleteOldSigningSteps } from '#app/domain/signing/delete-old-signing-steps.server.ts'
import { findNamedSigners } from '#app/domain/signing/find-named-signers.server.ts'
import { findPassedOn } from '#app/domain/signing/find-passed-on.server.ts'
import { findPaperTurn } from '#app/domain/signing/find-paper-turn.server.ts'
import { findSignerNews } from '#app/domain/signing/find-signer-news.server.ts'
import { findSignerToMail } from '#app/domain/signing/find-signer-to-mail.server.ts'
import { issueSigningCode } from '#app/domain/signing/issue-signing-code.server.ts'
import { issueSigningLink } from '#app/domain/signing/issue-signing-link.server.ts'
import { remindSigners } from '#app/domain/signing/remind-signers.server.ts'
import { SIGNER_STATUSES, type SignerNews, type SignerStatus } from '#app/domain/signing/signer.ts'
import { signingLinkPath } from '#app/domain/signing/signing-link.ts'
import { passedOnMail } from '#app/mail/passed-on.ts'
import { paperTurnMail } from '#app/mail/paper-turn.ts'
import { sendMail } from '#app/mail/send-mail.ts'
import { signerNewsMail } from '#app/mail/signer-news.ts'
import { signersNamedMail } from '#app/mail/signers-named.ts'
import { signingCodeMail } from '#app/mail/signing-code.ts'
import { signingLinkMail } from '#app/mail/signing-link.ts'
import { readersAt } from './employer-handlers.ts'
import type { Handlers } from './handlers.ts'

/** How it has to stand still with the signer: a refusal that was taken back is no news. */
const IS_NEWS: Record<SignerNews, readonly SignerStatus[]> = {
  refused: ['refused'],
  'signs-after-all': ['waiting', 'signed'],
  delegated: SIGNER_STATUSES,
}

/** What goes to who signs. Codes and links are made here, so that they are in the mail and nowhere else. */
export const signingHandlers = {
  'mail-signing-code': async (ctx, { requestId }) => {
    const issued = await issueSigningCode(ctx, { requestId })
    if (issued) await sendMail(signingCodeMail(issued, { id: `signing-code.${requestId}` }))
  },
  'mail-signing-link': async (ctx, { signerId, kind, mailId }) => {
    const invited = await findSignerToMail(ctx, { signerId })
    // Who signed meanwhile is asked nothing; who asked for their link gets it, to read what they signed.
    if (!invited || (kind !== 'renewal' && !invited.canSign)) return
    const token = invited.name === null ? null : await issueSigningLink(ctx, { signerId })
    await sendMail(signingLinkMail(invited, { kind, token, id: `signing-${kind}.${mailId}` }))
  },
  'mail-signer-news': async (ctx, { signerId, kind, mailId }) => {
    const news = await findSignerNews(ctx, { signerId })
    if (!news || !IS_NEWS[kind].includes(news.status)) return
    await sendMail(signerNewsMail(news, { kind, id: `signer-${kind}.${mailId}` }))
  },
  'mail-passed-on': async (ctx, { signerId }) => {
    const passedOn = await findPassedOn(ctx, { signerId })
    if (passedOn) await sendMail(passedOnMail(passedOn, { id: `passed-on.${signerId}` }))
  },
  'mail-paper-turn': async (ctx, { signerId }) => {
    const turn = await findPaperTurn(ctx, { signerId })
    if (turn) await sendMail(paperTurnMail(turn, { id: `paper-turn.${signerId}` }))
  },
  'mail-signers-named': async (ctx, { agreementId, mailId }) => {
    const named = await findNamedSigners(ctx, { agreementId })
    // Who signs is asked to, and needs not hear that they are.
    const readers = named && (await readersAt(ctx, named.employerId, { but: named.userIds }))
    if (readers) await sendMail(signersNamedMail(named, readers, { id: `signers-named.${mailId}` }))
  },
  'delete-old-signing-steps': async (ctx) => {
    await deleteOldSigningSteps(ctx)
  },
  'remind-signers': async (ctx) => {
    await remindSigners(ctx)
  },
} satisfies Partial<Handlers>

/** Where somebody reads the agreement: in the portal if they log in there, else by a personal link. */
export async function pageFor(
  ctx: Context<System>,
  { linkFor, party }: { linkFor: string | null; party: SigningParty },
  agreementId: string,
): Promise<string> {
  if (linkFor !== null) return signingLinkPath(await issueSigningLink(ctx, { signerId: linkFor }))
  return agreementPage(party, agreementId)
}
