import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { getProfile } from '#app/domain/candidates/get-profile.server.ts'
import { saveProfilePart } from '#app/domain/candidates/save-profile-part.server.ts'
import { WITHIN_SCHOOL_HOURS } from '#app/domain/week/school-hours.ts'
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
import { WeekInput } from '#app/ui/week/week-input.tsx'
import { partHref } from './part-addresses.ts'
import { schoolHoursForm } from './part-forms.ts'
import { answerPreset } from './week-preset.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: titleOf(translator('nl')('werkmatcher.part.schoolHours', data.profile)) }] : []

export async function loader(args: LoaderFunctionArgs) {
  return asWerkmatcher(args, async (ctx) => {
    const { id, reference, version, schoolHours } = await getProfile(ctx, { profileId: args.params.profileId })
    return { profile: { id, reference, version }, schoolHours }
  })
}

export async function action(args: ActionFunctionArgs) {
  return asWerkmatcher(args, async (ctx) => {
    const profile = await getProfile(ctx, { profileId: args.params.profileId })
    const profileId = profile.id
    const preset = answerPreset(await formOf(args.request), 'schoolHours', null)
    if (preset) return data({ form: preset })
    return submitForm(args.request, schoolHoursForm, async ({ intent, version, schoolHours }) => {
      const own = intent === 'usual' || schoolHours.length === 0 ? null : schoolHours
      const values = { availability: profile.availability, schoolHours: own }
      await saveProfilePart(ctx, { profileId, version, part: 'availability', values })
      const week = partHref(profileId, 'availability')
      return redirectWith(week, 'school-hours-saved')
    })
  })
}

export default function SchoolHours() {
  const { t } = useLanguage()
  const { profile, schoolHours } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()?.form
  return (
    <>
      <Breadcrumb
        items={[
          { href: '/werkmatcher', label: t('werkmatcher.caseload.title') },
          { href: `/werkmatcher/kandidaten/${profile.id}`, label: t('werkmatcher.person.title', profile) },
        ]}
      />
      <Heading level={1}>{t('werkmatcher.part.schoolHoursQuestion')}</Heading>
      {form?.conflict && (
        <Alert kind="warning" announce>
          <Paragraph>{t('werkmatcher.part.conflict')}</Paragraph>
        </Alert>
      )}
      <FormProvider {...form} labels={{ schoolHours: t('werkmatcher.part.schoolHoursQuestion') }}>
        <Form method="post" noValidate>
          <input type="hidden" name="version" value={profile.version} />
          <Stack>
            <ErrorSummary />
            <WeekInput
              name="schoolHours"
              kind="availability"
              label={t('werkmatcher.part.schoolHoursQuestion')}
              hint={t('werkmatcher.part.schoolHoursHint')}
              defaultBlocks={schoolHours ?? WITHIN_SCHOOL_HOURS}
            />
            <input type="hidden" name="intent" value="save" />
            <SubmitButton>{t('werkmatcher.part.save')}</SubmitButton>
          </Stack>
        </Form>
      </FormProvider>
      {schoolHours && (
        <Form method="post">
          <input type="hidden" name="version" value={profile.version} />
          <ActionGroup>
            <Button kind="subtle" name="intent" value="usual">
              {t('werkmatcher.part.schoolHoursUsual')}
            </Button>
          </ActionGroup>
        </Form>
      )}
    </>
  )
}
