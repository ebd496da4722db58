import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { assertId } from '#app/domain/id.ts'
import { getNearMiss } from '#app/domain/matching/get-near-miss.server.ts'
import { askEmployer } from '#app/domain/questions/ask-employer.server.ts'
import { askEmployerSchema } from '#app/domain/questions/question.schema.ts'
import { asWerkmatcher } from '#app/http/acting-as.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { submitForm } from '#app/http/submit-form.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { sayNearMiss, sayQuestion } from '#app/i18n/say-near-miss.ts'
import { translator } from '#app/i18n/translate.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import type { Handle } from '#app/page-frame.tsx'
import { ActionGroup } from '#app/ui/action-group.tsx'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { SubmitButton } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { FormProvider } from '#app/ui/form/form-context.tsx'
import { TextArea } from '#app/ui/form/text-area.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'

export const handle: Handle = { width: 'narrow' }
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: titleOf(translator('nl')('question.ask.title', { title: data.vacancy.title ?? '' })) }] : []

export async function loader(args: LoaderFunctionArgs) {
  return asWerkmatcher(args, async (ctx) => {
    const { profile, vacancy, nearMiss } = await getNearMiss(ctx, {
      profileId: args.params.profileId,
      vacancyId: args.params.vacancyId,
    })
    const { id, title, employerName } = vacancy
    return { profile, vacancy: { id, title, employerName }, nearMiss }
  })
}

export async function action(args: ActionFunctionArgs) {
  return asWerkmatcher(args, async (ctx) => {
    const { profileId, vacancyId } = args.params
    assertId(profileId)
    assertId(vacancyId)
    return submitForm(args.request, askEmployerSchema, async (input) => {
      await askEmployer(ctx, { profileId, vacancyId, ...input })
      return redirectWith(`/werkmatcher/kandidaten/${profileId}/net-niet`, 'question-asked')
    })
  })
}

/** The question is written already; the werkmatcher reads it, changes what they like, and sends it. */
export default function AskEmployer() {
  const { t, language } = useLanguage()
  const { profile, vacancy, nearMiss } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()?.form
  const back = `/werkmatcher/kandidaten/${profile.id}/net-niet`
  return (
    <>
      <Breadcrumb items={[{ href: back, label: t('question.near.title', { reference: profile.reference }) }]} />
      <Heading level={1}>{t('question.ask.title', { title: vacancy.title ?? '' })}</Heading>
      {nearMiss === null ? (
        <Paragraph>{t('question.ask.notNear')}</Paragraph>
      ) : (
        <>
          <Paragraph>{sayNearMiss(language, nearMiss)}</Paragraph>
          <Paragraph>{t('question.ask.intro', { employer: vacancy.employerName ?? t('common.unknown') })}</Paragraph>
          <FormProvider {...form} labels={{ text: t('question.ask.text') }}>
            <Form method="post" noValidate>
              <input type="hidden" name="change" value={nearMiss.change} />
              <Stack>
                <ErrorSummary />
                <TextArea
                  name="text"
                  hint={t('question.ask.textHint')}
                  limit={400}
                  rows={5}
                  defaultValue={sayQuestion(language, nearMiss)}
                />
                <ActionGroup>
                  <SubmitButton>{t('question.ask.send')}</SubmitButton>
                  <LinkButton kind="subtle" href={back}>
                    {t('question.ask.cancel')}
                  </LinkButton>
                </ActionGroup>
              </Stack>
            </Form>
          </FormProvider>
        </>
      )}
    </>
  )
}
