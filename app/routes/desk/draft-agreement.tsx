import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { getAgreement } from '#app/domain/agreements/get-agreement.server.ts'
import { assertId } from '#app/domain/id.ts'
import { asDesk } from '#app/http/acting-as.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { DraftPage } from '#app/routes/sign/draft-form.tsx'
import { draftIn } from '#app/routes/sign/draft-in.ts'
import { saveDraft } from '#app/routes/sign/save-draft.server.ts'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'

export { alwaysFresh as shouldRevalidate } from '#app/http/always-fresh.ts'
export const meta = pageTitle('agreement.draft.title')

const pageOf = (id: string) => `/balie/intentieverklaringen/${id}`

export async function loader(args: LoaderFunctionArgs) {
  return asDesk(args, async (ctx) => {
    const { agreementId } = args.params
    assertId(agreementId)
    const agreement = await getAgreement(ctx, { agreementId })
    const { employerId, employerName } = agreement
    return { ...draftIn(agreement), employer: { id: employerId, name: employerName } }
  })
}

export async function action(args: ActionFunctionArgs) {
  return asDesk(args, async (ctx) => {
    const { agreementId } = args.params
    assertId(agreementId)
    return saveDraft(ctx, args.request, { agreementId, page: pageOf(agreementId) })
  })
}

export default function DraftAgreementForEmployer() {
  const { id, reference, employer, ...draft } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <Breadcrumb
        items={[
          { href: `/balie/werkgevers/${employer.id}`, label: employer.name },
          { href: pageOf(id), label: reference },
        ]}
      />
      <DraftPage draft={draft} form={answer?.form} side="municipality" page={pageOf(id)} />
    </>
  )
}
