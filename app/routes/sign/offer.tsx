import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { agreementPage } from '#app/domain/agreements/agreement-page.ts'
import { SIGNING_ORDERS } from '#app/domain/agreements/agreement.ts'
import { getAgreement } from '#app/domain/agreements/get-agreement.server.ts'
import { offerAgreement } from '#app/domain/agreements/offer-agreement.server.ts'
import { assertId } from '#app/domain/id.ts'
import { chooseSigners } from '#app/domain/signing/choose-signers.server.ts'
import { getProposedSigners } from '#app/domain/signing/get-proposed-signers.server.ts'
import { chooseSignersSchema } from '#app/domain/signing/signing.schema.ts'
import { asSigner } from '#app/http/acting-as.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { submitForm } from '#app/http/submit-form.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { translator } from '#app/i18n/translate.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import type { Handle } from '#app/page-frame.tsx'
import { ActionGroup } from '#app/ui/action-group.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { SubmitButton } from '#app/ui/button.tsx'
import { EnterButton } from '#app/ui/enter-button.tsx'
import { RadioGroup } from '#app/ui/form/choice-group.tsx'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { FormProvider } from '#app/ui/form/form-context.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { SignerRows, useSignerLabel } from './signer-rows.tsx'

export { alwaysFresh as shouldRevalidate } from '#app/http/always-fresh.ts'
export const handle: Handle = { width: 'narrow' }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: titleOf(translator('nl')('offer.title', { reference: data?.reference ?? '' })) },
]

export async function loader(args: LoaderFunctionArgs) {
  return asSigner(args, async (ctx) => {
    const { agreementId } = args.params
    assertId(agreementId)
    const page = agreementPage(ctx.actor.kind, agreementId)
    const { reference, contentHash, signingOrder, signers, can, party } = await getAgreement(ctx, { agreementId })
    // The agreement's own page says why not.
    if (!can.offer) throw redirect(page)
    return {
      reference,
      contentHash,
      // Who signs for the city goes last, until somebody says otherwise.
      signingOrder: signers.length > 0 ? signingOrder : ('set' as const),
      signers: await getProposedSigners(ctx, { agreementId }),
      namesForCity: party === 'municipality',
      page,
      text: `/tekenen/${agreementId}`,
    }
  })
}

/** Every button saves who signs; one of them offers. */
export async function action(args: ActionFunctionArgs) {
  return asSigner(args, (ctx) =>
    submitForm(args.request, chooseSignersSchema, async ({ then, contentHash, signingOrder, signers }) => {
      const { agreementId } = args.params
      assertId(agreementId)
      const { reference } = await getAgreement(ctx, { agreementId })
      const chosen = await chooseSigners(ctx, { agreementId, signingOrder, signers })
      if (then !== 'offer') return redirectWith(`/tekenen/${agreementId}/aanbieden`, 'signers-saved')
      await offerAgreement(ctx, { agreementId, contentHash, signingOrder, signers: chosen })
      return redirectWith(agreementPage(ctx.actor.kind, agreementId), 'agreement-offered', { reference })
    }),
  )
}

export default function OfferAgreement() {
  const { t } = useLanguage()
  const { reference, contentHash, signingOrder, signers, namesForCity, page, text } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()?.form
  const signerLabel = useSignerLabel()
  const labels: Record<string, string> = { signingOrder: t('offer.order'), signers: t('offer.signers') }
  return (
    <FormProvider issues={form?.issues} typed={form?.typed} labels={(name) => labels[name] ?? signerLabel(name)}>
      <Breadcrumb items={[{ href: page, label: t('agreement.page.title', { reference }) }]} />
      <Heading level={1}>{t('offer.title', { reference })}</Heading>
      {form?.conflict && (
        <Alert kind="error" title={t('offer.conflictTitle')} announce>
          <Paragraph>{t('offer.conflict')}</Paragraph>
          <TextLink href={page}>{t('agreement.draft.conflictLink')}</TextLink>
        </Alert>
      )}
      <ErrorSummary />
      <Paragraph look="lead">{t('offer.intro')}</Paragraph>
      <Form method="post" noValidate key={signers.map(({ email }) => email).join()}>
        <Stack gap="wide">
          <input type="hidden" name="contentHash" value={contentHash} />
          <EnterButton name="then" value="stay" />
          <Section id="signers" title={t('offer.signers')}>
            <Paragraph>
              {t('offer.signersHint')} {!namesForCity && t('offer.cityHint')}
            </Paragraph>
            <SignerRows signers={signers} namesForCity={namesForCity} />
          </Section>
          <RadioGroup
            name="signingOrder"
            defaultValue={signingOrder}
            options={SIGNING_ORDERS.toReversed().map((value) => ({ value, label: t(`offer.orderChoice.${value}`) }))}
          />
          <Paragraph>
            {t('offer.after')} <TextLink href={text}>{t('offer.read')}</TextLink>
          </Paragraph>
          <ActionGroup>
            <SubmitButton name="then" value="offer">
              {t('offer.act')}
            </SubmitButton>
            <SubmitButton kind="secondary" name="then" value="stay">
              {t('agreement.draft.save')}
            </SubmitButton>
          </ActionGroup>
        </Stack>
      </Form>
    </FormProvider>
  )
}
