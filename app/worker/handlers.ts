import { eq } from 'drizzle-orm'
import { endDueAgreements } from '#app/domain/agreements/end-due-agreements.server.ts'
import { findMadeKey } from '#app/domain/api-keys/find-made-key.server.ts'
import type { Context, System } from '#app/domain/context.ts'
import { findPassedOn } from '#app/domain/interests/find-passed-on.server.ts'
import type { Job } from '#app/domain/jobs/job.ts'
import { deleteStaleSessions } from '#app/domain/people/delete-stale-sessions.server.ts'
import { issueLoginLink } from '#app/domain/people/issue-login-link.server.ts'
import { apiKeyMadeMail } from '#app/mail/api-key-made.ts'
import { interestPassedOnMail } from '#app/mail/interest-passed-on.ts'
import { confirmEmailMail } from '#app/mail/confirm-email.ts'
import { loginLinkMail } from '#app/mail/login-link.ts'
import { sendMail } from '#app/mail/send-mail.ts'
import { employers } from '#db/schema/employers.ts'
import { users } from '#db/schema/people.ts'
import { agreementHandlers } from './agreement-handlers.ts'
import { agreementNewsHandlers } from './agreement-news-handlers.ts'
import { employerHandlers } from './employer-handlers.ts'
import { introductionHandlers } from './introduction-handlers.ts'
import { questionHandlers } from './question-handlers.ts'
import { matchingHandlers } from './matching-handlers.ts'
import { reminderHandlers } from './reminder-handlers.ts'
import { reviewHandlers } from './review-handlers.ts'
import { searchHandlers } from './search-handlers.ts'
import { signingHandlers } from './signing-handlers.ts'

type Handler<Name extends Job['name']> = (ctx: Context<System>, job: Extract<Job, { name: Name }>) => Promise<void>
/** A job without a handler does not compile. */
export type Handlers = { [Name in Job['name']]: Handler<Name> }

export const handlers: Handlers = {
  ...agreementHandlers,
  ...agreementNewsHandlers,
  ...employerHandlers,
  ...introductionHandlers,
  ...questionHandlers,
  ...reviewHandlers,
  ...matchingHandlers,
  ...reminderHandlers,
  ...searchHandlers,
  ...signingHandlers,
  'mail-login-link': async (ctx, { userId }) => {
    const [user] = await ctx.db.select().from(users).where(eq(users.id, userId))
    if (!user) return
    const token = await issueLoginLink(ctx, { userId })
    const [employer] =
      user.employerId && !user.emailConfirmedAt
        ? await ctx.db.select({ name: employers.name }).from(employers).where(eq(employers.id, user.employerId))
        : []
    // The first link that a new organisation gets is also what it registered for.
    await sendMail(
      employer ? confirmEmailMail({ ...user, token, employer: employer.name }) : loginLinkMail({ ...user, token }),
    )
  },
  'mail-interest-passed-on': async (ctx, { interestId }) => {
    const passedOn = await findPassedOn(ctx, { interestId })
    if (passedOn) await sendMail(interestPassedOnMail(passedOn, passedOn.werkmatcher))
  },
  'mail-api-key-made': async (ctx, { apiKeyId }) => {
    const made = await findMadeKey(ctx, { apiKeyId })
    if (made) await sendMail(apiKeyMadeMail(made))
  },
  'delete-stale-sessions': async (ctx) => {
    await deleteStaleSessions(ctx)
  },
  'end-due-agreements': async (ctx) => {
    await endDueAgreements(ctx)
  },
}
