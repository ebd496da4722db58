import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { randomUUID } from 'node:crypto'
import { showInterestSchema } from '#app/domain/interests/interest.schema.ts'
import { showInterest } from '#app/domain/interests/show-interest.server.ts'
import { assertId } from '#app/domain/id.ts'
import { getPublicVacancy } from '#app/domain/vacancies/get-public-vacancy.server.ts'
import { asAnyone } from '#app/http/acting-as.server.ts'
import { limitRate } from '#app/http/limit-rate.server.ts'
import { submitForm } from '#app/http/submit-form.server.ts'
import { inLanguage, languageOf } from '#app/i18n/languages.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import type { Handle } from '#app/page-frame.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { SubmitButton } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { FormProvider } from '#app/ui/form/form-context.tsx'
import { TextArea } from '#app/ui/form/text-area.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'

export const handle: Handle = { width: 'narrow', everyLanguage: true }
export const meta = pageTitle('interest.title')

export async function loader(args: LoaderFunctionArgs) {
  return asAnyone(args, async (ctx) => {
    const page = await getPublicVacancy(ctx, args.params)
    // What is closed has a page that says so, and what else there is.
    if (page.state !== 'open') throw redirect(vacancyAddress(args))
    return { title: page.vacancy.title, employer: page.vacancy.employer?.name, desk: page.desk, formKey: randomUUID() }
  })
}

export async function action(args: ActionFunctionArgs) {
  await limitRate(args, 'interest')
  return asAnyone(args, (ctx) =>
    submitForm(args.request, showInterestSchema, async (input) => {
      const { vacancyId } = args.params
      assertId(vacancyId)
      await showInterest(ctx, { ...input, vacancyId })
      return redirect(`${vacancyAddress(args)}/bedankt`)
    }),
  )
}

function vacancyAddress({ request, params }: LoaderFunctionArgs | ActionFunctionArgs): string {
  return inLanguage(`/vacatures/${params.vacancyId}`, languageOf(new URL(request.url).pathname))
}

export default function Interest() {
  const { t, to } = useLanguage()
  const { title, employer, desk, formKey } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()?.form
  const vacancy = [title ?? t('vacancyPage.untitled'), employer].filter(Boolean).join(', ')
  return (
    <>
      <Breadcrumb
        items={[
          { href: to('/'), label: t('vacancyPage.crumbs.home') },
          { href: to('/vacatures'), label: t('vacancyPage.crumbs.vacancies') },
        ]}
      />
      <Heading level={1}>{t('interest.title')}</Heading>
      <Paragraph look="lead">{t('interest.about', { vacancy })}</Paragraph>
      <Paragraph>{t('interest.intro')}</Paragraph>
      {form?.conflict && (
        <Alert kind="error" title={t('interest.goneTitle')} announce>
          {t('interest.gone', { desk: desk.name, phone: desk.phone })}
        </Alert>
      )}
      <FormProvider
        {...form}
        labels={{
          name: t('interest.name'),
          phone: t('interest.phone'),
          email: t('interest.email'),
          message: t('interest.message'),
        }}
      >
        <Form method="post" noValidate>
          <input type="hidden" name="formKey" value={typedKey(form?.typed['formKey']) ?? formKey} />
          <Stack>
            <ErrorSummary />
            <TextField name="name" autoComplete="name" hint={t('interest.nameHint')} maxLength={100} />
            <TextField name="phone" type="tel" autoComplete="tel" hint={t('interest.phoneHint')} width={20} />
            <TextField name="email" type="email" autoComplete="email" optional />
            <TextArea name="message" hint={t('interest.messageHint')} limit={1000} optional />
            <Paragraph look="subtle">{t('interest.privacy')}</Paragraph>
            <SubmitButton>{t('interest.send')}</SubmitButton>
          </Stack>
        </Form>
      </FormProvider>
    </>
  )
}

/** A form that comes back keeps its key, so that sending it again is still the same interest. */
function typedKey(typed: string | string[] | undefined): string | null {
  return typeof typed === 'string' && typed ? typed : null
}
