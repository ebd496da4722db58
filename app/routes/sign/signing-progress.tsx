import { Form } from '@remix-run/react'
import { canBeSigned, type AgreementStatus } from '#app/domain/agreements/agreement.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Button } from '#app/ui/button.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { SignatureList, type ShownSigner } from '#app/ui/signature-list.tsx'

type Asked = ShownSigner & {
  refusedReason: string | null
  invitedAt: Date | null
  viewedAt: Date | null
  canBeReplaced: boolean
}

type SigningProgressProps = { status: AgreementStatus; signers: readonly Asked[]; isWriter: boolean }

/** After the offer: who has signed, whose turn it is, and what can be done about it. */
export function SigningProgress({ status, signers, isWriter }: SigningProgressProps) {
  const { t } = useLanguage()
  const open = canBeSigned(status) ? signers.filter((signer) => ['waiting', 'refused'].includes(signer.status)) : []
  const replaceable = signers.filter(({ canBeReplaced }) => canBeReplaced)
  return (
    <>
      <Section title={t('signing.signatures.title')}>
        <SignatureList signers={signers} />
      </Section>
      {open.map((signer) => (
        <OpenSigner key={signer.id} signer={signer} canAct={isWriter} />
      ))}
      {replaceable.length > 0 && <Replace open={replaceable} />}
    </>
  )
}

function OpenSigner({ signer, canAct }: { signer: Asked; canAct: boolean }) {
  const { t, day, clock } = useLanguage()
  const { id, status, refusedReason, invitedAt, viewedAt, isTheirTurn } = signer
  const name = signer.name ?? t('signing.signatures.desk')
  const at = (moment: Date) => ({ day: day(moment), clock: clock(moment) })
  return (
    <Section level={3} title={name}>
      {status === 'refused' && canAct && (
        <Alert kind="warning" title={t('agreement.offer.refused', { reason: refusedReason ?? '' })}>
          {t('agreement.offer.refusedNow')}
        </Alert>
      )}
      <Paragraph>
        {signer.isOnPaper
          ? t('agreement.offer.onPaper')
          : invitedAt
            ? t('agreement.offer.invited', at(invitedAt))
            : t('agreement.offer.notInvited')}{' '}
        {viewedAt && t('agreement.offer.viewed', at(viewedAt))}
      </Paragraph>
      {canAct && isTheirTurn && signer.name !== null && !signer.isOnPaper && (
        <Form method="post">
          <input type="hidden" name="signerId" value={id} />
          <Button name="act" value="resend">
            {t('agreement.offer.resend', { name })}
          </Button>
        </Form>
      )}
    </Section>
  )
}

/** Somebody else in the place of who waits or refused. */
function Replace({ open }: { open: readonly Asked[] }) {
  const { t } = useLanguage()
  const refused = open.find(({ status }) => status === 'refused')
  return (
    <Disclosure summary={t('agreement.offer.replace')} open={refused !== undefined}>
      <Form method="post" noValidate>
        <Stack>
          <SelectField
            name="signerId"
            label={t('agreement.offer.replaced')}
            defaultValue={refused?.id ?? open[0]?.id}
            empty={false}
            options={open.map(({ id, name }) => ({ value: id, label: name ?? t('signing.signatures.desk') }))}
          />
          <TextField name="name" label={t('agreement.offer.name')} maxLength={100} />
          <TextField name="email" type="email" label={t('agreement.offer.email')} maxLength={254} />
          <div>
            <Button name="act" value="replace">
              {t('agreement.offer.replaceAct')}
            </Button>
          </div>
        </Stack>
      </Form>
    </Disclosure>
  )
}
