import { findAgreementToMail } from '#app/domain/reminders/find-agreement-to-mail.server.ts'
import { findCheckInsToMail } from '#app/domain/reminders/find-check-ins-to-mail.server.ts'
import { remindAgreements } from '#app/domain/reminders/remind-agreements.server.ts'
import { remindCheckIns } from '#app/domain/reminders/remind-check-ins.server.ts'
import { agreementReminderMail } from '#app/mail/agreement-reminder.ts'
import { checkInsDueMail } from '#app/mail/check-ins-due.ts'
import { sendMail } from '#app/mail/send-mail.ts'
import type { Handlers } from './handlers.ts'

/** What people are reminded of, as it stands when the mail is sent: nobody is asked what was done meanwhile. */
export const reminderHandlers = {
  'remind-check-ins': async (ctx) => {
    await remindCheckIns(ctx)
  },
  'mail-check-ins-due': async (ctx, { werkmatcherId, on }) => {
    const found = await findCheckInsToMail(ctx, { werkmatcherId })
    if (found) await sendMail(checkInsDueMail(found, { id: `check-ins.${werkmatcherId}.${on}` }))
  },
  'remind-agreements': async (ctx) => {
    await remindAgreements(ctx)
  },
  'mail-agreement-reminder': async (ctx, { reminderId }) => {
    const found = await findAgreementToMail(ctx, { reminderId })
    if (found) await sendMail(agreementReminderMail(found, { id: `agreement-reminder.${reminderId}` }))
  },
} satisfies Partial<Handlers>
