import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData, useLocation } from '@remix-run/react'
import { reasonSchema } from '#app/domain/agreements/agreement.schema.ts'
import { getAgreement } from '#app/domain/agreements/get-agreement.server.ts'
import { getLedger } from '#app/domain/agreements/get-ledger.server.ts'
import { handBackAgreement } from '#app/domain/agreements/hand-back-agreement.server.ts'
import { assertId } from '#app/domain/id.ts'
import { getReview } from '#app/domain/reviews/get-review.server.ts'
import { listPapers } from '#app/domain/signing/list-papers.server.ts'
import { asDesk } from '#app/http/acting-as.server.ts'
import { submitForm } from '#app/http/submit-form.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { translator } from '#app/i18n/translate.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { AgreementActs } from '#app/ui/agreement-acts.tsx'
import { AgreementSummary } from '#app/ui/agreement-summary.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { SubmitButton } from '#app/ui/button.tsx'
import { TextArea } from '#app/ui/form/text-area.tsx'
import { Row, Section, Stack, Tiles } from '#app/ui/layout.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { RefusedNotice } from '#app/routes/sign/refused-notice.tsx'
import { TooLateNotice } from '#app/routes/sign/too-late-notice.tsx'
import { SignAfterAll } from '#app/routes/sign/sign-after-all.tsx'
import { SigningLinks } from '#app/routes/sign/signing-links.tsx'
import { ReviewSection } from '#app/ui/review-page.tsx'
import { ItemFrame } from './item-frame.tsx'
import { PaperSection } from './paper-section.tsx'
import { toNextItem } from './to-next-item.server.ts'

export { alwaysFresh as shouldRevalidate } from '#app/http/always-fresh.ts'
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: titleOf(translator('nl')('desk.agreement.title', { reference: data?.agreement.reference ?? '' })) },
]

export async function loader(args: LoaderFunctionArgs) {
  return asDesk(args, async (ctx) => {
    const { agreementId } = args.params
    assertId(agreementId)
    const [agreement, ledger, review, papers] = await Promise.all([
      getAgreement(ctx, { agreementId }),
      getLedger(ctx, { agreementId }),
      getReview(ctx, { agreementId }),
      listPapers(ctx, { agreementId }),
    ])
    return { agreement, ledger, review, papers }
  })
}

export async function action(args: ActionFunctionArgs) {
  return asDesk(args, (ctx) =>
    submitForm(args.request, reasonSchema, async ({ reason }) => {
      const { agreementId } = args.params
      assertId(agreementId)
      const { reference, employerName: employer } = await getAgreement(ctx, { agreementId })
      await handBackAgreement(ctx, { agreementId, reason })
      return toNextItem(ctx, args.request, { said: 'agreement-handed-back', params: { reference, employer } })
    }),
  )
}

export default function DeskAgreement() {
  const { t } = useLanguage()
  const { agreement, ledger, review, papers } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  // What is asked of them stands first; what they answered, last.
  const isAsked = review.state === 'open' && review.own === null
  return (
    <ItemFrame
      form={answer?.form}
      labels={{ reason: t('desk.reason') }}
      otherwise={{ href: '/balie/toezeggingen', label: t('desk.pledges.title') }}
    >
      <AgreementSummary
        agreement={agreement}
        ledger={ledger}
        for="desk"
        decision={isAsked ? <ReviewSection review={review} for="desk" /> : <Decision />}
        progress={
          <>
            <SigningLinks agreement={agreement} />
            <PaperSection agreement={agreement} papers={papers} />
          </>
        }
      />
      {!isAsked && <ReviewSection review={review} for="desk" />}
      <AgreementActs
        agreement={agreement}
        withdraw={t('desk.agreement.withdraw')}
        without={agreement.isTooLate ? [] : ['teruggeven']}
      />
    </ItemFrame>
  )
}

function Decision() {
  const { t } = useLanguage()
  const { search } = useLocation()
  const { agreement } = useLoaderData<typeof loader>()
  const isLast = agreement.signers.filter(({ status }) => status === 'waiting' || status === 'refused').length === 1
  if (agreement.can.change) {
    return (
      <Row>
        <LinkButton kind="primary" href={`/tekenen/${agreement.id}`}>
          {t('agreement.draft.toText')}
        </LinkButton>
        {agreement.can.offer && (
          <LinkButton href={`/tekenen/${agreement.id}/aanbieden`}>{t('agreement.page.chooseSigners')}</LinkButton>
        )}
        <LinkButton href={`/balie/intentieverklaringen/${agreement.id}/opstellen`}>
          {t('agreement.page.change')}
        </LinkButton>
      </Row>
    )
  }
  if (agreement.status === 'draft') return <Alert>{t('desk.agreement.beingWritten')}</Alert>
  if (agreement.isTooLate) return <TooLateNotice agreement={agreement} />
  if (agreement.can.signAs === null) {
    const refused = agreement.signers.find(({ id }) => id === agreement.can.signAfterAll)
    if (refused) return <SignAfterAll refused={refused} signPage={`/tekenen/${agreement.id}${search}`} />
    return <RefusedNotice agreement={agreement} />
  }
  return (
    <>
      <RefusedNotice agreement={agreement} />
      <Tiles>
        <Section title={t('desk.agreement.signTitle')}>
          <Paragraph>{t(isLast ? 'desk.agreement.signText' : 'desk.agreement.signTextNotLast')}</Paragraph>
          <div>
            <LinkButton kind="primary" href={`/tekenen/${agreement.id}${search}`}>
              {t('desk.agreement.sign')}
            </LinkButton>
          </div>
        </Section>
        {agreement.can.handBack && (
          <Section title={t('desk.agreement.handBackTitle')}>
            <Form method="post" noValidate>
              <Stack>
                <TextArea name="reason" hint={t('desk.agreement.handBackHint')} limit={1000} rows={4} />
                <SubmitButton kind="secondary">{t('desk.agreement.handBack')}</SubmitButton>
              </Stack>
            </Form>
          </Section>
        )}
      </Tiles>
    </>
  )
}
