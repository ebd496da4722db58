import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { draftAgreement } from '#app/domain/agreements/draft-agreement.server.ts'
import { listAgreementTemplates } from '#app/domain/agreements/list-agreement-templates.server.ts'
import { listAgreements } from '#app/domain/agreements/list-agreements.server.ts'
import { employerDecisionSchema } from '#app/domain/desk/decision.schema.ts'
import { approveEmployer } from '#app/domain/employers/approve-employer.server.ts'
import { canBecome } from '#app/domain/employers/employer.ts'
import { lookAtEmployer } from '#app/domain/employers/look-at-employer.server.ts'
import { refuseEmployer } from '#app/domain/employers/refuse-employer.server.ts'
import { assertId } from '#app/domain/id.ts'
import { formatPostcode } from '#app/domain/places/postcode.ts'
import { asDesk } from '#app/http/acting-as.server.ts'
import { submitForm } from '#app/http/submit-form.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { offeredTemplates, TemplateChoice } from '#app/routes/sign/template-choice.tsx'
import { AgreementLinks } from '#app/ui/agreement-links.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { SubmitButton } from '#app/ui/button.tsx'
import { Email, Phone } from '#app/ui/contact-links.tsx'
import { DataList } from '#app/ui/data-list.tsx'
import { TextArea } from '#app/ui/form/text-area.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Beside, Row, Section, Stack } from '#app/ui/layout.tsx'
import { Paragraph, PlainText } from '#app/ui/paragraph.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { ItemFrame } from './item-frame.tsx'
import { toNextItem } from './to-next-item.server.ts'

export { alwaysFresh as shouldRevalidate } from '#app/http/always-fresh.ts'
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: titleOf(data?.employer.name ?? '') }]

export async function loader(args: LoaderFunctionArgs) {
  return asDesk(args, async (ctx) => {
    const { employerId } = args.params
    assertId(employerId)
    const [employer, agreements, templates] = await Promise.all([
      lookAtEmployer(ctx, { employerId }),
      listAgreements(ctx, { employerId }),
      listAgreementTemplates(ctx),
    ])
    return { employer, agreements, templates: offeredTemplates(templates) }
  })
}

export async function action(args: ActionFunctionArgs) {
  return asDesk(args, (ctx) =>
    submitForm(args.request, employerDecisionSchema, async (decision) => {
      const { employerId } = args.params
      assertId(employerId)
      if (decision.intent === 'draft') {
        const agreementId = await draftAgreement(ctx, { templateId: decision.templateId, employerId })
        return redirect(`/balie/intentieverklaringen/${agreementId}/opstellen`)
      }
      const { name } = await lookAtEmployer(ctx, { employerId })
      if (decision.intent === 'approve') {
        await approveEmployer(ctx, { employerId })
        return toNextItem(ctx, args.request, { said: 'employer-approved', params: { name } })
      }
      await refuseEmployer(ctx, { employerId, reason: decision.reason })
      return toNextItem(ctx, args.request, { said: 'employer-refused', params: { name } })
    }),
  )
}

export default function DecideOnEmployer() {
  const { t } = useLanguage()
  const { employer } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <ItemFrame
      form={answer?.form}
      labels={{ reason: t('desk.reason'), templateId: t('agreement.list.template') }}
      otherwise={{ href: '/balie/toezeggingen', label: t('desk.pledges.title') }}
    >
      <Stack gap="close">
        {employer.status === 'waiting' && <Paragraph look="subtle">{t('desk.employer.title')}</Paragraph>}
        <Row>
          <Heading level={1}>{employer.name}</Heading>
          <StatusBadge tone={employer.status === 'approved' ? 'good' : 'neutral'}>
            {t(`words.employerStatus.${employer.status}`)}
          </StatusBadge>
        </Row>
      </Stack>
      <Beside narrow="half">
        <Facts />
        <>
          <Decision />
          <Agreements />
        </>
      </Beside>
      {employer.status === 'approved' && <BeginAgreement />}
    </ItemFrame>
  )
}

function Facts() {
  const { t, day, number } = useLanguage()
  const { employer } = useLoaderData<typeof loader>()
  const { address, people } = employer
  return (
    <>
      <DataList
        items={[
          { term: t('desk.employer.registered'), description: day(employer.createdAt) },
          ...(employer.status === 'approved' && employer.decidedAt
            ? [{ term: t('desk.employer.approved'), description: day(employer.decidedAt) }]
            : []),
          {
            term: t('desk.employer.kvk'),
            description: employer.kvkNumber && (
              <>
                {employer.kvkNumber}{' '}
                <TextLink
                  href={`https://www.kvk.nl/zoeken/?q=${employer.kvkNumber}`}
                  target="_blank"
                  rel="noopener noreferrer"
                >
                  {t('desk.employer.checkKvk')}
                </TextLink>
              </>
            ),
          },
          { term: t('desk.employer.sector'), description: employer.sector && t(`words.sector.${employer.sector}`) },
          {
            term: t('desk.employer.address'),
            description:
              address &&
              `${address.street} ${address.houseNumber}, ${formatPostcode(address.postcode)} ${address.place}`,
          },
          {
            term: t('desk.employer.website'),
            description: employer.website && (
              <TextLink href={employer.website} target="_blank" rel="noopener noreferrer nofollow">
                {employer.website}
              </TextLink>
            ),
          },
          { term: t('desk.employer.about'), description: employer.about && <PlainText text={employer.about} /> },
          { term: t('desk.employer.vacancies'), description: number(employer.vacancies) },
        ]}
      />
      {people.map((person) => (
        <Section key={person.id} title={person.name}>
          <DataList
            compact
            items={[
              { term: t('desk.employer.email'), description: <Email email={person.email} /> },
              { term: t('desk.employer.phone'), description: person.phone && <Phone phone={person.phone} /> },
            ]}
          />
          <Paragraph look="small">
            {person.emailConfirmedAt
              ? t('desk.employer.confirmed', { day: day(person.emailConfirmedAt) })
              : t('desk.employer.unconfirmed')}
          </Paragraph>
        </Section>
      ))}
    </>
  )
}

function Agreements() {
  const { t } = useLanguage()
  const { agreements } = useLoaderData<typeof loader>()
  if (agreements.length === 0) return null
  return (
    <Section title={t('agreement.list.title')}>
      <AgreementLinks agreements={agreements} for="desk" />
    </Section>
  )
}

function BeginAgreement() {
  const { t } = useLanguage()
  const { employer, templates } = useLoaderData<typeof loader>()
  return (
    <Section title={t('desk.employer.draftTitle')}>
      <Paragraph>{t('desk.employer.draftText', { name: employer.name })}</Paragraph>
      {templates.length === 0 ? (
        <Paragraph>{t('template.list.none')}</Paragraph>
      ) : (
        <Form method="post" noValidate>
          <Stack>
            <TemplateChoice templates={templates} />
            <SubmitButton kind="secondary" name="intent" value="draft">
              {t('desk.employer.draft')}
            </SubmitButton>
          </Stack>
        </Form>
      )}
    </Section>
  )
}

function Decision() {
  const { t, day } = useLanguage()
  const { employer } = useLoaderData<typeof loader>()
  const { status, decidedAt } = employer
  const refusedBefore = status === 'refused'
  return (
    <>
      {refusedBefore && (
        <Alert>
          {t('desk.employer.refusedBecause', {
            day: decidedAt ? day(decidedAt) : '–',
            reason: employer.refusalReason ?? '–',
          })}
        </Alert>
      )}
      {status === 'unconfirmed' && <Alert>{t('desk.employer.notYet')}</Alert>}
      {canBecome(status, 'approved') && (
        <Section title={t('desk.employer.approveTitle')}>
          <Paragraph>{t('desk.employer.approveText')}</Paragraph>
          <Form method="post">
            <SubmitButton name="intent" value="approve">
              {t(refusedBefore ? 'desk.employer.reconsider' : 'desk.employer.approve')}
            </SubmitButton>
          </Form>
        </Section>
      )}
      {canBecome(status, 'refused') && (
        <Section title={t('desk.employer.refuseTitle')}>
          <Form method="post" noValidate>
            <Stack>
              <TextArea name="reason" hint={t('desk.employer.refuseHint')} limit={1000} rows={4} />
              <SubmitButton kind="secondary" name="intent" value="refuse">
                {t('desk.employer.refuse')}
              </SubmitButton>
            </Stack>
          </Form>
        </Section>
      )}
    </>
  )
}
