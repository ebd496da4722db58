import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { addressSchema, registerEmployerSchema } from '#app/domain/employers/employer.schema.ts'
import { registerEmployer } from '#app/domain/employers/register-employer.server.ts'
import { SECTORS } from '#app/domain/matching/words.ts'
import { listMunicipalities } from '#app/domain/municipalities/list-municipalities.server.ts'
import { isDemo } from '#app/domain/people/demo-people.server.ts'
import { LOGIN_LINK_MINUTES } from '#app/domain/people/person.ts'
import { asAnyone } from '#app/http/acting-as.server.ts'
import { read } from '#app/http/form-fields.ts'
import { limitRate } from '#app/http/limit-rate.server.ts'
import { startPage } from '#app/http/start-page.ts'
import { submitForm, type RefusedForm } from '#app/http/submit-form.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import type { Handle } from '#app/page-frame.tsx'
import { SubmitButton } from '#app/ui/button.tsx'
import { RadioGroup } from '#app/ui/form/choice-group.tsx'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { FormProvider } from '#app/ui/form/form-context.tsx'
import { PostcodeField } from '#app/ui/form/postcode-field.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { NumberedList, Paragraph } from '#app/ui/paragraph.tsx'
import { TextLink } from '#app/ui/text-link.tsx'

export const handle: Handle = { width: 'narrow' }
export const meta = pageTitle('employer.register.title')

const { name, sector, website, municipalityId, kvkNumber, contact } = registerEmployerSchema.shape
const registerFormSchema = z.strictObject({
  name: read(name),
  sector: read(sector),
  website: read(website),
  municipalityId: read(municipalityId),
  kvkNumber: read(kvkNumber),
  address: z.strictObject({
    street: read(addressSchema.shape.street),
    houseNumber: read(addressSchema.shape.houseNumber),
    postcode: read(addressSchema.shape.postcode),
    place: read(addressSchema.shape.place),
  }),
  contact: z.strictObject({
    name: read(contact.shape.name),
    email: read(contact.shape.email),
    phone: read(contact.shape.phone),
  }),
})

export async function loader(args: LoaderFunctionArgs) {
  return asAnyone(args, async (ctx) => {
    if ('userId' in ctx.actor) throw redirect(startPage(ctx.actor.kind))
    return { municipalities: (await listMunicipalities(ctx)).map(({ id, name }) => ({ id, name })) }
  })
}

export async function action(args: ActionFunctionArgs) {
  return asAnyone(args, (ctx) =>
    submitForm(args.request, registerFormSchema, async (input) => {
      // Only whole forms count: a typing error must not use up somebody's tries.
      await limitRate(args, 'register')
      await registerEmployer(ctx, input)
      return data({ sentTo: input.contact.email, minutes: LOGIN_LINK_MINUTES, demo: isDemo() })
    }),
  )
}

export default function RegisterEmployer() {
  const answer = useActionData<typeof action>()
  return answer && 'sentTo' in answer ? <Registered {...answer} /> : <RegistrationForm form={answer?.form} />
}

function RegistrationForm({ form }: { form?: RefusedForm }) {
  const { t } = useLanguage()
  const { municipalities } = useLoaderData<typeof loader>()
  return (
    <>
      <Heading level={1}>{t('employer.register.title')}</Heading>
      <Paragraph look="lead">{t('employer.register.intro')}</Paragraph>
      <FormProvider {...form} labels={useLabels()}>
        <Form method="post" noValidate>
          <Stack gap="wide">
            <ErrorSummary />
            <Section title={t('employer.register.organisation')}>
              <Stack>
                <TextField name="name" autoComplete="organization" maxLength={120} />
                <TextField
                  name="kvkNumber"
                  inputMode="numeric"
                  width={12}
                  autoComplete="off"
                  hint={t('employer.register.kvkHint')}
                />
                <SelectField
                  name="sector"
                  options={SECTORS.map((value) => ({ value, label: t(`words.sector.${value}`) }))}
                />
                <TextField name="address.street" autoComplete="address-line1" maxLength={100} />
                <TextField name="address.houseNumber" width={8} autoComplete="off" maxLength={12} />
                <PostcodeField name="address.postcode" />
                <TextField name="address.place" autoComplete="address-level2" width={20} maxLength={80} />
                <TextField name="website" type="url" autoComplete="url" optional maxLength={200} />
                <RadioGroup
                  name="municipalityId"
                  hint={t('employer.register.municipalityHint')}
                  options={municipalities.map(({ id, name }) => ({ value: id, label: name }))}
                />
              </Stack>
            </Section>
            <Section title={t('employer.register.contact')}>
              <Stack>
                <TextField name="contact.name" autoComplete="name" maxLength={80} />
                <TextField
                  name="contact.email"
                  type="email"
                  autoComplete="email"
                  hint={t('employer.register.emailHint')}
                />
                <TextField
                  name="contact.phone"
                  type="tel"
                  width={20}
                  autoComplete="tel"
                  hint={t('employer.register.phoneHint')}
                />
              </Stack>
            </Section>
            <Stack gap="close">
              <SubmitButton>{t('employer.register.send')}</SubmitButton>
              <Paragraph look="subtle">{t('employer.register.after')}</Paragraph>
            </Stack>
          </Stack>
        </Form>
      </FormProvider>
    </>
  )
}

function useLabels(): Record<string, string> {
  const { t } = useLanguage()
  return {
    name: t('employer.register.name'),
    kvkNumber: t('employer.register.kvkNumber'),
    sector: t('employer.register.sector'),
    municipalityId: t('employer.register.municipality'),
    website: t('employer.register.website'),
    'address.street': t('employer.register.street'),
    'address.houseNumber': t('employer.register.houseNumber'),
    'address.postcode': t('employer.register.postcode'),
    'address.place': t('employer.register.place'),
    'contact.name': t('employer.register.contactName'),
    'contact.email': t('employer.register.email'),
    'contact.phone': t('employer.register.phone'),
  }
}

function Registered({ sentTo, minutes, demo }: { sentTo: string; minutes: number; demo: boolean }) {
  const { t } = useLanguage()
  return (
    <>
      <Heading level={1}>{t('employer.registered.title')}</Heading>
      <Paragraph look="lead">{t('employer.registered.text', { email: sentTo })}</Paragraph>
      <Section title={t('employer.registered.next')}>
        <NumberedList
          items={[
            t('employer.registered.steps.confirm', { minutes }),
            t('employer.registered.steps.draft'),
            t('employer.registered.steps.approve'),
          ]}
        />
      </Section>
      <Paragraph>
        {t('employer.registered.notReceived')} <TextLink href="/inloggen">{t('employer.registered.again')}</TextLink>.
      </Paragraph>
      {demo && <LinkButton href="/demo/post">{t('entry.sent.demoMailbox')}</LinkButton>}
    </>
  )
}
