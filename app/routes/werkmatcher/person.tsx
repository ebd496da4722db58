import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData, useRouteLoaderData, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { activateProfile } from '#app/domain/candidates/activate-profile.server.ts'
import { LOOK_REASONS, PROFILE_PARTS } from '#app/domain/candidates/candidate.ts'
import { confirmProfilePart } from '#app/domain/candidates/confirm-profile-part.server.ts'
import { getProfile } from '#app/domain/candidates/get-profile.server.ts'
import { lookAtJobSeeker } from '#app/domain/candidates/look-at-job-seeker.server.ts'
import { pauseProfile } from '#app/domain/candidates/pause-profile.server.ts'
import { listWerkmatcherIntroductions } from '#app/domain/introductions/list-werkmatcher-introductions.server.ts'
import { asWerkmatcher } from '#app/http/acting-as.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { submitForm } from '#app/http/submit-form.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { ActionGroup } from '#app/ui/action-group.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { FormProvider } from '#app/ui/form/form-context.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Row, Section } from '#app/ui/layout.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Meter } from '#app/ui/meter.tsx'
import { BulletList, Paragraph } from '#app/ui/paragraph.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { WeekPicture } from '#app/ui/week/week-picture.tsx'
import { caseloadFilterIn, caseloadQuery } from './caseload-filter.ts'
import { PersonContact } from './person-contact.tsx'
import { ProfileParts } from './profile-parts.tsx'
import type { loader as workbench } from './workbench.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: titleOf(data ? `Kandidaat ${data.profile.reference}` : 'Kandidaat') },
]

export async function loader(args: LoaderFunctionArgs) {
  return asWerkmatcher(args, async (ctx) => {
    const profile = await getProfile(ctx, { profileId: args.params.profileId })
    const introductions = await listWerkmatcherIntroductions(ctx, { profileId: profile.id })
    return { profile, introductions, now: ctx.now }
  })
}

const version = z.coerce.number().int()
const stepSchema = z.discriminatedUnion('intent', [
  z.strictObject({ intent: z.literal('activate'), version }),
  z.strictObject({ intent: z.literal('pause'), version }),
  z.strictObject({ intent: z.literal('confirm'), version, part: z.enum(PROFILE_PARTS) }),
  z.strictObject({ intent: z.literal('look'), why: z.enum(LOOK_REASONS) }),
])

export async function action(args: ActionFunctionArgs) {
  return asWerkmatcher(args, async (ctx) => {
    const { id: profileId } = await getProfile(ctx, { profileId: args.params.profileId })
    const here = new URL(args.request.url)
    const back = here.pathname + caseloadQuery(caseloadFilterIn(here.searchParams))
    return submitForm(args.request, stepSchema, async (step) => {
      switch (step.intent) {
        case 'activate':
          await activateProfile(ctx, { profileId, version: step.version })
          return redirectWith(back, 'profile-activated')
        case 'pause':
          await pauseProfile(ctx, { profileId, version: step.version })
          return redirectWith(back, 'profile-paused')
        case 'confirm':
          await confirmProfilePart(ctx, { profileId, version: step.version, part: step.part })
          return redirectWith(back, 'part-confirmed')
        case 'look':
          return data({ person: await lookAtJobSeeker(ctx, { profileId, why: step.why }) })
      }
    })
  })
}

export default function Person() {
  const { t } = useLanguage()
  const { profile } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const form = answer && 'form' in answer ? answer.form : undefined
  const person = answer && 'person' in answer ? answer.person : null
  const query = caseloadQuery(caseloadFilterIn(useSearchParams()[0]))
  const isIn = profile.status !== 'withdrawn'
  return (
    <>
      <div className="wb-bench__back">
        <TextLink href={`/werkmatcher${query}`}>{t('werkmatcher.caseload.back')}</TextLink>
      </div>
      <Row>
        <Heading level={1}>{t('werkmatcher.person.title', { reference: profile.reference })}</Heading>
        <StatusBadge tone={profile.status === 'active' ? 'good' : 'quiet'}>
          {t(`words.profileStatus.${profile.status}`)}
        </StatusBadge>
      </Row>
      {form?.conflict && (
        <Alert kind="warning" announce>
          <Paragraph>{t('werkmatcher.person.changed')}</Paragraph>
        </Alert>
      )}
      <FormProvider {...form}>
        <ErrorSummary />
      </FormProvider>
      <Paragraph>{t(`werkmatcher.person.statusMeaning.${profile.status}`)}</Paragraph>
      <WhyNow />
      <Meter done={profile.known.length} total={PROFILE_PARTS.length} what={t('werkmatcher.person.ready')} />
      <StatusSteps query={query} />
      {isIn && <PersonContact profileId={profile.id} person={person} />}
      {profile.availability && (
        <Section title={t('werkmatcher.person.week')}>
          <WeekPicture
            availability={profile.availability}
            schoolHours={profile.schoolHours ?? undefined}
            words="hidden"
          />
        </Section>
      )}
      <ProfileParts />
      <Introductions />
    </>
  )
}

/** Why this person asks for attention, as the caseload beside it says, each with what to do about it. */
function WhyNow() {
  const { t } = useLanguage()
  const { profile } = useLoaderData<typeof loader>()
  const caseload = useRouteLoaderData<typeof workbench>('routes/werkmatcher/workbench')
  const reasons = caseload?.people.find(({ profileId }) => profileId === profile.id)?.whyNow ?? []
  if (reasons.length === 0) return null
  return <BulletList items={reasons.map((why) => t(`werkmatcher.whyNowMeaning.${why}`))} />
}

/** What can be done with the profile as a whole. */
function StatusSteps({ query }: { query: string }) {
  const { t } = useLanguage()
  const { profile } = useLoaderData<typeof loader>()
  const here = `/werkmatcher/kandidaten/${profile.id}`
  const step = { draft: 'activate', paused: 'activate', active: 'pause', withdrawn: null }[profile.status]
  const label = { draft: 'activate', paused: 'resume', active: 'pause' } as const
  if (profile.status === 'withdrawn') {
    return (
      <div>
        <LinkButton href={`${here}/opnieuw`}>{t('werkmatcher.person.redraft')}</LinkButton>
      </div>
    )
  }
  return (
    <Form method="post">
      <input type="hidden" name="version" value={profile.version} />
      <ActionGroup>
        <LinkButton kind={profile.status === 'active' ? 'primary' : 'secondary'} href={`${here}/matches${query}`}>
          {t('werkmatcher.person.matches')}
        </LinkButton>
        <Button kind={profile.status === 'active' ? 'secondary' : 'primary'} name="intent" value={step ?? ''}>
          {t(`werkmatcher.person.${label[profile.status]}`)}
        </Button>
        <LinkButton kind="subtle" href={`${here}/intrekken`}>
          {t('werkmatcher.person.withdraw')}
        </LinkButton>
      </ActionGroup>
    </Form>
  )
}

function Introductions() {
  const { t, shortDay } = useLanguage()
  const { introductions } = useLoaderData<typeof loader>()
  return (
    <Section title={t('werkmatcher.person.introductions')}>
      {introductions.length === 0 && <Paragraph look="subtle">{t('werkmatcher.person.noIntroductions')}</Paragraph>}
      <ul className="wb-lines">
        {introductions.map((introduction) => (
          <li key={introduction.id}>
            <Row>
              <TextLink href={`/werkmatcher/introducties/${introduction.id}`}>{introduction.vacancyTitle}</TextLink>
              <span>{introduction.employerName}</span>
              <StatusBadge tone={introduction.status === 'accepted' ? 'good' : 'neutral'}>
                {t(`words.introductionStatus.${introduction.status}`)}
              </StatusBadge>
              <span className="wb-caseload__facts">{shortDay(introduction.decidedAt ?? introduction.createdAt)}</span>
            </Row>
          </li>
        ))}
      </ul>
    </Section>
  )
}
