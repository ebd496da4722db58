import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { changeEmployer } from '#app/domain/employers/change-employer.server.ts'
import { addressSchema, changeEmployerSchema } from '#app/domain/employers/employer.schema.ts'
import { getOwnEmployer } from '#app/domain/employers/get-own-employer.server.ts'
import { SECTORS } from '#app/domain/matching/words.ts'
import { formatPostcode } from '#app/domain/places/postcode.ts'
import { asEmployer } from '#app/http/acting-as.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { read } from '#app/http/form-fields.ts'
import { submitForm } from '#app/http/submit-form.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import type { Handle } from '#app/page-frame.tsx'
import { SubmitButton } from '#app/ui/button.tsx'
import { DataList } from '#app/ui/data-list.tsx'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { FormProvider } from '#app/ui/form/form-context.tsx'
import { PostcodeField } from '#app/ui/form/postcode-field.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { TextArea } from '#app/ui/form/text-area.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Row, Section, Stack } from '#app/ui/layout.tsx'
import { LogoPicture } from '#app/ui/logo-picture.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { EmployerStanding } from './employer-standing.tsx'

export const handle: Handle = { width: 'narrow' }
export const meta = pageTitle('employer.organisation.title')

const { name, sector, website, about, contact } = changeEmployerSchema.shape
const organisationFormSchema = z.strictObject({
  name: read(name),
  sector: read(sector),
  website: read(website),
  about: read(about),
  address: z.strictObject({
    street: read(addressSchema.shape.street),
    houseNumber: read(addressSchema.shape.houseNumber),
    postcode: read(addressSchema.shape.postcode),
    place: read(addressSchema.shape.place),
  }),
  contact: z.strictObject({ name: read(contact.shape.name), phone: read(contact.shape.phone) }),
})

export async function loader(args: LoaderFunctionArgs) {
  return asEmployer(args, getOwnEmployer)
}

export async function action(args: ActionFunctionArgs) {
  return asEmployer(args, (ctx) =>
    submitForm(args.request, organisationFormSchema, async (input) => {
      await changeEmployer(ctx, input)
      return redirectWith('/werkgever/organisatie', 'organisation-saved')
    }),
  )
}

export default function Organisation() {
  const { t } = useLanguage()
  const { employer, person, desk } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <Heading level={1}>{t('employer.organisation.title')}</Heading>
      <EmployerStanding status={employer.status} refusalReason={employer.refusalReason} desk={desk} />
      <DataList items={[{ term: t('employer.organisation.kvk'), description: employer.kvkNumber }]} />
      <Paragraph look="small">{t('employer.organisation.kvkFixed', { desk: desk.name, phone: desk.phone })}</Paragraph>
      <HowWeShow />
      <FormProvider {...answer?.form} labels={useLabels()}>
        <Form method="post" noValidate>
          <Stack>
            <ErrorSummary />
            <TextField name="name" autoComplete="organization" maxLength={120} defaultValue={employer.name} />
            <SelectField
              name="sector"
              defaultValue={employer.sector}
              options={SECTORS.map((value) => ({ value, label: t(`words.sector.${value}`) }))}
            />
            <TextArea
              name="about"
              optional
              limit={1500}
              hint={t('employer.organisation.aboutHint')}
              defaultValue={employer.about}
            />
            <TextField name="website" type="url" autoComplete="url" optional defaultValue={employer.website} />
            <TextField
              name="address.street"
              autoComplete="address-line1"
              maxLength={100}
              defaultValue={employer.address?.street}
            />
            <TextField
              name="address.houseNumber"
              width={8}
              autoComplete="off"
              maxLength={12}
              defaultValue={employer.address?.houseNumber}
            />
            <PostcodeField
              name="address.postcode"
              defaultValue={employer.address && formatPostcode(employer.address.postcode)}
            />
            <TextField
              name="address.place"
              autoComplete="address-level2"
              width={20}
              maxLength={80}
              defaultValue={employer.address?.place}
            />
            <Section title={t('employer.organisation.you')}>
              <Stack>
                <Paragraph>{t('employer.organisation.emailFixed', { email: person.email })}</Paragraph>
                <TextField name="contact.name" autoComplete="name" maxLength={80} defaultValue={person.name} />
                <TextField
                  name="contact.phone"
                  type="tel"
                  width={20}
                  autoComplete="tel"
                  optional
                  defaultValue={person.phone}
                />
              </Stack>
            </Section>
            <SubmitButton>{t('employer.organisation.save')}</SubmitButton>
          </Stack>
        </Form>
      </FormProvider>
    </>
  )
}

function HowWeShow() {
  const { t, day } = useLanguage()
  const { employer, logo } = useLoaderData<typeof loader>()
  return (
    <Section title={t('showing.title')}>
      <Row>
        {logo && <LogoPicture logo={logo} name={employer.name} />}
        <TextLink href="/werkgever/organisatie/logo">{t(logo ? 'showing.logo.change' : 'showing.logo.add')}</TextLink>
      </Row>
      <Paragraph>
        {employer.listedAt ? t('showing.list.on', { day: day(employer.listedAt) }) : t('showing.list.off')}{' '}
        <TextLink href="/werkgever/organisatie/openbaar">{t('showing.list.choose')}</TextLink>
      </Paragraph>
    </Section>
  )
}

function useLabels(): Record<string, string> {
  const { t } = useLanguage()
  return {
    name: t('employer.register.name'),
    sector: t('employer.register.sector'),
    about: t('employer.organisation.about'),
    website: t('employer.register.website'),
    'address.street': t('employer.register.street'),
    'address.houseNumber': t('employer.register.houseNumber'),
    'address.postcode': t('employer.register.postcode'),
    'address.place': t('employer.register.place'),
    'contact.name': t('employer.register.contactName'),
    'contact.phone': t('employer.register.phone'),
  }
}
