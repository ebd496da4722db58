import { Form } from '@remix-run/react'
import { STOP_REASONS, type CheckInStanding } from '#app/domain/introductions/check-in.ts'
import type { getCheckIns } from '#app/domain/introductions/get-check-ins.server.ts'
import type { IntroductionSide } from '#app/domain/introductions/introduction.policy.ts'
import type { RefusedForm } from '#app/http/submit-form.server.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Button, SubmitButton } from '#app/ui/button.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { RadioGroup } from '#app/ui/form/choice-group.tsx'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { FormProvider } from '#app/ui/form/form-context.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Panel, Row, Section, Stack } from '#app/ui/layout.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { StatusBadge, type BadgeTone } from '#app/ui/status-badge.tsx'

type CheckInsProps = {
  /** Null: nobody was placed. */
  placement: { version: number } | null
  checkIns: Awaited<ReturnType<typeof getCheckIns>> | null
  side: IntroductionSide
  form: RefusedForm | undefined
}

/** Whether somebody who was placed is still there after three and six months; either side says it, the werkmatcher decides. */
export function CheckIns({ placement, checkIns, side, form }: CheckInsProps) {
  const { t } = useLanguage()
  if (!placement || !checkIns) return null
  const { rows, next, undo } = checkIns
  const { version } = placement
  return (
    <Section title={t('introduction.checkIn.title')} id="er-nog">
      <Paragraph>{t(`introduction.checkIn.intro.${side}`)}</Paragraph>
      {rows.map((row) => (
        <Panel key={row.months} tone={row.months === next?.months && row.standing === 'due' ? 'accent' : undefined}>
          <Stack gap="close">
            <CheckInStands row={row} side={side} />
            {row.months === next?.months && next.outcomes.length > 0 && (
              <SayIt
                next={next}
                version={version}
                side={side}
                form={form?.typed.months === String(row.months) ? form : undefined}
              />
            )}
            {row.months === undo && (
              <Form method="post">
                <Fields months={row.months} version={version} />
                <Button kind="subtle" compact name="intent" value="undo-check-in">
                  {t('introduction.checkIn.undo', { months: row.months })}
                </Button>
              </Form>
            )}
          </Stack>
        </Panel>
      ))}
    </Section>
  )
}

const TONES: Record<CheckInStanding, BadgeTone> = {
  'still-there': 'good',
  stopped: 'neutral',
  unknown: 'quiet',
  due: 'care',
  'not-due': 'quiet',
  lapsed: 'quiet',
}

function CheckInStands({
  row,
  side,
}: {
  row: NonNullable<CheckInsProps['checkIns']>['rows'][number]
  side: IntroductionSide
}) {
  const { t, day } = useLanguage()
  const { months, standing, dueOn, saidAt, stopReason, employerSays } = row
  return (
    <Stack gap="tight">
      <Row>
        <Heading level={3}>{t('introduction.checkIn.after', { months })}</Heading>
        <StatusBadge tone={TONES[standing]}>{t(`words.checkInStanding.${standing}`)}</StatusBadge>
      </Row>
      {(standing === 'due' || standing === 'not-due') && (
        <Paragraph look="small">{t('introduction.checkIn.dueOn', { day: day(dueOn) })}</Paragraph>
      )}
      {saidAt && (
        <Paragraph look="small">
          {stopReason
            ? t('introduction.checkIn.saidReason', {
                day: day(saidAt),
                reason: t(`words.stopReason.${stopReason}`).toLowerCase(),
              })
            : t(`introduction.checkIn.said.${side}`, { day: day(saidAt) })}
        </Paragraph>
      )}
      {employerSays && (
        <Paragraph>
          {t('introduction.checkIn.employerSays', {
            outcome: t(`words.checkInStanding.${employerSays.outcome}`).toLowerCase(),
            day: day(employerSays.saidAt),
          })}
        </Paragraph>
      )}
    </Stack>
  )
}

type SayItProps = {
  next: NonNullable<NonNullable<CheckInsProps['checkIns']>['next']>
  version: number
  side: IntroductionSide
  form: RefusedForm | undefined
}

/** One press when somebody is still there; that somebody stopped is behind a fold, with why for the werkmatcher. */
function SayIt({ next: { months, outcomes }, version, side, form }: SayItProps) {
  const { t } = useLanguage()
  const isWerkmatcher = side === 'werkmatcher'
  return (
    <>
      {outcomes.includes('still-there') && (
        <Form method="post">
          <Fields months={months} version={version} />
          <Row>
            <SubmitButton name="outcome" value="still-there">
              {t('introduction.checkIn.stillThere')}
            </SubmitButton>
            {isWerkmatcher && (
              <SubmitButton kind="secondary" name="outcome" value="unknown">
                {t('introduction.checkIn.unknown')}
              </SubmitButton>
            )}
          </Row>
        </Form>
      )}
      <Disclosure
        summary={t(
          outcomes.includes('still-there') ? 'introduction.checkIn.stopped' : 'introduction.checkIn.stoppedEarly',
        )}
        open={form !== undefined && !form.conflict}
      >
        <FormProvider {...form} labels={{ stopReason: t('introduction.checkIn.reason') }}>
          <Form method="post" noValidate>
            <Stack gap="close">
              <ErrorSummary />
              <Fields months={months} version={version} />
              {isWerkmatcher && (
                <RadioGroup
                  name="stopReason"
                  hint={t('introduction.checkIn.reasonHint')}
                  options={STOP_REASONS.map((reason) => ({ value: reason, label: t(`words.stopReason.${reason}`) }))}
                />
              )}
              <div>
                <SubmitButton kind="secondary" name="outcome" value="stopped">
                  {t(isWerkmatcher ? 'introduction.checkIn.recordStopped' : 'introduction.checkIn.sayStopped')}
                </SubmitButton>
              </div>
            </Stack>
          </Form>
        </FormProvider>
      </Disclosure>
    </>
  )
}

function Fields({ months, version }: { months: number; version: number }) {
  return (
    <>
      <input type="hidden" name="months" value={months} />
      <input type="hidden" name="version" value={version} />
    </>
  )
}
