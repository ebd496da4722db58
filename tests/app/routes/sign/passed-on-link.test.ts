import { beforeAll, expect, test } from 'vitest'
import { getAgreement } from '#app/domain/agreements/get-agreement.server.ts'
import { delegateSigning } from '#app/domain/signing/delegate-signing.server.ts'
import { issueSigningLink } from '#app/domain/signing/issue-signing-link.server.ts'
import { signingLinkPath } from '#app/domain/signing/signing-link.ts'
import { database, type Database } from '#db/client.ts'
import { agreementIn, linkOf, makeParties, sign } from '#tests/support/agreements.ts'
import { testDatabase } from '#tests/support/database.ts'
import { makeContext } from '#tests/support/factories.ts'
import { ask } from '#tests/support/portal.ts'

let db: Database
beforeAll(async () => {
  await testDatabase()
  db = database()
})

test('a link that went to the wrong address tells nothing of the text once somebody else signs, nor gives the document', async () => {
  const { employer, desk } = await makeParties(db)
  const agreementId = await agreementIn(db, 'offered', { employer, desk })
  const { signers, employerName } = await getAgreement(makeContext(db, employer), { agreementId })
  const signerId = signers[0]!.id
  // The portal's own clock looks at it.
  const system = makeContext(db, { kind: 'system' as const }, { now: new Date() })
  const page = signingLinkPath(await issueSigningLink(system, { signerId }))
  expect(await (await ask(page)).text()).toContain(employerName)

  const who = { name: 'Bo Bevoegd', email: 'bo@test.example' }
  const to = await delegateSigning(makeContext(db, employer), { agreementId, signerId, ...who })
  const expectNothing = async () => {
    const shown = await (await ask(page)).text()
    expect(shown).toContain('Iemand anders tekent in uw plaats')
    for (const secret of [employerName, 'toezegging', 'Bo Bevoegd']) expect(shown).not.toContain(secret)
    for (const below of ['document.pdf', 'weigeren', 'doorgeven']) {
      const { status, headers } = await ask(`${page}/${below}`)
      expect([below, status, headers.get('location')]).toEqual([below, 302, page])
    }
  }
  await expectNothing()
  await sign(db, await linkOf(db, to), agreementId)
  await sign(db, desk, agreementId)
  await expectNothing()
})
