import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { getOwnEmployer } from '#app/domain/employers/get-own-employer.server.ts'
import { keepLogo } from '#app/domain/employers/keep-logo.server.ts'
import { LOGO_TYPES } from '#app/domain/employers/logo.ts'
import { removeLogo } from '#app/domain/employers/remove-logo.server.ts'
import { asEmployer } from '#app/http/acting-as.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { submitFile } from '#app/http/submit-file.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import type { Handle } from '#app/page-frame.tsx'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { SubmitButton } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { FileField } from '#app/ui/form/file-field.tsx'
import { FormProvider } from '#app/ui/form/form-context.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Row, Stack } from '#app/ui/layout.tsx'
import { LogoPicture } from '#app/ui/logo-picture.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'

export const handle: Handle = { width: 'narrow' }
export const meta = pageTitle('showing.logo.title')

const BACK = '/werkgever/organisatie'

export async function loader(args: LoaderFunctionArgs) {
  return asEmployer(args, async (ctx) => {
    const { employer, logo } = await getOwnEmployer(ctx)
    return { name: employer.name, logo }
  })
}

/** A file is a new logo; the button to remove it sends none, and says so in the address. */
export async function action(args: ActionFunctionArgs) {
  return asEmployer(args, async (ctx) => {
    if (new URL(args.request.url).searchParams.has('weg')) {
      await removeLogo(ctx)
      return redirectWith(BACK, 'logo-removed')
    }
    return submitFile(args.request, 'logo', async (upload) => {
      await keepLogo(ctx, { upload })
      return redirectWith(BACK, 'logo-kept')
    })
  })
}

export default function OwnLogo() {
  const { t } = useLanguage()
  const { name, logo } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <Breadcrumb items={[{ href: BACK, label: t('employer.organisation.title') }]} />
      <Heading level={1}>{t('showing.logo.title')}</Heading>
      <Paragraph>{t('showing.logo.intro')}</Paragraph>
      {logo ? (
        <Row>
          <LogoPicture logo={logo} name={name} size="page" />
          <Form method="post" action="?weg">
            <SubmitButton kind="subtle">{t('showing.logo.remove')}</SubmitButton>
          </Form>
        </Row>
      ) : (
        <Paragraph>{t('showing.logo.none')}</Paragraph>
      )}
      <FormProvider {...answer?.form} labels={{ logo: t('showing.logo.file') }}>
        <Form method="post" action="?" encType="multipart/form-data" noValidate>
          <Stack>
            <ErrorSummary />
            <FileField name="logo" accept={LOGO_TYPES.join(',')} hint={t('showing.logo.hint')} />
            <div>
              <SubmitButton>{t('showing.logo.keep')}</SubmitButton>
            </div>
          </Stack>
        </Form>
      </FormProvider>
    </>
  )
}
