import type { ListedEmployer } from '#app/domain/employers/listed-employers.server.ts'
import type { PublishedCount } from '#app/domain/employers/published-count.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { FigureList } from './figure-list.tsx'
import { Anchor } from './anchor.tsx'
import { LogoPicture } from './logo-picture.tsx'

/** An employer in the public list: who it is, what it promised and what came of that. Inside a `CardList`. */
export function ListedEmployerCard({
  employer,
  href,
  level,
}: {
  employer: ListedEmployer
  href?: string
  level: 2 | 3
}) {
  const { t } = useLanguage()
  const Title = `h${level}` as const
  return (
    <li className="wb-card wb-employer">
      <div className="wb-employer__head">
        <LogoPicture logo={employer.logo} name={employer.name} />
        <div className="wb-employer__who">
          <Title className="wb-card__title">
            {href ? (
              <Anchor href={href} className="wb-card__link">
                {employer.name}
              </Anchor>
            ) : (
              employer.name
            )}
          </Title>
          <p className="wb-employer__what">{useSectorAndPlace()(employer)}</p>
        </div>
      </div>
      <PublishedFigures employer={employer} />
      <p className="wb-employer__open">{t('employerList.open', { count: employer.openVacancies })}</p>
    </li>
  )
}

/** What it promised and what came of it, in figures that everybody may read. */
export function PublishedFigures({ employer }: { employer: ListedEmployer }) {
  const { t, number } = useLanguage()
  const counted = usePublishedCount()
  const promised = employer.promised.reduce((sum, { places }) => sum + places, 0)
  return (
    <FigureList
      figures={[
        { value: number(promised), what: t('employerList.promised', { count: promised }) },
        { value: counted(employer.placed), what: t('employerList.placed') },
        { value: counted(employer.stillThere), what: t('employerList.stillThere') },
      ]}
    />
  )
}

/** "minder dan 5", "minstens 10". */
export function usePublishedCount(): (count: PublishedCount) => string {
  const { t, number } = useLanguage()
  return (count) =>
    count.kind === 'few' ? t('employerList.few') : t('employerList.atLeast', { number: number(count.count) })
}

/** "Zorg en welzijn, Utrecht". */
export function useSectorAndPlace(): (employer: Pick<ListedEmployer, 'sector' | 'place'>) => string {
  const { t } = useLanguage()
  return ({ sector, place }) => [sector && t(`words.sector.${sector}`), place].filter(Boolean).join(', ')
}
