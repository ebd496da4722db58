import type { NextStep } from '#app/domain/agreements/next-steps.ts'
import type { Progress } from '#app/domain/agreements/ledger.ts'
import type { AgreementReminder } from '#app/domain/reminders/reminder.ts'
import { sayStillThere } from '#app/i18n/say-still-there.ts'
import { formatDay, formatList, translator } from '#app/i18n/translate.ts'
import type { Mail } from './mail.ts'
import { portalUrl } from './send-mail.ts'

type Reminded = {
  agreementId: string
  kind: AgreementReminder
  reference: string
  startsOn: string
  endsOn: string
  employerName: string
  deskName: string
  deskPhone: string
  people: readonly { name: string; email: string }[]
  ledger: Progress & { pledged: number; steps: readonly NextStep[] }
}

/** Half way, or sixty days before the end: promised against done, and what is next. One mail to all, so that each knows who knows. */
export function agreementReminderMail(reminded: Reminded, { id }: { id: string }): Mail {
  const t = translator('nl')
  const { agreementId, kind, people, ledger } = reminded
  const next =
    ledger.steps.length === 0
      ? t('mail.agreementReminder.nothing')
      : ledger.steps
          .map((step) =>
            t(`mail.agreementReminder.steps.${step.kind}`, {
              count: step.count,
              introductions: portalUrl('/werkgever/introducties'),
              vacancies: portalUrl('/werkgever/vacatures'),
            }),
          )
          .join('\n')
  const params = {
    reference: reminded.reference,
    employer: reminded.employerName,
    deskName: reminded.deskName,
    deskPhone: reminded.deskPhone,
    name: formatList(
      'nl',
      people.map((person) => person.name),
    ),
    from: formatDay('nl', reminded.startsOn),
    to: formatDay('nl', reminded.endsOn),
    pledged: ledger.pledged,
    opened: ledger.opened,
    introduced: ledger.introduced,
    placed: ledger.placed,
    after3: sayStillThere(t, ledger, 3),
    after6: sayStillThere(t, ledger, 6),
    next,
    link: portalUrl(`/werkgever/intentieverklaringen/${agreementId}`),
  }
  return {
    to: people.map(({ email }) => email).join(', '),
    subject: t(`mail.agreementReminder.subject.${kind}`, params),
    text: t('mail.agreementReminder.text', { ...params, opening: t(`mail.agreementReminder.opening.${kind}`, params) }),
    id,
  }
}
