import { translator } from '#app/i18n/translate.ts'
import type { EmployerReaders } from './employer-readers.ts'
import type { Mail } from './mail.ts'
import { portalUrl } from './send-mail.ts'
import { oneLine } from './vacancy-decision.ts'

type Asked = { questionId: string; title: string; werkmatcherName: string }

/** A werkmatcher asks something about a vacancy. The question itself stands on the portal. */
export function questionAskedMail(readers: EmployerReaders, { questionId, title, werkmatcherName }: Asked): Mail {
  const t = translator('nl')
  const params = {
    ...readers,
    title: oneLine(title),
    werkmatcher: werkmatcherName,
    link: portalUrl(`/werkgever/vragen/${questionId}`),
  }
  return {
    to: readers.to,
    subject: t('mail.questionAsked.subject', params),
    text: t('mail.questionAsked.text', params),
  }
}
