import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useLocation } from '@remix-run/react'
import { agreementPage } from '#app/domain/agreements/agreement-page.ts'
import { getAgreement } from '#app/domain/agreements/get-agreement.server.ts'
import { assertId } from '#app/domain/id.ts'
import { viewAgreement } from '#app/domain/signing/view-agreement.server.ts'
import { asSigner } from '#app/http/acting-as.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { DEFAULT_LANGUAGE } from '#app/i18n/languages.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { formatDay, translator } from '#app/i18n/translate.ts'
import type { Handle } from '#app/page-frame.tsx'
import { toNextItem } from '#app/routes/desk/to-next-item.server.ts'
import { actOnSignPage } from './act-on-sign-page.server.ts'
import { NothingToSign } from './nothing-to-sign.tsx'
import { showSigning } from './show-signing.server.ts'
import { SigningPage } from './signing-page.tsx'

export { alwaysFresh as shouldRevalidate } from '#app/http/always-fresh.ts'
export const handle: Handle = { bare: true, width: 'narrow' }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: titleOf(
      translator('nl')(data?.canSign ? 'signing.page.title' : 'signing.page.readTitle', {
        reference: data?.reference ?? '',
      }),
    ),
  },
]

export async function loader(args: LoaderFunctionArgs) {
  return asSigner(args, async (ctx) => {
    const { agreementId } = args.params
    assertId(agreementId)
    const shown = await showSigning(ctx, { agreementId })
    if (shown.me?.isTheirTurn) await viewAgreement(ctx, { agreementId, signerId: shown.me.id })
    return { ...shown, page: agreementPage(ctx.actor.kind, agreementId) }
  })
}

export async function action(args: ActionFunctionArgs) {
  return asSigner(args, (ctx) => {
    const { agreementId } = args.params
    assertId(agreementId)
    const { actor } = ctx
    const url = new URL(args.request.url)
    url.searchParams.delete('stap')
    return actOnSignPage(ctx, args, {
      language: DEFAULT_LANGUAGE,
      agreementId,
      here: url.pathname.replace(/\.data$/, '') + url.search,
      signed: async () => {
        const { standing, startsOn, reference, employerName: employer } = await getAgreement(ctx, { agreementId })
        const said =
          standing === null
            ? 'agreement-signed'
            : standing === 'not-yet'
              ? 'agreement-in-force-later'
              : 'agreement-in-force'
        const params = { reference, employer, from: formatDay('nl', startsOn) }
        if (actor.kind === 'desk') return toNextItem({ ...ctx, actor }, args.request, { said, params })
        return redirectWith(agreementPage(actor.kind, agreementId), said, params)
      },
    })
  })
}

export default function Sign() {
  const shown = useLoaderData<typeof loader>()
  const { search } = useLocation()
  const form = useActionData<typeof action>()?.form
  const waysOut = shown.me && { refuse: `/tekenen/${shown.id}/weigeren`, delegate: `/tekenen/${shown.id}/doorgeven` }
  const back = shown.page + search
  return (
    <SigningPage
      shown={shown}
      form={form}
      back={back}
      waysOut={waysOut}
      instead={<NothingToSign shown={shown} back={back} />}
    />
  )
}
