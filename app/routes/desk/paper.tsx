import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { confirmPaperSignature } from '#app/domain/signing/confirm-paper-signature.server.ts'
import { getPaper } from '#app/domain/signing/get-paper.server.ts'
import { decidePaperSchema } from '#app/domain/signing/paper.schema.ts'
import { rejectPaperSignature } from '#app/domain/signing/reject-paper-signature.server.ts'
import { asDesk } from '#app/http/acting-as.server.ts'
import { submitForm } from '#app/http/submit-form.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { SubmitButton } from '#app/ui/button.tsx'
import { DataList } from '#app/ui/data-list.tsx'
import { TextArea } from '#app/ui/form/text-area.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Beside, Section, Stack } from '#app/ui/layout.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { BulletList, Paragraph } from '#app/ui/paragraph.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { ItemFrame } from './item-frame.tsx'
import { toNextItem } from './to-next-item.server.ts'

export { alwaysFresh as shouldRevalidate } from '#app/http/always-fresh.ts'
export const meta = pageTitle('paper.deciding.title')

export async function loader(args: LoaderFunctionArgs) {
  return asDesk(args, async (ctx) => ({ paper: await getPaper(ctx, { paperId: args.params.paperId ?? '' }) }))
}

export async function action(args: ActionFunctionArgs) {
  return asDesk(args, (ctx) =>
    submitForm(args.request, decidePaperSchema, async (decision) => {
      const paperId = args.params.paperId ?? ''
      if (decision.intent === 'reject') {
        await rejectPaperSignature(ctx, { paperId, reason: decision.reason })
        return toNextItem(ctx, args.request, { said: 'paper-rejected' })
      }
      const { signedName: name } = await getPaper(ctx, { paperId })
      await confirmPaperSignature(ctx, { paperId })
      return toNextItem(ctx, args.request, { said: 'paper-confirmed', params: { name } })
    }),
  )
}

export default function DecideOnPaper() {
  const { t } = useLanguage()
  const answer = useActionData<typeof action>()
  return (
    <ItemFrame form={answer?.form} labels={{ reason: t('desk.reason') }}>
      <Heading level={1}>{t('paper.deciding.title')}</Heading>
      <Beside narrow="half">
        <Scan />
        <>
          <Facts />
          <Decision />
        </>
      </Beside>
    </ItemFrame>
  )
}

function Scan() {
  const { t } = useLanguage()
  const { paper } = useLoaderData<typeof loader>()
  const href = `/balie/papier/${paper.id}/scan`
  return (
    <Section title={t('paper.deciding.scan')}>
      {paper.scanType !== 'pdf' && (
        <img className="wb-scan" src={href} alt={t('paper.deciding.scanAlt', { name: paper.signedName })} />
      )}
      <div>
        <LinkButton href={href} reload target="_blank">
          {t('paper.deciding.open')}
        </LinkButton>
      </div>
    </Section>
  )
}

function Facts() {
  const { t, day, clock } = useLanguage()
  const { paper } = useLoaderData<typeof loader>()
  const { agreementId, reference, signedName, signedFunction, recordedBy, recordedAt } = paper
  return (
    <DataList
      items={[
        {
          term: t('paper.deciding.reference'),
          description: <TextLink href={`/balie/intentieverklaringen/${agreementId}`}>{reference}</TextLink>,
        },
        { term: t('paper.deciding.employer'), description: paper.employerName },
        {
          term: t('paper.deciding.signer'),
          description: t('paper.deciding.signerValue', { name: signedName, function: signedFunction }),
        },
        { term: t('paper.deciding.date'), description: day(paper.signedOn) },
        { term: t('paper.deciding.hash'), description: <code className="wb-seal">{paper.contentHash}</code> },
        {
          term: t('paper.deciding.recorded'),
          description: t('paper.deciding.recordedValue', {
            name: recordedBy,
            day: day(recordedAt),
            clock: clock(recordedAt),
          }),
        },
      ]}
    />
  )
}

function Decision() {
  const { t, day } = useLanguage()
  const { paper } = useLoaderData<typeof loader>()
  const { can, decision } = paper
  if (decision) {
    const { kind, by, at, reason } = decision
    return <Alert>{t(`paper.deciding.decided.${kind}`, { name: by, day: day(at), reason: reason ?? '' })}</Alert>
  }
  if (!can.reject) return <Alert title={t('paper.deciding.ownTitle')}>{t('paper.deciding.own')}</Alert>
  return (
    <>
      {can.confirm ? (
        <Section title={t('paper.deciding.check')}>
          <BulletList
            items={(['hash', 'name', 'signature', 'pages'] as const).map((check) =>
              t(`paper.deciding.checks.${check}`),
            )}
          />
          <Paragraph>{t('paper.deciding.confirmText')}</Paragraph>
          <Form method="post">
            <SubmitButton name="intent" value="confirm">
              {t('paper.deciding.confirm')}
            </SubmitButton>
          </Form>
        </Section>
      ) : (
        <Alert>{t('paper.deciding.cannot')}</Alert>
      )}
      <Section title={t('paper.deciding.rejectTitle')}>
        <Form method="post" noValidate>
          <Stack>
            <TextArea name="reason" hint={t('paper.deciding.rejectHint')} limit={1000} rows={4} />
            <SubmitButton kind="secondary" name="intent" value="reject">
              {t('paper.deciding.reject')}
            </SubmitButton>
          </Stack>
        </Form>
      </Section>
    </>
  )
}
