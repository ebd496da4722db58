import { desc } from 'drizzle-orm'
import type { Context } from '#app/domain/context.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { caughtMails } from '#db/schema/mail.ts'
import { isDemo } from './demo-people.server.ts'

/** The last fifty messages that the demo's mail catcher kept, newest first. */
export async function listDemoMails(ctx: Context) {
  if (!isDemo()) throw new Refusal('not-found', 'There is no demo mailbox outside demo mode')
  return ctx.db.select().from(caughtMails).orderBy(desc(caughtMails.id)).limit(50)
}
