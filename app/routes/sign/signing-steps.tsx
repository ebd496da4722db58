import { Form } from '@remix-run/react'
import { CODE_DIGITS, CODE_MINUTES } from '#app/domain/signing/signing-code.ts'
import type { RefusedForm } from '#app/http/submit-form.server.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { SubmitButton } from '#app/ui/button.tsx'
import { CheckboxField } from '#app/ui/form/choice-group.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import type { ShownSigning } from './show-signing.server.ts'

type StepProps = {
  shown: Omit<ShownSigning, 'status'>
  form: RefusedForm | undefined
  back?: string
  waysOut: { refuse: string; delegate: string } | null
}

/** Who signs and that they agree; then a code is mailed. */
export function TextStep({ shown, back, waysOut }: StepProps) {
  const { t } = useLanguage()
  const { contentHash, requestKey, content, side, step } = shown
  const name = side === 'employer' ? content.employer.name : content.municipality.name
  return (
    <Section title={t('signing.page.by')}>
      <Form method="post" noValidate>
        <Stack>
          <Paragraph>{t(side === 'employer' ? 'signing.page.byEmployer' : 'signing.page.byCity', { name })}</Paragraph>
          <input type="hidden" name="contentHash" value={contentHash} />
          <input type="hidden" name="requestKey" value={requestKey} />
          <TextField name="signedName" defaultValue={step.signedName} autoComplete="name" maxLength={100} />
          <TextField
            name="signedFunction"
            defaultValue={step.signedFunction}
            hint={t('signing.page.functionHint')}
            autoComplete="organization-title"
            maxLength={100}
          />
          <CheckboxField name="consent" label={t('signing.page.consent')} />
          <div>
            <SubmitButton name="act" value="ask" pendingText={t('signing.page.asking')}>
              {t('signing.page.ask')}
            </SubmitButton>
          </div>
          <Paragraph look="small">{t('signing.page.askHint')}</Paragraph>
          <WaysOut waysOut={waysOut} back={back} />
        </Stack>
      </Form>
    </Section>
  )
}

/** The code from the mail, and then it is signed. */
export function CodeStep({ shown, form, back, waysOut }: StepProps) {
  const { t } = useLanguage()
  const { contentHash, requestKey, step, demo } = shown
  const { code, signedName, signedFunction } = step
  if (!code) return null
  const isTooOld = code.isExpired || form?.issues.some(({ message }) => message === 'code-expired')
  const params = { email: code.email, minutes: CODE_MINUTES }
  return (
    <Section title={t('signing.page.codeTitle')}>
      {isTooOld ? (
        <Alert kind="warning" title={t('signing.page.codeExpired', params)}>
          {t('signing.page.codeExpiredText', params)}
        </Alert>
      ) : (
        <>
          <Paragraph>{t('signing.page.codeSent', params)}</Paragraph>
          <Form method="post" noValidate>
            <Stack>
              <input type="hidden" name="contentHash" value={contentHash} />
              <input type="hidden" name="requestKey" value={code.requestKey} />
              <input type="hidden" name="signedName" value={signedName ?? ''} />
              <input type="hidden" name="signedFunction" value={signedFunction ?? ''} />
              <Paragraph>
                {t('signing.page.signingAs', { name: signedName ?? '', function: signedFunction ?? '' })}{' '}
                <TextLink href="?stap=1">{t('signing.page.otherName')}</TextLink>
              </Paragraph>
              <TextField
                name="code"
                hint={t('signing.page.codeHint')}
                inputMode="numeric"
                autoComplete="one-time-code"
                maxLength={CODE_DIGITS * 2}
                width={8}
              />
              <div>
                <SubmitButton name="act" value="sign" pendingText={t('signing.page.busy')}>
                  {t('signing.page.act')}
                </SubmitButton>
              </div>
              <Paragraph look="small">{t('signing.page.after')}</Paragraph>
            </Stack>
          </Form>
        </>
      )}
      <Form method="post" noValidate>
        <Stack gap="close">
          <input type="hidden" name="contentHash" value={contentHash} />
          <input type="hidden" name="requestKey" value={requestKey} />
          {!isTooOld && <Paragraph>{t('signing.page.noMail')}</Paragraph>}
          <div>
            <SubmitButton
              kind={isTooOld ? 'primary' : 'secondary'}
              name="act"
              value="again"
              pendingText={t('signing.page.asking')}
            >
              {t('signing.page.again')}
            </SubmitButton>
          </div>
          {demo && (
            <Paragraph>
              <TextLink href="/demo/post">{t('signing.page.demoMailbox')}</TextLink>
            </Paragraph>
          )}
        </Stack>
      </Form>
      <WaysOut waysOut={waysOut} back={back} />
    </Section>
  )
}

/** To let a colleague sign, to refuse, or just to leave. */
function WaysOut({ waysOut, back }: Pick<StepProps, 'waysOut' | 'back'>) {
  const { t } = useLanguage()
  return (
    <Stack gap="close">
      {waysOut && (
        <>
          <Paragraph>
            <TextLink href={waysOut.delegate}>{t('signing.page.delegate')}</TextLink>
          </Paragraph>
          <Paragraph>
            <TextLink href={waysOut.refuse}>{t('signing.page.refuse')}</TextLink>
          </Paragraph>
        </>
      )}
      {back && (
        <Paragraph>
          <TextLink href={back}>{t('signing.page.notNow')}</TextLink>
        </Paragraph>
      )}
    </Stack>
  )
}
