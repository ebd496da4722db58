import { changeAgreementSchema } from '#app/domain/agreements/agreement.schema.ts'
import { changeAgreement } from '#app/domain/agreements/change-agreement.server.ts'
import type { Context, Desk, Employer } from '#app/domain/context.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { submitForm } from '#app/http/submit-form.server.ts'

const PLACES: Partial<Record<string, string>> = { add: '#toezeggingen', 'add-contact': '#contactpersonen' }

/** Saves the form of a draft. Every button saves; `then` says where it leads. `page`: the agreement's own, of this side. */
export async function saveDraft(
  ctx: Context<Employer | Desk>,
  request: Request,
  { agreementId, page }: { agreementId: string; page: string },
) {
  return submitForm(request, changeAgreementSchema, async ({ then, ...input }) => {
    await changeAgreement(ctx, { agreementId, ...input })
    if (then === 'read' && input.pledges.length > 0) return redirectWith(`/tekenen/${agreementId}`, 'agreement-saved')
    if (then === 'read') return redirectWith(`${page}/opstellen`, 'agreement-needs-pledge')
    return redirectWith(`${page}/opstellen${PLACES[then] ?? ''}`, 'agreement-saved')
  })
}
