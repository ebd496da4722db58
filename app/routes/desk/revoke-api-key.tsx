import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { getApiKey } from '#app/domain/api-keys/get-api-key.server.ts'
import { revokeApiKey } from '#app/domain/api-keys/revoke-api-key.server.ts'
import { asDesk } from '#app/http/acting-as.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { submitForm } from '#app/http/submit-form.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import type { Handle } from '#app/page-frame.tsx'
import { ConfirmationForm } from '#app/ui/confirmation-form.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'

export const handle: Handle = { width: 'narrow' }
export const meta = pageTitle('apiKeys.revoking.title')

export async function loader(args: LoaderFunctionArgs) {
  return asDesk(args, async (ctx) => {
    const { name, holderName, lastUsedAt } = await getApiKey(ctx, { apiKeyId: args.params.apiKeyId })
    return { name, holderName, lastUsedAt }
  })
}

export async function action(args: ActionFunctionArgs) {
  return asDesk(args, (ctx) =>
    submitForm(args.request, z.strictObject({}), async () => {
      await revokeApiKey(ctx, { apiKeyId: args.params.apiKeyId })
      return redirectWith('/balie/sleutels', 'api-key-revoked')
    }),
  )
}

export default function RevokeApiKey() {
  const { t, day } = useLanguage()
  const { name, holderName, lastUsedAt } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()?.form
  return (
    <ConfirmationForm
      form={form}
      conflict={t('apiKeys.revoking.cannot')}
      title={t('apiKeys.revoking.title')}
      consequence={t('apiKeys.revoking.consequence', { name, holder: holderName })}
      act={t('apiKeys.revoking.act')}
      cancelHref="/balie/sleutels"
      cancelText={t('apiKeys.revoking.cancel')}
    >
      <Paragraph>
        {lastUsedAt ? t('apiKeys.revoking.lastUsed', { day: day(lastUsedAt) }) : t('apiKeys.revoking.neverUsed')}
      </Paragraph>
    </ConfirmationForm>
  )
}
