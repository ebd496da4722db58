import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { draftProfile } from '#app/domain/candidates/draft-profile.server.ts'
import { jobSeekerSchema } from '#app/domain/candidates/candidate.schema.ts'
import { lookAtInterest } from '#app/domain/interests/look-at-interest.server.ts'
import { isId } from '#app/domain/id.ts'
import { asWerkmatcher } from '#app/http/acting-as.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { submitForm } from '#app/http/submit-form.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import type { Handle } from '#app/page-frame.tsx'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { SubmitButton } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { FormProvider } from '#app/ui/form/form-context.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { JobSeekerFields, useJobSeekerLabels } from './job-seeker-fields.tsx'
import { partHref } from './part-addresses.ts'

export const handle: Handle = { width: 'narrow' }
export const meta = pageTitle('werkmatcher.newPerson.title')

export async function loader(args: LoaderFunctionArgs) {
  return asWerkmatcher(args, async (ctx) => {
    const interestId = new URL(args.request.url).searchParams.get('interesse') ?? undefined
    const interest = isId(interestId) ? await lookAtInterest(ctx, { interestId }) : null
    return { contact: interest?.contact ?? null }
  })
}

export async function action(args: ActionFunctionArgs) {
  return asWerkmatcher(args, (ctx) =>
    submitForm(args.request, jobSeekerSchema, async (input) => {
      const { profileId, reference } = await draftProfile(ctx, input)
      const first = partHref(profileId, 'availability')
      return redirectWith(first, 'profile-drafted', { reference })
    }),
  )
}

export default function NewPerson() {
  const { t } = useLanguage()
  const { contact } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()?.form
  return (
    <>
      <Breadcrumb items={[{ href: '/werkmatcher', label: t('werkmatcher.caseload.title') }]} />
      <Heading level={1}>{t('werkmatcher.newPerson.title')}</Heading>
      <Paragraph>{t('werkmatcher.newPerson.intro')}</Paragraph>
      {contact && <Paragraph>{t('werkmatcher.newPerson.fromInterest')}</Paragraph>}
      <FormProvider {...form} labels={useJobSeekerLabels()}>
        <Form method="post" noValidate>
          <Stack>
            <ErrorSummary />
            <JobSeekerFields person={contact} />
            <SubmitButton>{t('werkmatcher.newPerson.save')}</SubmitButton>
          </Stack>
        </Form>
      </FormProvider>
    </>
  )
}
