import type { NewerVersion } from '#app/domain/signing/find-newer-version.server.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { NewLink } from './closed-invitation.tsx'
import type { ShownSigning } from './show-signing.server.ts'
import { SignAfterAll } from './sign-after-all.tsx'

type SignedOrNotProps = {
  shown: ShownSigning
  here: string
  /** What the version that took the place of this one asks of them. */
  newer: NonNullable<NewerVersion>['state'] | null
}

/** For who came by a personal link and has nothing to sign: how it stands, and the document once it is there. */
export function SignedOrNot({ shown, here, newer }: SignedOrNotProps) {
  const { t, day } = useLanguage()
  const { standing, startsOn, isTooLate, me, document, withdrawReason } = shown
  // Whoever signed it keeps the document, also when it does not hold any more.
  const file =
    document === 'being-made'
      ? t('signing.document.beingMade')
      : document && (
          <LinkButton href={`${here}/document.pdf`} reload download>
            {t('signing.document.download')}
          </LinkButton>
        )
  if (standing === 'superseded') {
    return (
      <>
        <Alert title={t('signing.invitation.superseded')}>
          {newer && <Paragraph>{t(`signing.invitation.newer.${newer}`)}</Paragraph>}
          {file}
        </Alert>
        {newer === 'asked' && <NewLink act="newer-link" />}
      </>
    )
  }
  if (standing === 'withdrawn') {
    return <Alert title={t('signing.document.withdrawnBecause', { reason: withdrawReason ?? '' })}>{file}</Alert>
  }
  if (standing !== null) {
    return (
      <Alert
        kind={standing === 'in-force' ? 'success' : 'note'}
        title={t(`signing.invitation.kept.${standing}`, { from: day(startsOn) })}
      >
        {file}
      </Alert>
    )
  }
  if (isTooLate) return <Alert title={t('signing.page.tooLateTitle')}>{t('signing.page.tooLate')}</Alert>
  if (me?.status === 'signed') {
    return (
      <Alert kind="success" title={t('signing.invitation.signed')}>
        <Paragraph>{t('signing.invitation.others')}</Paragraph>
      </Alert>
    )
  }
  if (me?.status === 'refused') return <SignAfterAll refused={me} />
  return <Alert title={t('signing.invitation.notYet')} />
}
