import { useLanguage } from '#app/i18n/use-language.tsx'
import { BulletList } from './paragraph.tsx'
import { TextLink } from './text-link.tsx'

/** What can be done with an agreement that stands still, each on a page of its own: the last part of its address. */
const AGREEMENT_ACTS = ['terughalen', 'teruggeven', 'nieuwe-versie', 'afronden'] as const
export type AgreementAct = (typeof AGREEMENT_ACTS)[number]

export function isAgreementAct(word: string | undefined): word is AgreementAct {
  return AGREEMENT_ACTS.some((act) => act === word)
}

export type ActingOn = {
  id: string
  can: { takeBack: boolean; handBack: boolean; revise: boolean; roundOff: boolean; withdraw: boolean }
}

/** Which of them can be done now. */
export function possibleActs(can: ActingOn['can']): AgreementAct[] {
  const possible = {
    terughalen: can.takeBack,
    teruggeven: can.handBack,
    'nieuwe-versie': can.revise,
    afronden: can.roundOff,
  } satisfies Record<AgreementAct, boolean>
  return AGREEMENT_ACTS.filter((act) => possible[act])
}

type AgreementActsProps = {
  agreement: ActingOn
  /** What leads to withdrawing, in the words of who reads it. */
  withdraw: string
  /** Those that stand elsewhere on the page. */
  without?: readonly AgreementAct[]
}

/** Links to what can be done with it now; nothing when that is nothing. */
export function AgreementActs({ agreement: { id, can }, withdraw, without = [] }: AgreementActsProps) {
  const { t } = useLanguage()
  const links = possibleActs(can)
    .filter((act) => !without.includes(act))
    .map((act) => (
      <TextLink key={act} href={`/tekenen/${id}/${act}`}>
        {t(`offer.acts.${act}.link`)}
      </TextLink>
    ))
  if (can.withdraw) {
    links.push(
      <TextLink key="intrekken" href={`/tekenen/${id}/intrekken`}>
        {withdraw}
      </TextLink>,
    )
  }
  return links.length > 0 ? <BulletList items={links} /> : null
}
