import { beforeAll, expect, test } from 'vitest'
import { handlers } from '#app/worker/handlers.ts'
import { connect, type Database } from '#db/client.ts'
import { testDatabase } from '#tests/support/database.ts'
import { makeApiKeyRow, makeContext, makeUser, NOW } from '#tests/support/factories.ts'
import { catchMails } from '#tests/support/mailbox.ts'

let db: Database
beforeAll(async () => {
  db = connect((await testDatabase()).url).db
})
const mails = catchMails()

async function tell(apiKeyId: string) {
  await handlers['mail-api-key-made']?.(makeContext(db, { kind: 'system' }), { name: 'mail-api-key-made', apiKeyId })
  return mails()
}

test('the holder hears that there is a key, what for and whom to call, and never the key itself', async () => {
  const holder = await makeUser(db, { name: 'Fatima' })
  const { key, row } = await makeApiKeyRow(db, { holderId: holder.id, name: 'Overzicht' })
  const [mail] = await tell(row.id)
  expect(mail?.to).toBe(holder.email)
  expect(mail?.text).toContain('"Overzicht"')
  expect(mail?.text).toContain(row.start)
  expect(mail?.text).toContain('030 555 01 00')
  expect(mail?.text).not.toContain(key)
})

test('nobody is told of a key that was revoked since', async () => {
  const { row } = await makeApiKeyRow(db, { revokedAt: NOW })
  expect(await tell(row.id)).toEqual([])
})
