import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { getProfile } from '#app/domain/candidates/get-profile.server.ts'
import { saveProfilePart } from '#app/domain/candidates/save-profile-part.server.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { asWerkmatcher } from '#app/http/acting-as.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { formOf } from '#app/http/form-of.server.ts'
import { submitForm } from '#app/http/submit-form.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { translator } from '#app/i18n/translate.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { ActionGroup } from '#app/ui/action-group.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { Button, SubmitButton } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { FormProvider } from '#app/ui/form/form-context.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import type { OccupationChoices } from './occupation-fields.tsx'
import { partAfter, partAt, partHref } from './part-addresses.ts'
import { PartFields, usePartLabels } from './part-fields.tsx'
import { partForm, unknownForm } from './part-forms.ts'
import { typedOccupations } from './typed-occupations.server.ts'
import { answerPreset } from './week-preset.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const t = translator('nl')
  if (!data) return []
  const part = t(`words.profilePart.${data.part}`)
  return [{ title: titleOf(t('werkmatcher.part.title', { part, reference: data.profile.reference })) }]
}

export async function loader(args: LoaderFunctionArgs) {
  return asWerkmatcher(args, async (ctx) => {
    const part = partOf(args)
    const profile = await getProfile(ctx, { profileId: args.params.profileId })
    return { part, profile }
  })
}

export async function action(args: ActionFunctionArgs) {
  return asWerkmatcher(args, async (ctx) => {
    const part = partOf(args)
    const profile = await getProfile(ctx, { profileId: args.params.profileId })
    const profileId = profile.id
    const person = `/werkmatcher/kandidaten/${profileId}`
    const pressed = await formOf(args.request)
    const preset = answerPreset(pressed, 'availability', profile.schoolHours)
    if (preset) return data({ form: preset })
    if (pressed.get('intent') === 'unknown') {
      return submitForm(args.request, unknownForm, async ({ version }) => {
        await saveProfilePart(ctx, { profileId, version, part, values: null })
        return redirectWith(person, 'part-unknown')
      })
    }
    const { codeOf, ...asked } = await typedOccupations(ctx, pressed)
    const form = partForm(part, profile, codeOf)
    const answer = await submitForm(args.request, form, async ({ version, then, values }) => {
      await saveProfilePart(ctx, { profileId, version, part, values })
      const next = then === 'next' ? partAfter(part) : null
      return redirectWith(next ? partHref(profileId, next) : person, 'part-saved')
    })
    return 'data' in answer ? data({ ...answer.data, asked }, answer.init ?? {}) : answer
  })
}

function partOf({ params }: { params: { part?: string } }) {
  const part = partAt(params.part)
  if (!part) throw new Refusal('not-found', 'No such part of a profile')
  return part
}

export default function ProfilePartPage() {
  const { t } = useLanguage()
  const { part, profile } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const form = answer?.form
  const { asked } = (answer ?? {}) as { asked?: OccupationChoices }
  const next = partAfter(part)
  return (
    <>
      <Breadcrumb
        items={[
          { href: '/werkmatcher', label: t('werkmatcher.caseload.title') },
          {
            href: `/werkmatcher/kandidaten/${profile.id}`,
            label: t('werkmatcher.person.title', { reference: profile.reference }),
          },
        ]}
      />
      <Heading level={1}>{t(`werkmatcher.part.question.${part}`)}</Heading>
      {form?.conflict && (
        <Alert kind="warning" announce>
          <Paragraph>{t('werkmatcher.part.conflict')}</Paragraph>
        </Alert>
      )}
      {/* Another part, or what came back from the server, starts with fresh fields. */}
      <FormProvider key={`${profile.id} ${part}`} {...form} labels={usePartLabels(part)}>
        <Form method="post" noValidate>
          <input type="hidden" name="intent" value="save" />
          <input type="hidden" name="version" value={profile.version} />
          <Stack>
            <ErrorSummary />
            <PartFields part={part} profile={profile} asked={asked} />
            <ActionGroup>
              {next && (
                <SubmitButton name="then" value="next">
                  {t('werkmatcher.part.saveNext')}
                </SubmitButton>
              )}
              <SubmitButton kind={next ? 'secondary' : 'primary'}>{t('werkmatcher.part.save')}</SubmitButton>
            </ActionGroup>
          </Stack>
        </Form>
      </FormProvider>
      <Form method="post">
        <input type="hidden" name="version" value={profile.version} />
        <Stack gap="tight">
          <div>
            <Button kind="subtle" name="intent" value="unknown">
              {t('werkmatcher.part.unknown')}
            </Button>
          </div>
          <Paragraph look="small">{t('werkmatcher.part.unknownHint')}</Paragraph>
        </Stack>
      </Form>
    </>
  )
}
