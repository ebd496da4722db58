import { SIGNING_PARTIES, type SigningParty } from '#app/domain/agreements/agreement.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Icon } from './icon.tsx'

export type ShownSignature = {
  id: string
  party: SigningParty
  signedName: string
  signedFunction: string
  signedAt: Date
}

/** Both sides, each with who signed and when, or that nobody has yet. */
export function SignatureList({ signatures }: { signatures: readonly ShownSignature[] }) {
  const { t } = useLanguage()
  return (
    <ul className="wb-signatures">
      {SIGNING_PARTIES.map((party) => {
        const signature = signatures.find((one) => one.party === party)
        return (
          <li key={party} className={signature ? 'wb-signature wb-signature--signed' : 'wb-signature'}>
            {signature && <Icon name="check" />}
            <div>
              <p className="wb-signature__party">{t(`agreement.signatures.party.${party}`)}</p>
              {signature ? <Signed signature={signature} /> : <p>{t('agreement.signatures.open')}</p>}
            </div>
          </li>
        )
      })}
    </ul>
  )
}

/** "Noor de Wit, directeur. Getekend op donderdag 4 juni 2026 om 10:40." */
export function Signed({ signature }: { signature: ShownSignature }) {
  const { t, day, clock } = useLanguage()
  return (
    <p>
      {t('agreement.signatures.signed', {
        name: signature.signedName,
        function: signature.signedFunction,
        day: day(signature.signedAt),
        clock: clock(signature.signedAt),
      })}
    </p>
  )
}
