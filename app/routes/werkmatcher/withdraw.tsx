import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { getProfile } from '#app/domain/candidates/get-profile.server.ts'
import { withdrawProfile } from '#app/domain/candidates/withdraw-profile.server.ts'
import { asWerkmatcher } from '#app/http/acting-as.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { translator } from '#app/i18n/translate.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import type { Handle } from '#app/page-frame.tsx'
import { ConfirmationForm } from '#app/ui/confirmation-form.tsx'

export const handle: Handle = { width: 'narrow' }
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: titleOf(translator('nl')('werkmatcher.withdraw.title', { reference: data.reference })) }] : []

export async function loader(args: LoaderFunctionArgs) {
  return asWerkmatcher(args, async (ctx) => {
    const { id: profileId, reference } = await getProfile(ctx, { profileId: args.params.profileId })
    return { profileId, reference }
  })
}

export async function action(args: ActionFunctionArgs) {
  return asWerkmatcher(args, async (ctx) => {
    const { id: profileId } = await getProfile(ctx, { profileId: args.params.profileId })
    await withdrawProfile(ctx, { profileId })
    return redirectWith(`/werkmatcher/kandidaten/${profileId}`, 'profile-withdrawn')
  })
}

export default function Withdraw() {
  const { t } = useLanguage()
  const { profileId, reference } = useLoaderData<typeof loader>()
  return (
    <ConfirmationForm
      title={t('werkmatcher.withdraw.title', { reference })}
      consequence={t('werkmatcher.withdraw.consequence')}
      act={t('werkmatcher.withdraw.act')}
      cancelHref={`/werkmatcher/kandidaten/${profileId}`}
      cancelText={t('werkmatcher.withdraw.cancel')}
    />
  )
}
