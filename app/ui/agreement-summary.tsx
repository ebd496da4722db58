import type { ReactNode } from 'react'
import {
  canBeSigned,
  isKept,
  type AgreementContact,
  type CityContact,
  type AgreementStatus,
} from '#app/domain/agreements/agreement.ts'
import { agreementPage } from '#app/domain/agreements/agreement-page.ts'
import type { AgreementContent } from '#app/domain/agreements/render-agreement.ts'
import type { DocumentTime } from '#app/domain/signing/agreement-document.ts'
import type { Translate } from '#app/i18n/translate.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { AgreementBadge } from './agreement-badge.tsx'
import { AgreementDocument } from './agreement-document.tsx'
import { AgreementLedger, type LedgerRow } from './agreement-ledger.tsx'
import { Alert } from './alert.tsx'
import { Contact } from './contact-links.tsx'
import { DataList } from './data-list.tsx'
import { Disclosure } from './disclosure.tsx'
import { Heading } from './heading.tsx'
import { Row, Section, Stack } from './layout.tsx'
import { LinkButton } from './link-button.tsx'
import { BulletList, Paragraph } from './paragraph.tsx'
import { SignatureList, type ShownSigner } from './signature-list.tsx'
import { TextLink } from './text-link.tsx'

/** A document that is there, or that is on its way. */
type ShownDocument = { time: DocumentTime } | 'being-made'
type Vacancy = { id: string; title: string | null; status: string }

type AgreementSummaryProps = {
  agreement: {
    id: string
    reference: string
    edition: number
    status: AgreementStatus
    isTooLate: boolean
    startsOn: string
    endsOn: string
    employerId: string
    employerName: string
    contacts: readonly AgreementContact[]
    cityContact: CityContact
    cityDoes: readonly string[]
    withdrawReason: string | null
    content: AgreementContent
    contentHash: string
    signers: readonly ShownSigner[]
    otherVersions: readonly { id: string; edition: number; status: AgreementStatus; changedAt: Date }[]
    document: ShownDocument | null
  }
  ledger: readonly (LedgerRow & { vacancies: readonly Vacancy[] })[]
  /** Who looks: they have their own address of a vacancy. */
  for: 'employer' | 'desk'
  /** What can be done now; stands above the rest. */
  decision?: ReactNode
  /** Under who signs it. */
  progress?: ReactNode
}

/** One agreement on one page: where it stands, what came of it, who signed, and the whole text. */
export function AgreementSummary({ agreement, ledger, for: who, decision, progress }: AgreementSummaryProps) {
  const { t, day } = useLanguage()
  const { status, signers, otherVersions } = agreement
  const isOver = status === 'fulfilled' || status === 'expired'
  const isOffered = status !== 'draft' && signers.length > 0
  const sum = (of: 'pledged' | 'placed') => ledger.reduce((total, row) => total + row[of], 0)
  return (
    <>
      <Stack gap="close">
        <Row>
          <Heading level={1}>{t('agreement.page.title', { reference: agreement.reference })}</Heading>
          <AgreementBadge status={status} isTooLate={agreement.isTooLate} />
        </Row>
        {who === 'desk' && (
          <Paragraph look="lead">
            <TextLink href={`/balie/werkgevers/${agreement.employerId}`}>{agreement.employerName}</TextLink>
          </Paragraph>
        )}
        {otherVersions.length > 0 && (
          <Paragraph look="small">{t('agreement.page.version', { edition: agreement.edition })}</Paragraph>
        )}
      </Stack>
      {agreement.withdrawReason && (
        <Alert>{t('signing.document.withdrawnBecause', { reason: agreement.withdrawReason })}</Alert>
      )}
      <NextVersion agreement={agreement} for={who} />
      {decision}
      {isKept(status) && ledger.length > 0 && (
        <Section title={t(isOver ? 'agreement.page.ledgerAfterwards' : 'agreement.page.ledger')}>
          <Paragraph look="lead">{sayPlaced(t, { placed: sum('placed'), pledged: sum('pledged'), isOver })}</Paragraph>
          <AgreementLedger rows={ledger} />
          <CountedVacancies ledger={ledger} for={who} isOver={isOver} />
        </Section>
      )}
      <Section title={t('signing.signatures.title')}>
        {isOffered ? (
          <SignatureList signers={signers} isClosed={!canBeSigned(status) || agreement.isTooLate} />
        ) : (
          <Paragraph>{t('signing.signatures.none')}</Paragraph>
        )}
        {progress}
        {agreement.document && (
          <SealedDocument document={agreement.document} href={`${agreementPage(who, agreement.id)}/document.pdf`} />
        )}
      </Section>
      <Section title={t('agreement.page.facts')}>
        <DataList
          items={[
            {
              term: t('agreement.page.term'),
              description: t('agreement.page.termValue', {
                from: day(agreement.startsOn),
                to: day(agreement.endsOn),
              }),
            },
            {
              term: t('agreement.page.contact'),
              description: agreement.contacts.map((contact) => <Contact key={contact.email} contact={contact} />),
            },
            { term: t('agreement.page.cityContact'), description: <Contact contact={agreement.cityContact} /> },
            ...(isOffered
              ? [
                  {
                    term: t('agreement.page.seal'),
                    description: (
                      <>
                        <code className="wb-seal">{agreement.contentHash}</code>
                        <Paragraph look="small">{t('agreement.page.sealHint')}</Paragraph>
                      </>
                    ),
                  },
                ]
              : []),
          ]}
        />
      </Section>
      {otherVersions.length > 0 && (
        <Section title={t('agreement.page.versions')}>
          <BulletList
            items={otherVersions.map((version) => (
              <TextLink key={version.id} href={agreementPage(who, version.id)}>
                {t('agreement.page.versionLine', {
                  edition: version.edition,
                  status: t(`words.agreementStatus.${version.status}`),
                  day: day(version.changedAt),
                })}
              </TextLink>
            ))}
          />
        </Section>
      )}
      <Disclosure summary={t('signing.document.text')} open={!isKept(status)}>
        <AgreementDocument content={agreement.content} level={2} label={t('signing.page.document')} />
      </Disclosure>
    </>
  )
}

/** That this text is not the last word: where the newer one is. */
function NextVersion({ agreement, for: who }: Pick<AgreementSummaryProps, 'agreement' | 'for'>) {
  const { t } = useLanguage()
  const { status, edition, otherVersions } = agreement
  const [next] = otherVersions.filter((version) => version.edition > edition && version.status !== 'withdrawn')
  if (status !== 'superseded' && !(status === 'in-force' && next)) return null
  return (
    <Alert title={t(status === 'superseded' ? 'agreement.page.replaced' : 'agreement.page.beingReplaced')}>
      {next && (
        <TextLink href={agreementPage(who, next.id)}>
          {t('agreement.page.toVersion', { edition: next.edition })}
        </TextLink>
      )}
    </Alert>
  )
}

function SealedDocument({ document, href }: { document: ShownDocument; href: string }) {
  const { t } = useLanguage()
  if (document === 'being-made') return <Paragraph>{t('signing.document.beingMade')}</Paragraph>
  return (
    <Stack gap="close">
      <div>
        <LinkButton href={href} reload download>
          {t('signing.document.download')}
        </LinkButton>
      </div>
      {document.time === 'unconfirmed' && <Paragraph look="small">{t('agreement.page.documentUnconfirmed')}</Paragraph>}
    </Stack>
  )
}

/** "8 van de 16 plekken zijn ingevuld." */
function sayPlaced(t: Translate, { placed, pledged, isOver }: { placed: number; pledged: number; isOver: boolean }) {
  if (pledged !== 1) return t('agreement.page.ledgerIntro', { count: placed, pledged })
  if (placed > 0) return t('agreement.page.onlyPlaceFilled')
  return t(isOver ? 'agreement.page.onlyPlaceMissed' : 'agreement.page.onlyPlaceOpen')
}

function CountedVacancies({
  ledger,
  for: who,
  isOver,
}: Pick<AgreementSummaryProps, 'ledger' | 'for'> & { isOver: boolean }) {
  const { t } = useLanguage()
  const counted = ledger.flatMap(({ vacancies }) => vacancies)
  const pageOf = who === 'desk' ? '/balie/vacatures' : '/werkgever/vacatures'
  return (
    <Section level={3} title={t('agreement.page.vacancies')}>
      {counted.length === 0 ? (
        <Paragraph>{t(isOver ? 'agreement.page.hadNoVacancies' : 'agreement.page.noVacancies')}</Paragraph>
      ) : (
        <BulletList
          items={counted.map(({ id, title }) => (
            <TextLink key={id} href={`${pageOf}/${id}`}>
              {title ?? t('desk.work.untitled')}
            </TextLink>
          ))}
        />
      )}
      {who === 'employer' && !isOver && (
        <Paragraph>
          {t('agreement.page.countHow')}{' '}
          <TextLink href="/werkgever/vacatures">{t('agreement.page.newVacancy')}</TextLink>
        </Paragraph>
      )}
    </Section>
  )
}
