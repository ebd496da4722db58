import type { ReactNode } from 'react'
import type { NegotiableDemand } from '#app/domain/matching/firmness.ts'
import { LANGUAGE_SKILLS, type LanguageLevel, type LanguageSkill } from '#app/domain/matching/words.ts'
import { formatPostcode } from '#app/domain/places/postcode.ts'
import { requirementsOf, type PublicVacancy, type Requirement } from '#app/domain/vacancies/public-vacancy.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { DataList } from './data-list.tsx'
import { Heading } from './heading.tsx'
import { Section } from './layout.tsx'
import { LinkButton } from './link-button.tsx'
import { BulletList, NumberedList, Paragraph, PlainText } from './paragraph.tsx'
import { ScreenOnly } from './print-only.tsx'
import { TextLink } from './text-link.tsx'
import { hoursText, payText, placeText } from './vacancy-facts.ts'
import { WeekPicture } from './week/week-picture.tsx'

type VacancyViewProps = {
  vacancy: PublicVacancy
  /** Who calls: the desk of the vacancy's municipality. */
  desk: { name: string; phone: string }
  /** By bicycle from the visitor's own postcode. */
  cyclingMinutes?: number | null
  /** Of the title: 1 on its own page, 2 where the page has a title of its own (a preview). */
  level?: 1 | 2
  /** Where "Ik heb interesse" leads; without it (a preview) there is no such button. */
  interestHref?: string
  /** Under the facts: ways to share it. */
  children?: ReactNode
}

/** The whole of a vacancy as a job seeker sees it; also the employer's preview and what the desk approves. */
export function VacancyView(props: VacancyViewProps) {
  const { vacancy, desk, cyclingMinutes = null, level = 1, interestHref, children } = props
  const { t } = useLanguage()
  const part = (level + 1) as 2 | 3
  const interest = interestHref && (
    <ScreenOnly>
      <LinkButton kind="primary" href={interestHref}>
        {t('vacancyPage.interest')}
      </LinkButton>
    </ScreenOnly>
  )
  return (
    <article className="wb-vacancy-view">
      <div className="wb-vacancy-view__head wb-stack wb-stack--tight">
        <Heading level={level} look={1}>
          {vacancy.title ?? t('vacancyPage.untitled')}
        </Heading>
        <Paragraph look="lead">{vacancy.employer?.name ?? t('vacancyPage.unknownEmployer')}</Paragraph>
      </div>
      <div className="wb-vacancy-view__facts wb-stack">
        <Facts vacancy={vacancy} />
        {interest}
        {children}
      </div>
      <div className="wb-vacancy-view__text wb-stack wb-stack--wide">
        <Section level={part} title={t('vacancyPage.tasks.title')}>
          {vacancy.tasks ? <PlainText text={vacancy.tasks} /> : <Paragraph>{t('vacancyPage.tasks.unknown')}</Paragraph>}
        </Section>
        <Week vacancy={vacancy} level={part} />
        <Gets vacancy={vacancy} level={part} />
        <Needs vacancy={vacancy} level={part} />
        <People vacancy={vacancy} level={part} />
        <Travel vacancy={vacancy} level={part} cyclingMinutes={cyclingMinutes} />
        <Section level={part} title={t('vacancyPage.next.title')}>
          <NumberedList
            items={[
              t('vacancyPage.next.tell'),
              t('vacancyPage.next.call', { desk: desk.name }),
              t('vacancyPage.next.together'),
              t('vacancyPage.next.meet'),
            ]}
          />
          {interest}
          <Paragraph>{t('vacancyPage.next.callYourself', { phone: desk.phone })}</Paragraph>
        </Section>
      </div>
    </article>
  )
}

type PartProps = { vacancy: PublicVacancy; level: 2 | 3 }

function Facts({ vacancy }: { vacancy: PublicVacancy }) {
  const speech = useLanguage()
  const { t, day } = speech
  const negotiable = useNegotiable(vacancy)
  const { kind, startsOn, closesOn, places } = vacancy
  return (
    <DataList
      compact
      items={[
        { term: t('vacancyPage.facts.kind'), description: kind && t(`words.kind.${kind}`) },
        { term: t('vacancyPage.facts.hours'), description: negotiable('hours', hoursText(speech, vacancy)) },
        { term: t('vacancyPage.facts.pay'), description: payText(speech, vacancy) },
        { term: t('vacancyPage.facts.place'), description: placeText(speech, vacancy) },
        {
          term: t('vacancyPage.facts.start'),
          description: startsOn
            ? negotiable('start', t('vacancyPage.facts.startOn', { day: day(startsOn) }))
            : t('vacancyPage.facts.startNow'),
        },
        {
          term: t('vacancyPage.facts.closes'),
          description: closesOn
            ? t('vacancyPage.facts.closesOn', { day: day(closesOn) })
            : t('vacancyPage.facts.closesOpen'),
        },
        ...(places && places > 1
          ? [
              {
                term: t('vacancyPage.facts.places'),
                description: t('vacancyPage.facts.placesCount', { count: places }),
              },
            ]
          : []),
      ]}
    />
  )
}

function Week({ vacancy, level }: PartProps) {
  const speech = useLanguage()
  const { t } = speech
  const negotiable = useNegotiable(vacancy)
  const { roster, schoolHours, schoolHolidaysFree } = vacancy
  return (
    <Section level={level} title={t('vacancyPage.week.title')}>
      {roster?.kind !== 'fixed' && (
        <Paragraph>{hoursText(speech, vacancy) ?? t('vacancyPage.hours.unknown')}</Paragraph>
      )}
      <WeekPicture roster={roster} title={t('vacancyPage.week.picture')} />
      {roster && isNegotiable(vacancy, 'week') && <Paragraph>{t('vacancyPage.week.negotiable')}</Paragraph>}
      {schoolHours && <Paragraph>{t(`vacancyPage.week.${schoolHours}`)}</Paragraph>}
      {schoolHolidaysFree !== null && (
        <Paragraph>
          {schoolHolidaysFree
            ? t('vacancyPage.week.holidaysFree')
            : negotiable('school-holidays', t('vacancyPage.week.holidaysWork'))}
        </Paragraph>
      )}
    </Section>
  )
}

function Gets({ vacancy, level }: PartProps) {
  const speech = useLanguage()
  const { t } = speech
  const { kind, offers, benefits } = vacancy
  return (
    <Section level={level} title={t('vacancyPage.gets.title')}>
      {kind && <Paragraph>{t(`words.kindMeaning.${kind}`)}</Paragraph>}
      <BulletList
        items={[
          payText(speech, vacancy) ?? t('vacancyPage.pay.unknown'),
          ...(offers ?? []).map((offer) => t(`words.offer.${offer}`)),
        ]}
      />
      {benefits && <PlainText text={benefits} />}
      {offers === null && !benefits && <Paragraph look="subtle">{t('vacancyPage.gets.unknown')}</Paragraph>}
    </Section>
  )
}

function Needs({ vacancy, level }: PartProps) {
  const { t } = useLanguage()
  const below = (level + 1) as 3 | 4
  const needed = useNeeded(vacancy)
  const { notNeeded, unknown } = requirementsOf(vacancy)
  const { demands } = vacancy
  return (
    <Section level={level} title={t('vacancyPage.needs.title')}>
      {needed.length > 0 && <BulletList items={needed} />}
      {needed.length === 0 && unknown.length === 0 && <Paragraph>{t('vacancyPage.needs.nothing')}</Paragraph>}
      {demands && demands.length > 0 && (
        <Section level={below} title={t('vacancyPage.needs.demandsTitle')}>
          {isNegotiable(vacancy, 'avoids') && <Paragraph>{t('vacancyPage.needs.demandsNegotiable')}</Paragraph>}
          <BulletList items={demands.map((demand) => t(`words.demand.${demand}`))} />
        </Section>
      )}
      <Section level={below} title={t('vacancyPage.needs.notTitle')}>
        <BulletList
          items={[
            ...notNeeded.map((requirement) => t(`vacancyPage.needs.not.${requirement}`)),
            t('vacancyPage.needs.not.letter'),
          ]}
        />
      </Section>
      {unknown.length > 0 && (
        <Section level={below} title={t('vacancyPage.needs.askTitle')}>
          <BulletList items={unknown.map((requirement) => t(`vacancyPage.needs.ask.${requirement}`))} />
        </Section>
      )}
    </Section>
  )
}

function isNegotiable({ negotiable }: PublicVacancy, demand: NegotiableDemand): boolean {
  return negotiable.includes(demand)
}

/** A demand in words, with beside it that the employer gives way, if so. */
function useNegotiable(vacancy: PublicVacancy): (demand: NegotiableDemand, words: string | null) => ReactNode {
  const { t } = useLanguage()
  return (demand, words) =>
    words && isNegotiable(vacancy, demand) ? (
      <>
        {words} <span className="wb-negotiable">{t('vacancyPage.negotiable')}</span>
      </>
    ) : (
      words
    )
}

/** A sentence for everything that is needed. */
function useNeeded(vacancy: PublicVacancy): ReactNode[] {
  const { t, list } = useLanguage()
  const negotiable = useNegotiable(vacancy)
  const { diploma, licences, certificates, otherLanguages, skills } = vacancy
  const sentences: Record<Requirement, () => ReactNode[]> = {
    dutch: () =>
      levelsInUse(vacancy).map(({ level, skills: asked }) =>
        negotiable(
          `dutch-${asked[0]!}`,
          t('vacancyPage.needs.dutch', {
            skills: list(asked.map((skill) => lowerFirst(t(`words.languageSkill.${skill}`)))),
            level,
            meaning: t(`words.languageLevelMeaning.${level}`),
          }),
        ),
      ),
    diploma: () => [
      negotiable('diploma', diploma && t('vacancyPage.needs.diploma', { diploma: t(`words.diploma.${diploma}`) })),
    ],
    licences: () => [
      negotiable(
        'licences',
        t('vacancyPage.needs.licence', { licences: list((licences ?? []).map((one) => t(`words.licence.${one}`))) }),
      ),
    ],
    certificates: () =>
      (certificates ?? []).map((one) =>
        negotiable(
          'certificates',
          t('vacancyPage.needs.certificate', {
            certificate: t(`words.certificate.${one}`),
            meaning: t(`words.certificateMeaning.${one}`),
          }),
        ),
      ),
    otherLanguages: () => [
      negotiable(
        'other-languages',
        t('vacancyPage.needs.otherLanguages', {
          languages: list((otherLanguages ?? []).map((one) => t(`words.otherLanguage.${one}`))),
        }),
      ),
    ],
    skills: () => [
      t('vacancyPage.needs.skills', {
        skills: list((skills ?? []).map((one) => lowerFirst(t(`words.skill.${one}`)))),
      }),
    ],
  }
  return requirementsOf(vacancy).needed.flatMap((requirement) => sentences[requirement]())
}

/** Skills of Dutch that ask for the same level and stand equally firm, together; those that ask for none are left out. */
function levelsInUse(vacancy: PublicVacancy) {
  const groups: { level: LanguageLevel; gives: boolean; skills: LanguageSkill[] }[] = []
  for (const skill of LANGUAGE_SKILLS) {
    const level = vacancy.dutch[skill]
    if (!level || level === 'none') continue
    const gives = isNegotiable(vacancy, `dutch-${skill}`)
    const group = groups.find((one) => one.level === level && one.gives === gives)
    if (group) group.skills.push(skill)
    else groups.push({ level, gives, skills: [skill] })
  }
  return groups
}

function People({ vacancy: { employer, contactName, sourceUrl }, level }: PartProps) {
  const { t } = useLanguage()
  return (
    <Section level={level} title={t('vacancyPage.people.title')}>
      {employer?.about ? <PlainText text={employer.about} /> : <Paragraph>{t('vacancyPage.people.unknown')}</Paragraph>}
      {employer && contactName && (
        <Paragraph>{t('vacancyPage.people.contact', { employer: employer.name, name: contactName })}</Paragraph>
      )}
      {employer?.website && (
        <Paragraph>
          <TextLink href={employer.website} rel="external noopener">
            {t('vacancyPage.people.website', { employer: employer.name })}
          </TextLink>
        </Paragraph>
      )}
      {sourceUrl && (
        <Paragraph>
          {t('vacancyPage.source')}{' '}
          <TextLink href={sourceUrl} rel="external noopener nofollow">
            {t('vacancyPage.sourceLink')}
          </TextLink>
        </Paragraph>
      )}
    </Section>
  )
}

function Travel({ vacancy, level, cyclingMinutes }: PartProps & { cyclingMinutes: number | null }) {
  const { t } = useLanguage()
  const { workplace, street, postcode, placeName, offers } = vacancy
  const address = [street, [postcode && formatPostcode(postcode), placeName].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ')
  return (
    <Section level={level} title={t('vacancyPage.travel.title')}>
      {workplace === 'home' ? (
        <Paragraph>{t('vacancyPage.travel.home')}</Paragraph>
      ) : (
        <>
          <Paragraph>{address || t('vacancyPage.travel.unknown')}</Paragraph>
          {cyclingMinutes !== null && (
            <Paragraph>{t('vacancyPage.travel.cycling', { minutes: cyclingMinutes })}</Paragraph>
          )}
          {workplace === 'hybrid' && <Paragraph>{t('vacancyPage.travel.hybrid')}</Paragraph>}
          {offers?.includes('travel-allowance') && <Paragraph>{t('vacancyPage.travel.allowance')}</Paragraph>}
          {address && (
            <Paragraph>
              <TextLink
                href={`https://www.openstreetmap.org/search?query=${encodeURIComponent(address)}`}
                rel="external noopener noreferrer"
              >
                {t('vacancyPage.travel.map')}
              </TextLink>
            </Paragraph>
          )}
        </>
      )}
    </Section>
  )
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
