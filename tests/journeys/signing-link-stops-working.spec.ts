import { expectNoBarriers } from './support/barriers.ts'
import { ask, draft, toSigners } from './support/draft.ts'
import { expireLinksOf } from './support/expire-link.ts'
import { tabTo } from './support/keyboard.ts'
import { logInAs } from './support/log-in.ts'
import { lastMail, linkIn, newMail } from './support/mails.ts'
import { askForCode, newCode } from './support/sign.ts'
import { expect, test } from './support/test.ts'

// A wrong code is answered with 400.
test.use({ expectedConsoleErrors: [/status of 400/] })

test('a link that is too old or blocked is renewed in one click, and signing goes on, by keyboard alone', async ({
  page,
  browser,
}) => {
  await logInAs(page, 'Samir el Haddaoui')
  const reference = await draft(page)
  const eva = { name: 'Eva Tekenaar', email: `eva.${reference}@knip.example`.toLowerCase() }
  const bo = { name: 'Bo Bevoegd', email: `bo.${reference}@knip.example`.toLowerCase() }
  await toSigners(page)
  await ask(page, 'Ondertekenaar 1', eva)
  await ask(page, 'Nog iemand', { who: 'Werkgever', ...bo })
  await page.getByLabel('Iedereen mag meteen tekenen').check()
  const invited = await lastMail()
  await page.getByRole('button', { name: 'Bied aan om te tekenen' }).click()
  await expect(page.getByText('Klaar om te tekenen')).toBeVisible()
  const linkOf = async ({ name }: { name: string }, words: string, before: number) =>
    linkIn(await newMail([words, `Beste ${name}`, reference], before))

  await test.step('a link of two weeks old', async () => {
    const signer = await (await browser.newContext()).newPage()
    const old = await linkOf(eva, 'Wilt u tekenen?', invited)
    await expireLinksOf(eva.email)
    await signer.goto(old)
    await expect(signer.getByRole('heading', { level: 1, name: 'Deze link is te oud' })).toBeVisible()
    await expect(signer.getByText('Er is niets verloren gegaan.', { exact: false })).toBeVisible()
    await expectNoBarriers(signer)
    let before = await lastMail()
    await tabTo(signer, signer.getByRole('button', { name: 'Stuur mij een nieuwe link' }))
    await signer.keyboard.press('Enter')
    await expect(signer.getByText('Er gaat een nieuwe link', { exact: false })).toBeVisible()
    await expectNoBarriers(signer)
    await signer.goto(await linkOf(eva, 'Uw link voor', before))

    await tabTo(signer, signer.getByLabel('Uw naam'))
    await expect(signer.getByLabel('Uw naam')).toHaveValue(eva.name)
    await tabTo(signer, signer.getByLabel('Uw functie'))
    await signer.keyboard.type('Eigenaar')
    await tabTo(signer, signer.getByLabel(/Ik heb de tekst hierboven gelezen/))
    await signer.keyboard.press('Space')
    before = await lastMail()
    await tabTo(signer, signer.getByRole('button', { name: 'Stuur mij een code' }))
    await signer.keyboard.press('Enter')
    await tabTo(signer, signer.getByLabel('Code', { exact: true }))
    await signer.keyboard.type(await newCode(signer, eva, before))
    await tabTo(signer, signer.getByRole('button', { name: 'Teken de verklaring' }))
    await signer.keyboard.press('Space')
    await expect(signer.getByText('Eva Tekenaar, Eigenaar. Getekend op')).toBeVisible()
  })

  await test.step('five wrong codes', async () => {
    const signer = await (await browser.newContext()).newPage()
    await signer.goto(await linkOf(bo, 'Wilt u tekenen?', invited))
    let before = await lastMail()
    await askForCode(signer, { name: bo.name, role: 'Directeur' })
    const right = await newCode(signer, bo, before)
    const field = signer.getByLabel('Code', { exact: true })
    const type = async (code: string) => {
      await field.fill(code)
      await signer.getByRole('button', { name: 'Teken de verklaring' }).click()
    }
    for (const left of ['4 keer', '3 keer', '2 keer', 'één keer']) {
      await type(String(Number(right) === 0 ? 1 : Number(right) - 1).padStart(6, '0'))
      await expect(signer.getByRole('alert')).toContainText(`U kunt het nog ${left} proberen.`)
    }
    await expectNoBarriers(signer)
    await type('111111' === right ? '222222' : '111111')
    await expect(signer.getByRole('heading', { level: 1, name: 'Deze link werkt niet meer' })).toBeVisible()
    await expect(signer.getByText('De code was te vaak verkeerd.', { exact: false })).toContainText(
      'Er is niets getekend.',
    )
    await expectNoBarriers(signer)
    before = await lastMail()
    await signer.getByRole('button', { name: 'Stuur mij een nieuwe link' }).click()
    await signer.goto(await linkOf(bo, 'Uw link voor', before))

    // What was typed before is still there; only the code is new.
    before = await lastMail()
    await signer.getByRole('button', { name: 'Stuur een nieuwe code' }).click()
    await expect(signer.getByText('U tekent als Bo Bevoegd, Directeur.')).toBeVisible()
    await type(await newCode(signer, bo, before))
    await expect(signer.getByText('Bo Bevoegd, Directeur. Getekend op')).toBeVisible()
  })
})
