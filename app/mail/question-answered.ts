import type { QuestionAnswer } from '#app/domain/questions/question.ts'
import { translator } from '#app/i18n/translate.ts'
import type { Mail } from './mail.ts'
import { portalUrl } from './send-mail.ts'
import { oneLine } from './vacancy-decision.ts'

type Answered = { title: string; employerName: string; answer: QuestionAnswer }

/** What the employer answered, to the werkmatcher who asked; nothing that leads to a candidate. */
export function questionAnsweredMail(
  to: { name: string; email: string },
  { title, employerName, answer }: Answered,
): Mail {
  const t = translator('nl')
  const params = {
    name: to.name,
    title: oneLine(title),
    employer: oneLine(employerName),
    answer: t(`words.questionAnswer.${answer}`),
    link: portalUrl('/werkmatcher/vragen'),
  }
  return {
    to: to.email,
    subject: t('mail.questionAnswered.subject', params),
    text: t('mail.questionAnswered.text', params),
  }
}
