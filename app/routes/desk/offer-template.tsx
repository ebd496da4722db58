import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { getAgreementTemplate } from '#app/domain/agreements/get-agreement-template.server.ts'
import { resumeTemplateSeries } from '#app/domain/agreements/resume-template-series.server.ts'
import { retireTemplateSeries } from '#app/domain/agreements/retire-template-series.server.ts'
import { assertId } from '#app/domain/id.ts'
import { asDesk } from '#app/http/acting-as.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { submitForm } from '#app/http/submit-form.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import type { Handle } from '#app/page-frame.tsx'
import { ConfirmationForm } from '#app/ui/confirmation-form.tsx'

export const handle: Handle = { width: 'narrow' }
export const meta = pageTitle('template.list.title')

export async function loader(args: LoaderFunctionArgs) {
  return asDesk(args, async (ctx) => {
    const { templateId } = args.params
    assertId(templateId)
    const { title, retiredAt } = await getAgreementTemplate(ctx, { templateId })
    return { title, isRetired: retiredAt !== null }
  })
}

/** The button says what is wanted, so that a page that is out of date does not do the opposite. */
export async function action(args: ActionFunctionArgs) {
  return asDesk(args, (ctx) =>
    submitForm(args.request, z.strictObject({ act: z.enum(['retire', 'resume']) }), async ({ act }) => {
      const { templateId } = args.params
      assertId(templateId)
      const { title } = await getAgreementTemplate(ctx, { templateId })
      if (act === 'retire') {
        await retireTemplateSeries(ctx, { templateId })
        return redirectWith('/balie/teksten', 'template-retired', { title })
      }
      await resumeTemplateSeries(ctx, { templateId })
      return redirectWith('/balie/teksten', 'template-resumed', { title })
    }),
  )
}

export default function OfferTemplate() {
  const { t } = useLanguage()
  const { title, isRetired } = useLoaderData<typeof loader>()
  return (
    <ConfirmationForm
      title={t(isRetired ? 'template.offer.resumeTitle' : 'template.offer.retireTitle')}
      consequence={t(isRetired ? 'template.offer.resumeConsequence' : 'template.offer.retireConsequence', { title })}
      act={t(isRetired ? 'template.offer.resume' : 'template.offer.retire')}
      name="act"
      value={isRetired ? 'resume' : 'retire'}
      danger={!isRetired}
      cancelHref="/balie/teksten"
    />
  )
}
