import { agreementPage } from '#app/domain/agreements/agreement-page.ts'
import type { AgreementStatus } from '#app/domain/agreements/agreement.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { AgreementBadge } from './agreement-badge.tsx'
import { Row } from './layout.tsx'
import { BulletList } from './paragraph.tsx'
import { TextLink } from './text-link.tsx'

type AgreementLinksProps = {
  agreements: readonly {
    id: string
    reference: string
    status: AgreementStatus
    isTooLate?: boolean
    startsOn: string
    endsOn: string
  }[]
  /** Who looks: they have their own address of an agreement. */
  for: 'employer' | 'desk'
}

/** The agreements of one employer: from when to when, and how each stands. */
export function AgreementLinks({ agreements, for: who }: AgreementLinksProps) {
  const { t, shortDay } = useLanguage()
  return (
    <BulletList
      items={agreements.map(({ id, reference, status, isTooLate, startsOn, endsOn }) => (
        <Row key={id}>
          <TextLink href={agreementPage(who, id)}>
            {t('agreement.list.link', { reference, from: shortDay(startsOn), to: shortDay(endsOn) })}
          </TextLink>
          <AgreementBadge status={status} isTooLate={isTooLate} />
        </Row>
      ))}
    />
  )
}
