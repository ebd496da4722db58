import { Form } from '@remix-run/react'
import { MOST_CITY_SENTENCES } from '#app/domain/agreements/agreement-template.ts'
import {
  MOST_CONTACTS,
  type AgreementContact,
  type CityContact,
  type Pledge,
  type SigningParty,
} from '#app/domain/agreements/agreement.ts'
import type { RefusedForm } from '#app/http/submit-form.server.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { ActionGroup } from '#app/ui/action-group.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { SubmitButton } from '#app/ui/button.tsx'
import { EnterButton } from '#app/ui/enter-button.tsx'
import { DateField } from '#app/ui/form/date-field.tsx'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { FormProvider } from '#app/ui/form/form-context.tsx'
import { TextArea } from '#app/ui/form/text-area.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Section, Stack, Tiles } from '#app/ui/layout.tsx'
import { Paragraph, PlainText } from '#app/ui/paragraph.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { ContactRows, useContactLabel } from './contact-rows.tsx'
import { PledgeRows, usePledgeLabel } from './pledge-rows.tsx'

export type Draft = {
  version: number
  startsOn: string
  endsOn: string
  contacts: readonly AgreementContact[]
  cityContact: CityContact
  cityDoes: readonly string[]
  pledges: readonly (Pledge & { id: string })[]
  handedBackReason: string | null
  canChange: boolean
}

type DraftPageProps = {
  draft: Draft
  form: RefusedForm | undefined
  /** Who writes it. */
  side: SigningParty
  /** The agreement's own page. */
  page: string
}

/** Under the breadcrumb of either side: the form of a draft, or that it stands still. */
export function DraftPage({ draft, form, side, page }: DraftPageProps) {
  const { t } = useLanguage()
  const pledgeLabel = usePledgeLabel()
  const contactLabel = useContactLabel()
  const labels: Record<string, string> = {
    startsOn: t('agreement.draft.startsOn'),
    endsOn: t('agreement.draft.endsOn'),
    cityDoes: t('agreement.draft.cityDoes'),
  }
  return (
    <FormProvider {...form} labels={(name) => labels[name] ?? contactLabel(name) ?? pledgeLabel(name)}>
      <Heading level={1}>{t('agreement.draft.title')}</Heading>
      {form?.conflict && (
        <Alert kind="error" title={t('agreement.draft.conflictTitle')} announce>
          <Paragraph>{t('agreement.draft.conflict')}</Paragraph>
          <TextLink href={page} target="_blank">
            {t('agreement.draft.conflictLink')}
          </TextLink>
        </Alert>
      )}
      <ErrorSummary />
      {draft.handedBackReason && (
        <Alert kind="warning" title={t('agreement.draft.handedBack')}>
          <PlainText text={draft.handedBackReason} />
        </Alert>
      )}
      {draft.canChange || form ? (
        <DraftForm key={draft.version} draft={draft} side={side} />
      ) : (
        <Alert title={t('agreement.draft.fixed')}>
          <TextLink href={page}>{t('agreement.draft.conflictLink')}</TextLink>
        </Alert>
      )}
    </FormProvider>
  )
}

function DraftForm({ draft, side }: Pick<DraftPageProps, 'draft' | 'side'>) {
  const { t } = useLanguage()
  const { version, startsOn, endsOn, contacts, cityContact, cityDoes, pledges, canChange } = draft
  return (
    <Form method="post" noValidate>
      <Stack gap="wide">
        <input type="hidden" name="version" value={version} />
        <EnterButton name="then" value="stay" />
        <Paragraph look="lead">{t(`agreement.draft.intro.${side}`)}</Paragraph>
        <Section id="toezeggingen" title={t(`agreement.draft.pledges.${side}`)}>
          <Paragraph>{t('agreement.draft.pledgesHint')}</Paragraph>
          <PledgeRows pledges={pledges} canChange={canChange} />
        </Section>
        <Section title={t('agreement.draft.term')}>
          <Tiles>
            <DateField name="startsOn" defaultValue={startsOn} />
            <DateField name="endsOn" defaultValue={endsOn} />
          </Tiles>
        </Section>
        <Section id="contactpersonen" title={t(`agreement.draft.contacts.${side}`)}>
          <Paragraph>{t('agreement.draft.contactsHint', { max: MOST_CONTACTS })}</Paragraph>
          <ContactRows contacts={contacts} canChange={canChange} />
        </Section>
        <TextArea
          name="cityDoes"
          optional
          hint={t('agreement.draft.cityDoesHint', { max: MOST_CITY_SENTENCES })}
          defaultValue={cityDoes.join('\n')}
          rows={8}
        />
        <Section title={t('agreement.draft.cityContact')}>
          <Tiles>
            <TextField
              name="cityContact.name"
              label={t('agreement.draft.name')}
              defaultValue={cityContact.name}
              autoComplete="off"
              maxLength={100}
            />
            <TextField
              name="cityContact.email"
              label={t('agreement.draft.email')}
              type="email"
              defaultValue={cityContact.email}
              autoComplete="off"
            />
            <TextField
              name="cityContact.phone"
              label={t('agreement.draft.phone')}
              type="tel"
              defaultValue={cityContact.phone}
              autoComplete="off"
            />
          </Tiles>
        </Section>
        {canChange && (
          <ActionGroup>
            <SubmitButton name="then" value="read">
              {t('agreement.draft.read')}
            </SubmitButton>
            <SubmitButton kind="secondary" name="then" value="stay">
              {t('agreement.draft.save')}
            </SubmitButton>
          </ActionGroup>
        )}
      </Stack>
    </Form>
  )
}
