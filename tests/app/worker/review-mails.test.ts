import { beforeAll, expect, test } from 'vitest'
import { giveReview } from '#app/domain/reviews/give-review.server.ts'
import { handlers } from '#app/worker/handlers.ts'
import { connect, type Database } from '#db/client.ts'
import { testDatabase } from '#tests/support/database.ts'
import { makeAgreement, makeContext, makeEmployerActor } from '#tests/support/factories.ts'
import { catchMails } from '#tests/support/mailbox.ts'

let db: Database
beforeAll(async () => {
  db = connect((await testDatabase()).url).db
})

const ctx = () => makeContext(db, { kind: 'system' })
const mails = catchMails()

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
  for (const party of ['employer', 'municipality'] as const) {
    await handlers['mail-review-reminder'](ctx(), { name: 'mail-review-reminder', agreementId, party })
  }
  expect((await mails()).slice(2)).toMatchObject([
    {
      to: 'balie@utrecht.example',
      subject: `Nog niet ingevuld: terugblik op intentieverklaring ${reference}`,
    },
  ])
})
