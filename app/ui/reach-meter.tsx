import { REACH_BANDS, type ReachBand } from '#app/domain/matching/reach/reach-band.ts'
import type { Reach } from '#app/domain/matching/reach/measure-reach.server.ts'
import type { ReachDemand } from '#app/domain/matching/reach/reach-demands.ts'
import type { Certificate, Demand, Licence, OtherLanguage } from '#app/domain/matching/words.ts'
import type { Speech } from '#app/i18n/speech.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Paragraph } from './paragraph.tsx'
import { TextLink } from './text-link.tsx'

type ReachMeterProps = {
  reach: Reach
  /** Where a demand can be changed. */
  hrefOf(demand: ReachDemand): string
  /** At most so many of the demands that cost most; all unless told otherwise. */
  most?: number
}

/** How many could fit, as a picture and a sentence, and which demands cost most. Never a number: see `steady-answers.ts`. */
export function ReachMeter({ reach, hrefOf, most = Infinity }: ReachMeterProps) {
  const speech = useLanguage()
  const { t } = speech
  const costly = reach.demands.filter(({ band }) => band !== reach.band)
  const shown = costly.slice(0, most)
  const now = t(`reach.band.${reach.band}`)
  return (
    <div className="wb-reach">
      <BandPicture band={reach.band} />
      <p className="wb-reach__now" aria-live="polite">
        {t('reach.now', { band: now })}
      </p>
      {shown.length > 0 && (
        <>
          <p className="wb-reach__question">{t('reach.costs')}</p>
          <ul className="wb-reach__costs">
            {shown.map((demand) => {
              const name = demandText(demand, speech)
              return (
                <li key={`${demand.name} ${demand.value}`}>
                  {t('reach.without', { demand: name, band: t(`reach.band.${demand.band}`), now })}{' '}
                  <TextLink href={hrefOf(demand)} aria-label={t('reach.changeOf', { demand: name })}>
                    {t('reach.change')}
                  </TextLink>
                </li>
              )
            })}
          </ul>
          {costly.length > shown.length && (
            <Paragraph look="small">{t('reach.more', { count: costly.length - shown.length })}</Paragraph>
          )}
        </>
      )}
      {shown.length === 0 && (
        <Paragraph look="small">{t(reach.demands.length > 0 ? 'reach.none' : 'reach.noDemands')}</Paragraph>
      )}
      <Paragraph look="small">{t('reach.privacy')}</Paragraph>
    </div>
  )
}

const WIDTH = 240
const PIECE = WIDTH / REACH_BANDS.length

/** A piece per band, filled up to the one that holds. */
function BandPicture({ band }: { band: ReachBand }) {
  const { t } = useLanguage()
  const reached = REACH_BANDS.indexOf(band)
  return (
    <svg className="wb-reach__picture" viewBox={`0 0 ${WIDTH} 44`} aria-hidden="true" focusable="false">
      {REACH_BANDS.map((each, at) => (
        <g key={each}>
          <rect
            className={at <= reached ? 'wb-reach__full' : 'wb-reach__empty'}
            x={at * PIECE + 2}
            y={2}
            width={PIECE - 4}
            height={18}
            rx={4}
          />
          <text className={at === reached ? 'wb-reach__here' : 'wb-reach__mark'} x={at * PIECE + PIECE / 2} y={38}>
            {t(`reach.mark.${each}`)}
          </text>
        </g>
      ))}
    </svg>
  )
}

/** "rijbewijs B (auto)". */
function demandText({ name, value }: ReachDemand, { t }: Speech): string {
  switch (name) {
    case 'otherLanguages':
      return t('reach.demand.otherLanguages', { value: t(`words.otherLanguage.${value as OtherLanguage}`) })
    case 'licences':
      return t('reach.demand.licences', { value: t(`words.licence.${value as Licence}`) })
    case 'certificates':
      return t('reach.demand.certificates', { value: t(`words.certificate.${value as Certificate}`) })
    case 'demands':
      return t('reach.demand.demands', { value: t(`words.demand.${value as Demand}`) })
    default:
      return t(`reach.demand.${name}`)
  }
}
