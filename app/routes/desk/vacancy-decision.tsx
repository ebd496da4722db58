import { Form } from '@remix-run/react'
import type { EmployerStatus } from '#app/domain/employers/employer.ts'
import { isApproved } from '#app/domain/vacancies/vacancy.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { SubmitButton } from '#app/ui/button.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { TextArea } from '#app/ui/form/text-area.tsx'
import { Section, Stack, Tiles } from '#app/ui/layout.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import type { VacancyItem } from './vacancy-warnings.tsx'

type EmployerChoice = { id: string; name: string; status: EmployerStatus }
type VacancyDecisionProps = { item: VacancyItem; employers: readonly EmployerChoice[] }

/** What the desk can decide now, each decision its own form. */
export function VacancyDecision({ item, employers }: VacancyDecisionProps) {
  const { t } = useLanguage()
  const { status, returnReason } = item
  if (status === 'submitted') {
    return item.employer ? (
      <>
        <Tiles>
          <Publish version={item.version} />
          {item.source === 'portal' ? <Return version={item.version} /> : <Reject />}
        </Tiles>
        {employers.length > 0 && (
          <Disclosure summary={t('desk.vacancy.otherEmployer')}>
            <Assign item={item} employers={employers} main={false} />
          </Disclosure>
        )}
      </>
    ) : (
      <Tiles>
        <Section title={t('desk.vacancy.employerNeeded')}>
          <Paragraph>{t('desk.vacancy.employerNeededText')}</Paragraph>
          <Assign item={item} employers={employers} main />
        </Section>
        <Reject />
      </Tiles>
    )
  }
  if (isApproved(status)) {
    return (
      <Tiles>
        {item.changedSinceRead && <Review version={item.version} />}
        <Stop />
      </Tiles>
    )
  }
  return (
    <Alert>
      {status === 'returned' && returnReason
        ? t('desk.vacancy.returnedBecause', { reason: returnReason })
        : t('desk.vacancy.noDecision')}
    </Alert>
  )
}

function Publish({ version }: { version: number }) {
  const { t } = useLanguage()
  return (
    <Section title={t('desk.vacancy.publishTitle')}>
      <Paragraph>{t('desk.vacancy.publishText')}</Paragraph>
      <Form method="post">
        <input type="hidden" name="version" value={version} />
        <SubmitButton name="intent" value="publish">
          {t('desk.vacancy.publish')}
        </SubmitButton>
      </Form>
    </Section>
  )
}

function Return({ version }: { version: number }) {
  const { t } = useLanguage()
  return (
    <Section title={t('desk.vacancy.returnTitle')}>
      <Form method="post" noValidate>
        <Stack>
          <input type="hidden" name="version" value={version} />
          <TextArea name="reason" hint={t('desk.vacancy.returnHint')} limit={1000} rows={3} />
          <SubmitButton kind="secondary" name="intent" value="return">
            {t('desk.vacancy.return')}
          </SubmitButton>
        </Stack>
      </Form>
    </Section>
  )
}

/** Nobody has sent an import in, so there is nobody to return it to. */
function Reject() {
  const { t } = useLanguage()
  return (
    <Section title={t('desk.vacancy.rejectTitle')}>
      <Form method="post" noValidate>
        <Stack>
          <TextArea name="reason" hint={t('desk.vacancy.rejectHint')} limit={1000} rows={3} />
          <SubmitButton kind="secondary" name="intent" value="stop">
            {t('desk.vacancy.reject')}
          </SubmitButton>
        </Stack>
      </Form>
    </Section>
  )
}

function Review({ version }: { version: number }) {
  const { t } = useLanguage()
  return (
    <Section title={t('desk.vacancy.reviewTitle')}>
      <Paragraph>{t('desk.vacancy.reviewText')}</Paragraph>
      <Form method="post">
        <input type="hidden" name="version" value={version} />
        <SubmitButton name="intent" value="review">
          {t('desk.vacancy.review')}
        </SubmitButton>
      </Form>
    </Section>
  )
}

function Stop() {
  const { t } = useLanguage()
  return (
    <Section title={t('desk.vacancy.stopTitle')}>
      <Form method="post" noValidate>
        <Stack>
          <TextArea name="reason" hint={t('desk.vacancy.stopHint')} limit={1000} rows={3} />
          <SubmitButton kind="danger" name="intent" value="stop">
            {t('desk.vacancy.stop')}
          </SubmitButton>
        </Stack>
      </Form>
    </Section>
  )
}

function Assign({ item, employers, main }: VacancyDecisionProps & { main: boolean }) {
  const { t } = useLanguage()
  return (
    <Form method="post" noValidate>
      <Stack>
        <input type="hidden" name="version" value={item.version} />
        <SelectField
          name="employerId"
          hint={t('desk.vacancy.employerHint')}
          defaultValue={item.employer?.id}
          options={employers.map(({ id, name, status }) => ({
            value: id,
            label: status === 'unclaimed' ? t('desk.vacancy.unclaimed', { name }) : name,
          }))}
        />
        <SubmitButton kind={main ? 'primary' : 'secondary'} name="intent" value="assign">
          {t('desk.vacancy.assign')}
        </SubmitButton>
      </Stack>
    </Form>
  )
}
