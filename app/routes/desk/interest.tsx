import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { interestDecisionSchema } from '#app/domain/desk/decision.schema.ts'
import { assertId } from '#app/domain/id.ts'
import { closeInterest } from '#app/domain/interests/close-interest.server.ts'
import { INTEREST_CLOSE_REASONS } from '#app/domain/interests/interest.ts'
import { lookAtInterest } from '#app/domain/interests/look-at-interest.server.ts'
import { passOnInterest } from '#app/domain/interests/pass-on-interest.server.ts'
import { reopenInterest } from '#app/domain/interests/reopen-interest.server.ts'
import { listWerkmatchers } from '#app/domain/people/list-werkmatchers.server.ts'
import { asDesk } from '#app/http/acting-as.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { submitForm } from '#app/http/submit-form.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { SubmitButton } from '#app/ui/button.tsx'
import { RadioGroup } from '#app/ui/form/choice-group.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Beside, Section, Stack } from '#app/ui/layout.tsx'
import { InterestFacts } from '#app/ui/interest-facts.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { ItemFrame } from './item-frame.tsx'
import { toNextItem } from './to-next-item.server.ts'

export { alwaysFresh as shouldRevalidate } from '#app/http/always-fresh.ts'
export const meta = pageTitle('desk.interest.title')

export async function loader(args: LoaderFunctionArgs) {
  return asDesk(args, async (ctx) => {
    const { interestId } = args.params
    assertId(interestId)
    const [interest, werkmatchers] = await Promise.all([lookAtInterest(ctx, { interestId }), listWerkmatchers(ctx)])
    return { interest, werkmatchers }
  })
}

export async function action(args: ActionFunctionArgs) {
  return asDesk(args, (ctx) =>
    submitForm(args.request, interestDecisionSchema, async (decision) => {
      const { interestId } = args.params
      assertId(interestId)
      if (decision.intent === 'pass-on') {
        await passOnInterest(ctx, { interestId, werkmatcherId: decision.werkmatcherId })
        const name = (await listWerkmatchers(ctx)).find(({ id }) => id === decision.werkmatcherId)?.name ?? ''
        return toNextItem(ctx, args.request, { said: 'interest-passed-on', params: { name } })
      }
      if (decision.intent === 'close') {
        await closeInterest(ctx, { interestId, reason: decision.reason })
        return toNextItem(ctx, args.request, { said: 'interest-closed', undo: interestId })
      }
      await reopenInterest(ctx, { interestId })
      return redirectWith(`/balie/interesses/${interestId}`, 'interest-reopened')
    }),
  )
}

export default function HandleInterest() {
  const { t } = useLanguage()
  const { interest } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <ItemFrame form={answer?.form} labels={{ werkmatcherId: t('desk.interest.werkmatcher'), reason: t('desk.reason') }}>
      <Stack gap="close">
        <Paragraph look="subtle">{t('desk.interest.title')}</Paragraph>
        <Heading level={1}>{interest.vacancyTitle ?? t('desk.work.untitled')}</Heading>
      </Stack>
      <Beside narrow="half">
        <InterestFacts interest={interest} />
        <Decision />
      </Beside>
    </ItemFrame>
  )
}

function Decision() {
  const { t, day } = useLanguage()
  const { interest, werkmatchers } = useLoaderData<typeof loader>()
  const { status, handledAt } = interest
  const on = handledAt ? day(handledAt) : '–'
  if (status === 'closed') {
    const reason = t(`interest.closeReason.${interest.closeReason ?? 'other'}`)
    return (
      <>
        <Alert>{t('desk.interest.isClosed', { day: on, reason })}</Alert>
        <Form method="post">
          <SubmitButton kind="secondary" name="intent" value="reopen">
            {t('desk.interest.reopen')}
          </SubmitButton>
        </Form>
      </>
    )
  }
  return (
    <>
      {status === 'passed-on' && (
        <Alert>{t('desk.interest.isPassedOn', { name: interest.passedTo ?? '–', day: on })}</Alert>
      )}
      {status === 'new' && (
        <Section title={t('desk.interest.passOnTitle')}>
          {werkmatchers.length === 0 ? (
            <Paragraph>{t('desk.interest.noWerkmatchers')}</Paragraph>
          ) : (
            <Form method="post" noValidate>
              <Stack>
                <RadioGroup
                  name="werkmatcherId"
                  hint={t('desk.interest.passOnText')}
                  options={werkmatchers.map(({ id, name, interests }) => ({
                    value: id,
                    label: t('desk.interest.werkmatcherLoad', { name, count: interests }),
                  }))}
                />
                <SubmitButton name="intent" value="pass-on">
                  {t('desk.interest.passOn')}
                </SubmitButton>
              </Stack>
            </Form>
          )}
        </Section>
      )}
      <Section title={t('desk.interest.closeTitle')}>
        <Form method="post" noValidate>
          <Stack>
            <RadioGroup
              name="reason"
              options={INTEREST_CLOSE_REASONS.map((reason) => ({
                value: reason,
                label: t(`interest.closeReason.${reason}`),
              }))}
            />
            <SubmitButton kind="secondary" name="intent" value="close">
              {t('desk.interest.close')}
            </SubmitButton>
          </Stack>
        </Form>
      </Section>
    </>
  )
}
