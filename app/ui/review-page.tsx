import { Form } from '@remix-run/react'
import { agreementPage } from '#app/domain/agreements/agreement-page.ts'
import { SIGNING_PARTIES, type SigningParty } from '#app/domain/agreements/agreement.ts'
import type { GivenReview, ShownReview } from '#app/domain/reviews/get-review.server.ts'
import { LONGEST_LESSON, REVIEW_ANSWERS, REVIEW_QUESTIONS, type ReviewQuestion } from '#app/domain/reviews/review.ts'
import type { RefusedForm } from '#app/http/submit-form.server.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Alert } from './alert.tsx'
import { Breadcrumb } from './breadcrumb.tsx'
import { SubmitButton } from './button.tsx'
import { DataList } from './data-list.tsx'
import { RadioGroup } from './form/choice-group.tsx'
import { ErrorSummary } from './form/error-summary.tsx'
import { FormProvider } from './form/form-context.tsx'
import { TextArea } from './form/text-area.tsx'
import { Heading } from './heading.tsx'
import { Section, Stack, Tiles } from './layout.tsx'
import { LinkButton } from './link-button.tsx'
import { Paragraph, PlainText } from './paragraph.tsx'

type ReviewProps = { review: ShownReview; for: 'employer' | 'desk' }

/** Looking back: the questions while that can be done, and afterwards what both sides said. */
export function ReviewPage({ review, for: who, form }: ReviewProps & { form?: RefusedForm }) {
  const { t, day } = useLanguage()
  const { agreement, state, closesAt } = review
  return (
    <>
      <Breadcrumb
        items={[
          {
            href: agreementPage(who, agreement.id),
            label: t('agreement.page.title', { reference: agreement.reference }),
          },
        ]}
      />
      <Heading level={1}>{t('review.title', { reference: agreement.reference })}</Heading>
      {form?.conflict && (
        <Alert kind="warning" title={t('review.conflictTitle')} announce>
          {t('review.conflict')}
        </Alert>
      )}
      {state !== 'closed' && (
        <Paragraph look="lead">
          {t(who === 'employer' ? 'review.introEmployer' : 'review.introDesk', {
            day: day(agreement.endsOn),
            employer: agreement.employerName,
          })}
        </Paragraph>
      )}
      {state === 'not-asked' && <Paragraph>{t('review.notAsked')}</Paragraph>}
      {state === 'open' && closesAt && (
        <>
          <Paragraph>{t('review.blind', { day: day(closesAt) })}</Paragraph>
          <Questions review={review} for={who} form={form} />
        </>
      )}
      {state === 'closed' && <BothReviews review={review} for={who} level={2} />}
    </>
  )
}

function Questions({ review, for: who, form }: ReviewProps & { form?: RefusedForm }) {
  const { t } = useLanguage()
  const { own, version } = review
  const question: Record<ReviewQuestion, string> = {
    result: t('review.question.result'),
    together: t(who === 'employer' ? 'review.question.togetherEmployer' : 'review.question.togetherDesk'),
    people: t('review.question.people'),
    again: t('review.question.again'),
  }
  return (
    // A form that met another version shows what was typed, with the version that is there now.
    <FormProvider
      issues={form?.issues}
      typed={form?.typed}
      labels={{ ...question, lesson: t('review.question.lesson') }}
    >
      <Form method="post" noValidate>
        <Stack>
          <ErrorSummary />
          <input type="hidden" name="version" value={version} />
          {REVIEW_QUESTIONS.map((name) => (
            <RadioGroup
              key={name}
              name={name}
              defaultValue={own?.[name]}
              options={REVIEW_ANSWERS[name].map((value) => ({ value, label: t(`review.answer.${value}`) }))}
            />
          ))}
          <TextArea
            name="lesson"
            optional
            hint={t('review.lessonHint')}
            limit={LONGEST_LESSON}
            rows={4}
            defaultValue={own?.lesson}
          />
          <div>
            <SubmitButton>{t('review.save')}</SubmitButton>
          </div>
        </Stack>
      </Form>
    </FormProvider>
  )
}

/** What both sides said, beside each other. */
function BothReviews({ review, for: who, level }: ReviewProps & { level: 2 | 3 }) {
  const { t } = useLanguage()
  const mine: SigningParty = who === 'employer' ? 'employer' : 'municipality'
  return (
    <Tiles>
      {SIGNING_PARTIES.map((party) => (
        <Section key={party} level={level} title={t(`review.by.${party}`)}>
          <Answers given={party === mine ? review.own : review.other} />
        </Section>
      ))}
    </Tiles>
  )
}

function Answers({ given }: { given: GivenReview | null }) {
  const { t, day } = useLanguage()
  if (!given) return <Paragraph>{t('review.missed')}</Paragraph>
  return (
    <>
      <DataList
        compact
        items={[
          ...REVIEW_QUESTIONS.map((name) => ({
            term: t(`review.question.${name}`),
            description: t(`review.answer.${given[name]}`),
          })),
          ...(given.lesson
            ? [{ term: t('review.question.lesson'), description: <PlainText text={given.lesson} /> }]
            : []),
        ]}
      />
      <Paragraph look="small">{t('review.givenOn', { day: day(given.givenAt) })}</Paragraph>
    </>
  )
}

/** On the page of an agreement that is over: what can be done about the review, or what was said. */
export function ReviewSection({ review, for: who }: ReviewProps) {
  const { t, day } = useLanguage()
  const { state, closesAt, own, otherGaveIt, agreement } = review
  if (state === 'not-asked' || !closesAt) return null
  const href = `${agreementPage(who, agreement.id)}/terugblik`
  if (state === 'closed') {
    return (
      <Section title={t('review.section')}>
        <BothReviews review={review} for={who} level={3} />
      </Section>
    )
  }
  return (
    <Section title={t('review.section')}>
      <Paragraph>
        {t(own ? 'review.given' : 'review.open', { day: day(closesAt) })}{' '}
        {t(otherGaveIt ? 'review.otherGave' : 'review.otherDidNot')}
      </Paragraph>
      <div>
        <LinkButton kind={own ? 'secondary' : 'primary'} href={href}>
          {t(own ? 'review.change' : 'review.go')}
        </LinkButton>
      </div>
    </Section>
  )
}
