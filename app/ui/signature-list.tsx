import type { SigningParty } from '#app/domain/agreements/agreement.ts'
import type { SignerStatus } from '#app/domain/signing/signer.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'

export type ShownSigner = {
  id: string
  party: SigningParty
  /** Null: whoever of the desk. */
  name: string | null
  isOnPaper: boolean
  status: SignerStatus
  isTheirTurn: boolean
  signature: { signedName: string; signedFunction: string; signedAt: Date } | null
}

type SignatureListProps = {
  signers: readonly ShownSigner[]
  /** Nobody signs it any more. */
  isClosed?: boolean
}

/** Everybody who signs, each with when they did, or that they have not (yet). */
export function SignatureList({ signers, isClosed = false }: SignatureListProps) {
  const { t } = useLanguage()
  return (
    <ul className="wb-signatures">
      {signers
        .filter(({ status }) => status !== 'delegated')
        .map(({ id, party, name, isOnPaper, status, isTheirTurn, signature }) => (
          <li
            key={id}
            className={classNames(
              'wb-signature',
              signature && 'wb-signature--signed',
              status === 'refused' && 'wb-signature--refused',
            )}
          >
            {signature && <Icon name="check" />}
            <div>
              <p className="wb-signature__party">{t(`signing.signatures.party.${party}`)}</p>
              {signature ? (
                <Signed signature={signature} />
              ) : (
                <p>
                  {name ?? t('signing.signatures.desk')}.{' '}
                  {t(
                    status === 'refused'
                      ? 'signing.signatures.refused'
                      : isClosed
                        ? 'signing.signatures.never'
                        : isOnPaper
                          ? 'signing.signatures.paper'
                          : isTheirTurn
                            ? 'signing.signatures.turn'
                            : 'signing.signatures.open',
                  )}
                </p>
              )}
            </div>
          </li>
        ))}
    </ul>
  )
}

/** "Noor de Wit, directeur. Getekend op donderdag 4 juni 2026 om 10:40." */
function Signed({ signature }: { signature: NonNullable<ShownSigner['signature']> }) {
  const { t, day, clock } = useLanguage()
  return (
    <p>
      {t('signing.signatures.signed', {
        name: signature.signedName,
        function: signature.signedFunction,
        day: day(signature.signedAt),
        clock: clock(signature.signedAt),
      })}
    </p>
  )
}
