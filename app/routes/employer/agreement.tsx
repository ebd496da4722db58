import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { canBeSigned, isKept } from '#app/domain/agreements/agreement.ts'
import { getAgreement } from '#app/domain/agreements/get-agreement.server.ts'
import { getLedger } from '#app/domain/agreements/get-ledger.server.ts'
import { assertId } from '#app/domain/id.ts'
import { getReview } from '#app/domain/reviews/get-review.server.ts'
import { asEmployer } from '#app/http/acting-as.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { translator } from '#app/i18n/translate.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { ActionGroup } from '#app/ui/action-group.tsx'
import { AgreementActs } from '#app/ui/agreement-acts.tsx'
import { AgreementSummary } from '#app/ui/agreement-summary.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Paragraph, PlainText } from '#app/ui/paragraph.tsx'
import { RefusedNotice } from '#app/routes/sign/refused-notice.tsx'
import { TooLateNotice } from '#app/routes/sign/too-late-notice.tsx'
import { SignAfterAll } from '#app/routes/sign/sign-after-all.tsx'
import { SigningLinks } from '#app/routes/sign/signing-links.tsx'
import { ReviewSection } from '#app/ui/review-page.tsx'
import { TextLink } from '#app/ui/text-link.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: titleOf(translator('nl')('agreement.page.title', { reference: data?.agreement.reference ?? '' })) },
]

export async function loader(args: LoaderFunctionArgs) {
  return asEmployer(args, async (ctx) => {
    const { agreementId } = args.params
    assertId(agreementId)
    const [agreement, ledger, review] = await Promise.all([
      getAgreement(ctx, { agreementId }),
      getLedger(ctx, { agreementId }),
      getReview(ctx, { agreementId }),
    ])
    return { agreement, ledger, review }
  })
}

export default function OwnAgreement() {
  const { t } = useLanguage()
  const { agreement, ledger, review } = useLoaderData<typeof loader>()
  // What is asked of them stands first; what they answered, last.
  const isAsked = review.state === 'open' && review.own === null
  return (
    <>
      <Breadcrumb items={[{ href: '/werkgever/intentieverklaringen', label: t('agreement.list.title') }]} />
      <AgreementSummary
        agreement={agreement}
        ledger={ledger}
        for="employer"
        decision={isAsked ? <ReviewSection review={review} for="employer" /> : <WhatNow />}
        progress={
          <>
            <SigningLinks agreement={agreement} />
            <OnPaper />
          </>
        }
      />
      {!isAsked && <ReviewSection review={review} for="employer" />}
      {isKept(agreement.status) && (
        <Paragraph>
          <TextLink href="/werkgever/resultaat">{t('board.link')}</TextLink>
        </Paragraph>
      )}
      <AgreementActs agreement={agreement} withdraw={t('agreement.page.withdraw')} />
    </>
  )
}

/** The text to print, for who signs with a pen. */
function OnPaper() {
  const { t } = useLanguage()
  const { agreement } = useLoaderData<typeof loader>()
  if (!canBeSigned(agreement.status) || agreement.isTooLate) return null
  return (
    <Stack gap="tight">
      <TextLink href={`/werkgever/intentieverklaringen/${agreement.id}/papier.pdf`} reload download>
        {t('paper.download')}
      </TextLink>
      <Paragraph look="small">{t('paper.downloadHint')}</Paragraph>
    </Stack>
  )
}

function WhatNow() {
  const { t } = useLanguage()
  const { agreement } = useLoaderData<typeof loader>()
  const { can, id, status, handedBackReason } = agreement
  const sign = can.signAs !== null || can.offer
  if (agreement.isTooLate) return <TooLateNotice agreement={agreement} />
  if (status !== 'draft' && !sign) {
    const refused = agreement.signers.find((signer) => signer.id === can.signAfterAll)
    if (refused) return <SignAfterAll refused={refused} signPage={`/tekenen/${id}`} />
    const waiting = status === 'partly-signed' && <Alert>{t('agreement.page.waitingForCity')}</Alert>
    return <RefusedNotice agreement={agreement} otherwise={waiting} />
  }
  return (
    <>
      <RefusedNotice agreement={agreement} />
      {handedBackReason ? (
        <Alert kind="warning" title={t('agreement.draft.handedBack')}>
          <PlainText text={handedBackReason} />
        </Alert>
      ) : (
        <Paragraph look="lead">
          {t(status === 'draft' ? 'agreement.page.draftHint' : 'agreement.page.offeredHint')}
        </Paragraph>
      )}
      <ActionGroup>
        {sign && (
          <LinkButton kind="primary" href={`/tekenen/${id}`}>
            {t('agreement.page.sign')}
          </LinkButton>
        )}
        {can.offer && (
          <LinkButton kind="secondary" href={`/tekenen/${id}/aanbieden`}>
            {t('agreement.page.chooseSigners')}
          </LinkButton>
        )}
        {can.change && (
          <LinkButton kind={sign ? 'secondary' : 'primary'} href={`/werkgever/intentieverklaringen/${id}/opstellen`}>
            {t(sign ? 'agreement.page.change' : 'agreement.list.continue')}
          </LinkButton>
        )}
      </ActionGroup>
    </>
  )
}
