import { eq } from 'drizzle-orm'
import type { Context, System } from '#app/domain/context.ts'
import type { Job } from '#app/domain/jobs/job.ts'
import { issueLoginLink } from '#app/domain/people/issue-login-link.server.ts'
import { loginLinkMail } from '#app/mail/login-link.ts'
import { sendMail } from '#app/mail/send-mail.ts'
import { users } from '#db/schema/people.ts'

type Handler<Name extends Job['name']> = (ctx: Context<System>, job: Extract<Job, { name: Name }>) => Promise<void>
/** A job without a handler does not compile. */
export type Handlers = { [Name in Job['name']]: Handler<Name> }

export const handlers: Partial<Handlers> = {
  'mail-login-link': async (ctx, { userId }) => {
    const [user] = await ctx.db.select().from(users).where(eq(users.id, userId))
    if (!user) return
    const token = await issueLoginLink(ctx, { userId })
    await sendMail(loginLinkMail({ ...user, token }))
  },
}
