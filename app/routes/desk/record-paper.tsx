import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { getAgreement } from '#app/domain/agreements/get-agreement.server.ts'
import { assertId } from '#app/domain/id.ts'
import { listPapers } from '#app/domain/signing/list-papers.server.ts'
import { recordPaperSchema } from '#app/domain/signing/paper.schema.ts'
import { recordPaperSignature } from '#app/domain/signing/record-paper-signature.server.ts'
import { SCAN_MIME } from '#app/domain/signing/scan.ts'
import { asDesk } from '#app/http/acting-as.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { fileIn } from '#app/http/submit-file.server.ts'
import { submitForm } from '#app/http/submit-form.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { translator } from '#app/i18n/translate.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import type { Handle } from '#app/page-frame.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { SubmitButton } from '#app/ui/button.tsx'
import { CheckboxField, RadioGroup } from '#app/ui/form/choice-group.tsx'
import { DateField } from '#app/ui/form/date-field.tsx'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { FileField } from '#app/ui/form/file-field.tsx'
import { FormProvider } from '#app/ui/form/form-context.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { TextLink } from '#app/ui/text-link.tsx'

export { alwaysFresh as shouldRevalidate } from '#app/http/always-fresh.ts'
export const handle: Handle = { width: 'narrow' }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: titleOf(translator('nl')('paper.recording.title', { reference: data?.reference ?? '' })) },
]

/** Those who can sign now and of whom no paper waits for a colleague. */
export async function loader(args: LoaderFunctionArgs) {
  return asDesk(args, async (ctx) => {
    const { agreementId } = args.params
    assertId(agreementId)
    const [agreement, papers] = await Promise.all([
      getAgreement(ctx, { agreementId }),
      listPapers(ctx, { agreementId }),
    ])
    const { id, reference, contentHash, signers } = agreement
    const waiting = papers.filter(({ decision }) => decision === null).map(({ signerId }) => signerId)
    return {
      id,
      reference,
      contentHash,
      signers: signers
        .filter((signer) => signer.isTheirTurn && !waiting.includes(signer.id))
        .map(({ id, party, name }) => ({ id, party, name })),
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  return asDesk(args, (ctx) =>
    submitForm(args.request, recordPaperSchema, async ({ isSameText: _, ...paper }, sent) => {
      const { agreementId } = args.params
      assertId(agreementId)
      await recordPaperSignature(ctx, { agreementId, ...paper, scan: await fileIn(sent, 'scan') })
      return redirectWith(`/balie/intentieverklaringen/${agreementId}`, 'paper-recorded')
    }),
  )
}

export default function RecordPaper() {
  const { t } = useLanguage()
  const { id, reference, contentHash, signers } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()?.form
  const page = `/balie/intentieverklaringen/${id}`
  const labels = {
    signerId: t('paper.recording.signer'),
    signedName: t('paper.recording.name'),
    signedFunction: t('paper.recording.function'),
    signedOn: t('paper.recording.date'),
    scan: t('paper.recording.scan'),
    isSameText: t('paper.recording.isSameTextShort'),
  }
  return (
    <FormProvider {...form} labels={labels}>
      <Breadcrumb items={[{ href: page, label: t('agreement.page.title', { reference }) }]} />
      <Heading level={1}>{t('paper.recording.title', { reference })}</Heading>
      {form?.conflict && (
        <Alert kind="error" title={t('paper.recording.conflictTitle')} announce>
          {t('paper.recording.conflict')}
        </Alert>
      )}
      <ErrorSummary />
      {signers.length > 0 ? (
        <RecordForm key={contentHash} />
      ) : (
        <Alert title={t('paper.recording.cannot')}>
          <Paragraph>{t('paper.recording.cannotText')}</Paragraph>
          <TextLink href={page}>{t('paper.recording.back')}</TextLink>
        </Alert>
      )}
    </FormProvider>
  )
}

function RecordForm() {
  const { t } = useLanguage()
  const { contentHash, signers } = useLoaderData<typeof loader>()
  return (
    <Form method="post" encType="multipart/form-data" noValidate>
      <Stack>
        <Paragraph look="lead">{t('paper.recording.intro')}</Paragraph>
        <input type="hidden" name="contentHash" value={contentHash} />
        <RadioGroup
          name="signerId"
          defaultValue={signers.length === 1 ? signers[0]?.id : undefined}
          options={signers.map(({ id, party, name }) => ({
            value: id,
            label: t(`paper.recording.signerOf.${party}`, { name: name ?? t('paper.recording.desk') }),
          }))}
        />
        <TextField name="signedName" autoComplete="off" maxLength={100} />
        <TextField name="signedFunction" autoComplete="off" maxLength={100} />
        <DateField name="signedOn" />
        <FileField name="scan" accept={Object.values(SCAN_MIME).join(',')} hint={t('paper.recording.scanHint')} />
        <CheckboxField
          name="isSameText"
          label={t('paper.recording.isSameText', { hash: startOf(contentHash) })}
          hint={t('paper.recording.isSameTextHint')}
        />
        <div>
          <SubmitButton>{t('paper.recording.act')}</SubmitButton>
        </div>
      </Stack>
    </Form>
  )
}

/** As it stands at the foot of every page of the paper. */
function startOf(contentHash: string): string {
  return `${contentHash.slice(0, 8)} ${contentHash.slice(8, 16)}`
}
