import { issueSigningCode } from '#app/domain/signing/issue-signing-code.server.ts'
import { sendMail } from '#app/mail/send-mail.ts'
import { signingCodeMail } from '#app/mail/signing-code.ts'
import type { Handlers } from './handlers.ts'

/** What goes to who signs. Codes and links are made here, so that they are in the mail and nowhere else. */
export const signingHandlers = {
  'mail-signing-code': async (ctx, { requestId }) => {
    const issued = await issueSigningCode(ctx, { requestId })
    if (issued) await sendMail(signingCodeMail(issued, { id: `signing-code.${requestId}` }))
  },
} satisfies Partial<Handlers>
