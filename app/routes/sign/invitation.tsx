import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useLocation } from '@remix-run/react'
import { findNewerVersion } from '#app/domain/signing/find-newer-version.server.ts'
import { renewSigningLink } from '#app/domain/signing/renew-signing-link.server.ts'
import { sendNewerLink } from '#app/domain/signing/send-newer-link.server.ts'
import { viewAgreement } from '#app/domain/signing/view-agreement.server.ts'
import { asHolder, asInvited, invitationOf } from '#app/http/acting-as.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { formOf } from '#app/http/form-of.server.ts'
import { limitRate } from '#app/http/limit-rate.server.ts'
import { languageOfPage, titleOf } from '#app/i18n/page-title.ts'
import { translator } from '#app/i18n/translate.ts'
import type { Handle } from '#app/page-frame.tsx'
import { actOnSignPage } from './act-on-sign-page.server.ts'
import { ClosedInvitation, NewLink } from './closed-invitation.tsx'
import { showSigning } from './show-signing.server.ts'
import { SignedOrNot } from './signed-or-not.tsx'
import { SigningPage } from './signing-page.tsx'

export { alwaysFresh as shouldRevalidate } from '#app/http/always-fresh.ts'
export const handle: Handle = { bare: true, width: 'narrow' }
export const meta: MetaFunction<typeof loader> = ({ data, ...page }) => {
  const t = translator(languageOfPage(page))
  const shown = data?.shown
  if (!shown) return [{ title: titleOf(t('signing.invitation.title')) }]
  return [
    {
      title: titleOf(
        t(shown.canSign ? 'signing.page.title' : 'signing.page.readTitle', { reference: shown.reference }),
      ),
    },
  ]
}

/** Looking changes nothing, but that it was seen: programs that scan mail open links too. */
export async function loader(args: LoaderFunctionArgs) {
  const found = await invitationOf(args)
  if (!found) return data({ state: 'unknown' as const, municipalityId: null, shown: null }, { status: 404 })
  if (found.state !== 'open') return { state: found.state, municipalityId: found.municipalityId, shown: null }
  return asInvited(args, async (ctx) => {
    const { agreementId, signerId } = ctx.actor
    await viewAgreement(ctx, { agreementId, signerId })
    const [shown, newer] = await Promise.all([showSigning(ctx, { agreementId }), findNewerVersion(ctx)])
    return { state: 'open' as const, isChanged: found.isChanged, shown, newer: newer?.state ?? null }
  })
}

export async function action(args: ActionFunctionArgs) {
  const here = new URL(args.request.url).pathname.replace(/\.data$/, '')
  const form = await formOf(args.request)
  if (form.get('act') === 'new-link') {
    return asHolder(args, async (ctx) => {
      await limitRate(args, 'signing-link')
      await renewSigningLink(ctx, { token: args.params.token ?? '' })
      // The same for every link, also for one that is nobody's.
      return redirectWith(here, 'signing-link-sent')
    })
  }
  if (form.get('act') === 'newer-link') {
    return asInvited(args, async (ctx) => {
      await limitRate(args, 'signing-link')
      await sendNewerLink(ctx)
      return redirectWith(here, 'signing-link-sent')
    })
  }
  return asInvited(args, (ctx, language) =>
    actOnSignPage(ctx, args, {
      language,
      agreementId: ctx.actor.agreementId,
      here,
      signed: () => redirectWith(here, 'signed-by-link'),
    }),
  )
}

export default function Invitation() {
  const loaded = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()?.form
  const { pathname } = useLocation()
  if (loaded.shown === null) return <ClosedInvitation {...loaded} />
  const { shown, newer, isChanged } = loaded
  return (
    <SigningPage
      shown={shown}
      form={form}
      waysOut={{ refuse: `${pathname}/weigeren`, delegate: `${pathname}/doorgeven` }}
      instead={<SignedOrNot shown={shown} here={pathname} newer={newer} />}
      isChanged={isChanged}
      blocked={<NewLink />}
    />
  )
}
