import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import type { Context, Desk, Employer, Signer } from '#app/domain/context.ts'
import { askForCode } from '#app/domain/signing/ask-for-code.server.ts'
import { renewCode } from '#app/domain/signing/renew-code.server.ts'
import { signAgreement } from '#app/domain/signing/sign-agreement.server.ts'
import { signPageSchema } from '#app/domain/signing/signing.schema.ts'
import { takeBackRefusal } from '#app/domain/signing/take-back-refusal.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { submitForm } from '#app/http/submit-form.server.ts'
import type { Language } from '#app/i18n/languages.ts'
import { translator } from '#app/i18n/translate.ts'

/**
 * The two steps of signing, and to sign after all for who refused. `here`: the page itself, with nothing of the step in it;
 * `language`: in which it speaks; `signed`: what comes after.
 */
export async function actOnSignPage(
  ctx: Context<Employer | Desk | Signer>,
  { request, context }: ActionFunctionArgs,
  {
    agreementId,
    here,
    language,
    signed,
  }: { agreementId: string; here: string; language: Language; signed: () => Promise<Response> },
) {
  return submitForm(request, signPageSchema, async (form) => {
    switch (form.act) {
      case 'ask': {
        const { contentHash, requestKey, signedName, signedFunction } = form
        // What was ticked is the sentence as this page shows it.
        const consent = translator(language)('signing.page.consent')
        const typed = { contentHash, requestKey, signedName, signedFunction }
        await askForCode(ctx, { agreementId, ...typed, consent, language })
        return redirect(here)
      }
      case 'again': {
        const { contentHash, requestKey } = form
        await renewCode(ctx, { agreementId, contentHash, requestKey })
        return redirect(here)
      }
      case 'sign-after-all':
        await takeBackRefusal(ctx, { agreementId })
        return redirectWith(here, 'refusal-taken-back')
      case 'sign': {
        const { act: _, ...typed } = form
        const evidence = {
          ipAddress: context.wholeAddress,
          userAgent: request.headers.get('user-agent')?.slice(0, 500) ?? null,
        }
        await signAgreement(ctx, { agreementId, ...typed, evidence })
        return signed()
      }
    }
  })
}
