import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { jobSeekerSchema } from '#app/domain/candidates/candidate.schema.ts'
import { changeJobSeeker } from '#app/domain/candidates/change-job-seeker.server.ts'
import { getProfile } from '#app/domain/candidates/get-profile.server.ts'
import { lookAtJobSeeker } from '#app/domain/candidates/look-at-job-seeker.server.ts'
import { asWerkmatcher } from '#app/http/acting-as.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { submitForm } from '#app/http/submit-form.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { translator } from '#app/i18n/translate.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import type { Handle } from '#app/page-frame.tsx'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { SubmitButton } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { FormProvider } from '#app/ui/form/form-context.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { JobSeekerFields, useJobSeekerLabels } from './job-seeker-fields.tsx'

export const handle: Handle = { width: 'narrow' }
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: titleOf(translator('nl')('werkmatcher.contact.title', { reference: data.reference })) }] : []

export async function loader(args: LoaderFunctionArgs) {
  return asWerkmatcher(args, async (ctx) => {
    const { id: profileId, reference } = await getProfile(ctx, { profileId: args.params.profileId })
    return { profileId, reference, person: await lookAtJobSeeker(ctx, { profileId, why: 'correct-details' }) }
  })
}

export async function action(args: ActionFunctionArgs) {
  return asWerkmatcher(args, async (ctx) => {
    const { id: profileId } = await getProfile(ctx, { profileId: args.params.profileId })
    return submitForm(args.request, jobSeekerSchema, async (input) => {
      await changeJobSeeker(ctx, { profileId, ...input })
      return redirectWith(`/werkmatcher/kandidaten/${profileId}`, 'contact-saved')
    })
  })
}

export default function Contact() {
  const { t } = useLanguage()
  const { profileId, reference, person } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()?.form
  return (
    <>
      <Breadcrumb
        items={[
          { href: '/werkmatcher', label: t('werkmatcher.caseload.title') },
          { href: `/werkmatcher/kandidaten/${profileId}`, label: t('werkmatcher.person.title', { reference }) },
        ]}
      />
      <Heading level={1}>{t('werkmatcher.contact.title', { reference })}</Heading>
      <FormProvider {...form} labels={useJobSeekerLabels()}>
        <Form method="post" noValidate>
          <Stack>
            <ErrorSummary />
            <JobSeekerFields person={person} />
            <SubmitButton>{t('werkmatcher.contact.save')}</SubmitButton>
          </Stack>
        </Form>
      </FormProvider>
    </>
  )
}
