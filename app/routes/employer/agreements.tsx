import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { isKept } from '#app/domain/agreements/agreement.ts'
import { draftAgreementSchema } from '#app/domain/agreements/agreement.schema.ts'
import { draftAgreement } from '#app/domain/agreements/draft-agreement.server.ts'
import { listAgreementTemplates } from '#app/domain/agreements/list-agreement-templates.server.ts'
import { listAgreements } from '#app/domain/agreements/list-agreements.server.ts'
import { getOwnEmployer } from '#app/domain/employers/get-own-employer.server.ts'
import { asEmployer } from '#app/http/acting-as.server.ts'
import { submitForm } from '#app/http/submit-form.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { offeredTemplates, TemplateChoice } from '#app/routes/sign/template-choice.tsx'
import { AgreementBadge } from '#app/ui/agreement-badge.tsx'
import { SubmitButton } from '#app/ui/button.tsx'
import { Card, CardList } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { FormProvider } from '#app/ui/form/form-context.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Row, Section, Stack } from '#app/ui/layout.tsx'
import { Meter } from '#app/ui/meter.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { EmployerStanding } from './employer-standing.tsx'

export const meta = pageTitle('agreement.list.title')

export async function loader(args: LoaderFunctionArgs) {
  return asEmployer(args, async (ctx) => {
    const [agreements, templates, { employer, desk }] = await Promise.all([
      listAgreements(ctx),
      listAgreementTemplates(ctx),
      getOwnEmployer(ctx),
    ])
    return {
      agreements,
      templates: offeredTemplates(templates),
      standing: { status: employer.status, refusalReason: employer.refusalReason, desk },
    }
  })
}

/** Begins a draft from a text. */
export async function action(args: ActionFunctionArgs) {
  return asEmployer(args, (ctx) =>
    submitForm(args.request, draftAgreementSchema, async ({ templateId }) => {
      const agreementId = await draftAgreement(ctx, { templateId })
      return redirect(`/werkgever/intentieverklaringen/${agreementId}/opstellen`)
    }),
  )
}

export default function OwnAgreements() {
  const { t } = useLanguage()
  const { agreements, standing } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <FormProvider {...answer?.form} labels={{ templateId: t('agreement.list.template') }}>
      {agreements.length === 0 ? (
        <>
          <EmployerStanding {...standing} />
          <ErrorSummary />
          <EmptyState level={1} title={t('agreement.list.emptyTitle')}>
            <Paragraph>{t('agreement.list.empty')}</Paragraph>
            <Begin />
          </EmptyState>
        </>
      ) : (
        <>
          <Heading level={1}>{t('agreement.list.title')}</Heading>
          <EmployerStanding {...standing} />
          <ErrorSummary />
          <Paragraph look="lead">{t('agreement.list.intro')}</Paragraph>
          <Agreements />
          <Section title={t('agreement.list.another')}>
            <Begin />
          </Section>
        </>
      )}
    </FormProvider>
  )
}

function Agreements() {
  const { t, shortDay } = useLanguage()
  const { agreements } = useLoaderData<typeof loader>()
  return (
    <CardList label={t('agreement.list.listLabel')}>
      {agreements.map((agreement) => (
        <Card
          key={agreement.id}
          level={2}
          title={agreement.reference}
          href={`/werkgever/intentieverklaringen/${agreement.id}`}
          aside={<AgreementBadge status={agreement.status} isTooLate={agreement.isTooLate} />}
        >
          <Paragraph look="small">
            {t('agreement.list.term', { from: shortDay(agreement.startsOn), to: shortDay(agreement.endsOn) })}
            {agreement.edition > 1 && ` · ${t('agreement.page.version', { edition: agreement.edition })}`}
          </Paragraph>
          {agreement.handedBackReason && (
            <Paragraph>{t('agreement.list.handedBack', { reason: agreement.handedBackReason })}</Paragraph>
          )}
          {agreement.isTooLate && (
            <Paragraph>{t(`agreement.tooLate.${agreement.drafter === 'employer' ? 'drafter' : 'other'}`)}</Paragraph>
          )}
          {isKept(agreement.status) && (
            <Meter done={agreement.placed} total={agreement.pledged} what={t('agreement.list.done')} />
          )}
        </Card>
      ))}
    </CardList>
  )
}

/** One text is simply begun; of several one is chosen first. */
function Begin() {
  const { t } = useLanguage()
  const { templates, agreements, standing } = useLoaderData<typeof loader>()
  if (standing.status !== 'approved') return <Paragraph>{t('agreement.list.notYet')}</Paragraph>
  if (templates.length === 0) return <Paragraph>{t('agreement.list.noTemplate')}</Paragraph>
  return (
    <Form method="post" noValidate>
      <Stack>
        <TemplateChoice templates={templates} />
        <Row>
          <SubmitButton kind={agreements.length === 0 ? 'primary' : 'secondary'}>
            {t('agreement.list.begin')}
          </SubmitButton>
        </Row>
      </Stack>
    </Form>
  )
}
