import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { giveReview } from '#app/domain/reviews/give-review.server.ts'
import { startMailCatcher } from '#app/mail/catcher.ts'
import { handlers } from '#app/worker/handlers.ts'
import { connect, type Database } from '#db/client.ts'
import { caughtMails } from '#db/schema/mail.ts'
import { testDatabase } from '#tests/support/database.ts'
import { makeAgreement, makeContext, makeEmployerActor } from '#tests/support/factories.ts'

let db: Database
let catcher: Awaited<ReturnType<typeof startMailCatcher>>
beforeAll(async () => {
  const { url } = await testDatabase()
  db = connect(url).db
  catcher = await startMailCatcher({ databaseUrl: url })
  process.env.SMTP_URL = catcher.url
  process.env.ORIGIN = 'https://werkbrug.test'
})
afterAll(() => catcher.stop())
beforeEach(async () => {
  await db.delete(caughtMails)
})

const ctx = () => makeContext(db, { kind: 'system' })
const mails = () => db.select().from(caughtMails).orderBy(caughtMails.id)

test('both sides hear where to look back and until when, and who did is not reminded', async () => {
  const employer = await makeEmployerActor(db, { name: 'Ans Korst', email: 'ans@korst.example' })
  const { id: agreementId, reference } = await makeAgreement(db, {
    employerId: employer.employerId,
    status: 'expired',
    startsOn: '2024-06-04',
    endsOn: '2026-06-03',
  })
  await handlers['ask-for-reviews'](ctx(), { name: 'ask-for-reviews' })
  for (const party of ['employer', 'municipality'] as const) {
    await handlers['mail-review-asked'](ctx(), { name: 'mail-review-asked', agreementId, party })
  }
  const [toEmployer, toDesk, ...others] = await mails()
  expect(others).toEqual([])
  expect(toEmployer).toMatchObject({
    to: 'ans@korst.example',
    subject: `Hoe ging het? Terugblik op intentieverklaring ${reference}`,
  })
  expect(toEmployer?.text).toContain('Beste Ans Korst')
  expect(toEmployer?.text).toContain('woensdag 3 juni 2026')
  expect(toEmployer?.text).toContain('Dit kan tot zaterdag 4 juli 2026')
  expect(toEmployer?.text).toContain(`https://werkbrug.test/werkgever/intentieverklaringen/${agreementId}/terugblik`)
  expect(toDesk).toMatchObject({ to: 'balie@utrecht.example' })
  expect(toDesk?.text).toContain(`https://werkbrug.test/balie/intentieverklaringen/${agreementId}/terugblik`)

  await giveReview(makeContext(db, employer), {
    agreementId,
    version: 0,
    result: 'more',
    together: 'good',
    people: 'mostly',
    again: 'yes',
    lesson: null,
  })
  await db.delete(caughtMails)
  for (const party of ['employer', 'municipality'] as const) {
    await handlers['mail-review-reminder'](ctx(), { name: 'mail-review-reminder', agreementId, party })
  }
  expect(await mails()).toMatchObject([
    {
      to: 'balie@utrecht.example',
      subject: `Nog niet ingevuld: terugblik op intentieverklaring ${reference}`,
    },
  ])
})
