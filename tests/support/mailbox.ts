import { afterAll, beforeAll, beforeEach } from 'vitest'
import { startMailCatcher } from '#app/mail/catcher.ts'
import { connect, type Database } from '#db/client.ts'
import { caughtMails } from '#db/schema/mail.ts'
import { testDatabase } from './database.ts'

/** Has the mail of this file of tests caught as the demo catches it, with an empty mailbox for each test. Returns how to read it, oldest first. */
export function catchMails() {
  let db: Database
  let catcher: Awaited<ReturnType<typeof startMailCatcher>>
  beforeAll(async () => {
    const { url } = await testDatabase()
    db = connect(url).db
    catcher = await startMailCatcher({ databaseUrl: url })
    Object.assign(process.env, { SMTP_URL: catcher.url, ORIGIN: 'https://werkbrug.test' })
  })
  afterAll(() => catcher.stop())
  beforeEach(async () => {
    await db.delete(caughtMails)
  })
  return () => db.select().from(caughtMails).orderBy(caughtMails.id)
}
