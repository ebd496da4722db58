import { Form, useLoaderData } from '@remix-run/react'
import { dayOf } from '#app/domain/calendar/day.ts'
import { PROFILE_PARTS, type ProfilePart } from '#app/domain/candidates/candidate.ts'
import { isPartStale } from '#app/domain/candidates/profile-parts.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Button } from '#app/ui/button.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { partHref } from './part-addresses.ts'
import type { loader } from './person.tsx'
import { linesOf } from './profile-values.ts'

/** The twelve parts: what is known, when it was gone through, and the two things to do about it. */
export function ProfileParts() {
  const { t } = useLanguage()
  return (
    <Section title={t('werkmatcher.person.parts')}>
      <Paragraph>{t('werkmatcher.person.partsIntro')}</Paragraph>
      <ul className="wb-profile-parts">
        {PROFILE_PARTS.map((part) => (
          <Part key={part} part={part} />
        ))}
      </ul>
    </Section>
  )
}

function Part({ part }: { part: ProfilePart }) {
  const language = useLanguage()
  const { t } = language
  const { profile } = useLoaderData<typeof loader>()
  const isKnown = profile.known.includes(part)
  const label = t(`words.profilePart.${part}`)
  return (
    <li className="wb-profile-part">
      <h3 className="wb-profile-part__title">{label}</h3>
      <div className="wb-profile-part__value">
        {isKnown ? (
          linesOf(part, profile, language).map((line) => <p key={line}>{line}</p>)
        ) : (
          <p className="wb-data__unknown">{t('common.unknown')}</p>
        )}
        <Confirmed part={part} />
      </div>
      {profile.status !== 'withdrawn' && (
        <div className="wb-profile-part__actions">
          <TextLink href={partHref(profile.id, part)}>
            {t(isKnown ? 'werkmatcher.person.change' : 'werkmatcher.person.fill')}
            <span className="wb-hidden-visually">: {label}</span>
          </TextLink>
          {isKnown && (
            <Form method="post" preventScrollReset>
              <input type="hidden" name="version" value={profile.version} />
              <input type="hidden" name="part" value={part} />
              <Button
                kind="subtle"
                compact
                name="intent"
                value="confirm"
                aria-label={t('werkmatcher.person.confirmAbout', { part: label })}
              >
                {t('werkmatcher.person.confirm')}
              </Button>
            </Form>
          )}
        </div>
      )}
    </li>
  )
}

/** When it was last gone through with the person, and whether that is long ago. */
function Confirmed({ part }: { part: ProfilePart }) {
  const { t, shortDay } = useLanguage()
  const { profile, now } = useLoaderData<typeof loader>()
  const on = profile.confirmed[part]
  if (!on) return <p className="wb-profile-part__confirmed">{t('werkmatcher.person.neverConfirmed')}</p>
  const isKnown = profile.known.includes(part)
  const text = t(isKnown ? 'werkmatcher.person.confirmedOn' : 'werkmatcher.person.askedUnknown', { day: shortDay(on) })
  const isStale = isPartStale(profile.confirmed, part, dayOf(now))
  return (
    <p className="wb-profile-part__confirmed">
      {text}
      {isStale && ` (${t('werkmatcher.person.stale')})`}
    </p>
  )
}
