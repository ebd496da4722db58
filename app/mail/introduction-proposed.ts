import { translator } from '#app/i18n/translate.ts'
import type { EmployerReaders } from './employer-readers.ts'
import type { Mail } from './mail.ts'
import { portalUrl } from './send-mail.ts'
import { oneLine } from './vacancy-decision.ts'

type Proposed = { introductionId: string; reference: string; title: string; werkmatcherName: string }

/** A candidate is proposed, or the proposal was taken back. Of the candidate not even what the profile says. */
export function introductionProposedMail(
  readers: EmployerReaders,
  { introductionId, reference, title, werkmatcherName }: Proposed,
  { isWithdrawn }: { isWithdrawn: boolean },
): Mail {
  const t = translator('nl')
  const kind = isWithdrawn ? 'introductionWithdrawn' : 'introductionProposed'
  const params = {
    ...readers,
    reference,
    title: oneLine(title),
    werkmatcher: werkmatcherName,
    link: portalUrl(`/werkgever/introducties/${introductionId}`),
  }
  return { to: readers.to, subject: t(`mail.${kind}.subject`, params), text: t(`mail.${kind}.text`, params) }
}
