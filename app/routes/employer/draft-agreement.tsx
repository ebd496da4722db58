import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { getAgreement } from '#app/domain/agreements/get-agreement.server.ts'
import { assertId } from '#app/domain/id.ts'
import { asEmployer } from '#app/http/acting-as.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { DraftPage } from '#app/routes/sign/draft-form.tsx'
import { draftIn } from '#app/routes/sign/draft-in.ts'
import { saveDraft } from '#app/routes/sign/save-draft.server.ts'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'

export { alwaysFresh as shouldRevalidate } from '#app/http/always-fresh.ts'
export const meta = pageTitle('agreement.draft.title')

const pageOf = (id: string) => `/werkgever/intentieverklaringen/${id}`

export async function loader(args: LoaderFunctionArgs) {
  return asEmployer(args, async (ctx) => {
    const { agreementId } = args.params
    assertId(agreementId)
    return draftIn(await getAgreement(ctx, { agreementId }))
  })
}

export async function action(args: ActionFunctionArgs) {
  return asEmployer(args, async (ctx) => {
    const { agreementId } = args.params
    assertId(agreementId)
    return saveDraft(ctx, args.request, { agreementId, page: pageOf(agreementId) })
  })
}

export default function DraftAgreement() {
  const { t } = useLanguage()
  const { id, reference, ...draft } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <Breadcrumb
        items={[
          { href: '/werkgever/intentieverklaringen', label: t('agreement.list.title') },
          { href: pageOf(id), label: reference },
        ]}
      />
      <DraftPage draft={draft} form={answer?.form} side="employer" page={pageOf(id)} />
    </>
  )
}
