import { readFileSync } from 'node:fs'
import { expectNoBarriers } from './support/barriers.ts'
import { ask, draft, draftForEmployer, toSigners } from './support/draft.ts'
import { logInAs } from './support/log-in.ts'
import { lastMail, linkIn, newMail } from './support/mails.ts'
import { sign } from './support/sign.ts'
import { expect, test } from './support/test.ts'

// A link that is nobody's is answered with 404.
test.use({ expectedConsoleErrors: [/status of 40(0|4|9)/] })

const EMPLOYER = 'Samir el Haddaoui'

test('a signer loses the link, gets another, refuses, changes their mind and has a colleague sign; nobody logs in', async ({
  page,
  browser,
}) => {
  await logInAs(page, EMPLOYER)
  const reference = await draft(page)
  await toSigners(page)
  await ask(page, 'Ondertekenaar 1', { name: 'Eva Tekenaar', email: `eva.${reference.toLowerCase()}@knip.example` })
  await expectNoBarriers(page)
  let before = await lastMail()
  await page.getByRole('button', { name: 'Bied aan om te tekenen' }).click()
  await expect(page.getByText(`Intentieverklaring ${reference}`).first()).toBeVisible()
  await page.getByRole('link', { name: 'Hoe ver is het tekenen?' }).click()
  await expect(page.getByRole('heading', { level: 3, name: 'Eva Tekenaar' })).toBeVisible()
  await expectNoBarriers(page)
  await newMail(['Wilt u tekenen?', 'Beste Eva Tekenaar', reference], before)

  // Another browser, without a script, in which nobody ever logged in.
  const eva = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await eva.goto('/tekenen/uitnodiging/kwijt')
  await expect(eva.getByRole('heading', { level: 1 })).toHaveText('Deze link kennen wij niet')
  await eva.getByRole('link', { name: 'Vraag een nieuwe link' }).click()
  await eva.getByLabel('Uw e-mailadres').fill(`EVA.${reference}@knip.example`)
  before = await lastMail()
  await eva.getByRole('button', { name: 'Stuur mij een nieuwe link' }).click()
  await expect(eva.getByRole('heading', { level: 1 })).toHaveText('Kijk in uw e-mail')
  await eva.goto(linkIn(await newMail(['Uw link voor', 'Beste Eva Tekenaar', reference], before)))
  await expect(eva.getByRole('heading', { level: 1 })).toHaveText(`Tekenen: intentieverklaring ${reference}`)

  await eva.getByRole('link', { name: 'Ik teken niet' }).click()
  before = await lastMail()
  await eva.getByLabel('Waarom tekent u niet?').fill('Ik ben op vakantie.')
  await eva.getByRole('button', { name: 'Ja, ik teken niet' }).click()
  await newMail(['Eva Tekenaar tekent niet', 'Ik ben op vakantie.', reference], before)
  await page.reload()
  await expect(page.getByText('Tekent niet. De reden: Ik ben op vakantie.')).toBeVisible()
  await eva.getByRole('button', { name: 'Ik wil toch tekenen' }).click()

  await eva.getByRole('link', { name: 'Laat een collega tekenen' }).click()
  before = await lastMail()
  await eva.getByLabel('Naam van uw collega').fill('Bo Bevoegd')
  await eva.getByLabel('E-mailadres van uw collega').fill(`bo.${reference}@knip.example`)
  await eva.getByRole('button', { name: 'Vraag mijn collega' }).click()
  await expect(eva.getByText('Bo Bevoegd krijgt een eigen link en tekent in uw plaats.')).toBeVisible()
  await expect(eva.getByRole('heading', { level: 1 })).toHaveText('Iemand anders tekent in uw plaats')

  const bo = await (await browser.newContext()).newPage()
  await bo.goto(linkIn(await newMail(['Wilt u tekenen?', 'Beste Bo Bevoegd', reference], before)))
  await expectNoBarriers(bo)
  await sign(bo, { name: 'Bo Bevoegd', role: 'Directeur' })
  await expect(bo.getByText('Bedankt voor uw handtekening. U krijgt een e-mail als bewijs.')).toBeVisible()
  await expectNoBarriers(bo)
  await page.reload()
  await expect(page.getByText('Bo Bevoegd, Directeur. Getekend op')).toBeVisible()
})

test('two people on two sides sign by link, once more after the text has changed, until it is in force', async ({
  page,
  browser,
}) => {
  const visitor = async () => (await browser.newContext()).newPage()
  // Only the city says who signs for the city.
  await logInAs(page, 'Robin Scholten')
  const reference = await draftForEmployer(page, { employer: 'Kapsalon Knip' })
  const eva = { name: 'Eva Tekenaar', email: `eva.${reference}@knip.example` }
  const wim = { name: 'Wim Wethouder', email: `wim.${reference}@utrecht.example` }
  await toSigners(page)
  await ask(page, 'Ondertekenaar 1', eva)
  await ask(page, 'Ondertekenaar 2', { who: 'Gemeente: iemand bij naam', ...wim })
  await page.getByLabel('Iedereen mag meteen tekenen').check()
  let before = await lastMail()
  await page.getByRole('button', { name: 'Bied aan om te tekenen' }).click()
  await expect(page.getByText('Klaar om te tekenen')).toBeVisible()

  const atEvas = await visitor()
  await atEvas.goto(linkIn(await newMail(['Wilt u tekenen?', `Beste ${eva.name}`, reference], before)))
  await sign(atEvas, { name: eva.name, role: 'Eigenaar' })
  await expect(atEvas.getByText('U krijgt een e-mail als iedereen heeft getekend.')).toBeVisible()

  // The first has signed: what is changed now is a next version.
  await page.reload()
  await page.getByRole('link', { name: 'Pas aan met een nieuwe versie' }).click()
  await expect(page.getByText('De oude blijft leesbaar.', { exact: false })).toBeVisible()
  await expectNoBarriers(page)
  await page.getByRole('button', { name: 'Ja, maak een nieuwe versie' }).click()
  await expect(page.getByText(`Dit is de nieuwe versie van ${reference}.`, { exact: false })).toBeVisible()
  await page.getByRole('group', { name: 'Toezegging 1' }).getByLabel('Aantal plekken').fill('3')
  await toSigners(page)
  await expect(page.getByRole('group', { name: 'Ondertekenaar 1' }).getByLabel('Naam')).toHaveValue(eva.name)
  before = await lastMail()
  await page.getByRole('button', { name: 'Bied aan om te tekenen' }).click()
  await expect(page.getByText('Klaar om te tekenen')).toBeVisible()

  await atEvas.reload()
  await expect(atEvas.getByText('Deze versie geldt niet meer.', { exact: false })).toBeVisible()
  await expectNoBarriers(atEvas)
  await page.getByRole('link', { name: /^Versie 1: Vervangen/ }).click()
  await expect(page.getByText('Deze versie is vervangen door een nieuwe')).toBeVisible()
  await expect(page.getByText('Eva Tekenaar, Eigenaar. Getekend op')).toBeVisible()
  await expect(page.getByRole('article')).toContainText('2 plekken: leerwerktraject')
  await expectNoBarriers(page)

  await atEvas.goto(linkIn(await newMail(['Wilt u tekenen?', `Beste ${eva.name}`, reference], before)))
  await expect(atEvas.getByRole('article')).toContainText('3 plekken: leerwerktraject')
  await sign(atEvas, { name: eva.name, role: 'Eigenaar' })
  await expect(atEvas.getByText('U krijgt een e-mail als iedereen heeft getekend.')).toBeVisible()

  // The other lost the mail; what comes instead opens in any browser.
  const atWims = await visitor()
  await atWims.goto('/tekenen/link-kwijt')
  await expectNoBarriers(atWims)
  await atWims.getByLabel('Uw e-mailadres').fill(wim.email)
  before = await lastMail()
  await atWims.getByRole('button', { name: 'Stuur mij een nieuwe link' }).click()
  await expect(atWims.getByRole('heading', { level: 1 })).toHaveText('Kijk in uw e-mail')
  await atWims.goto(linkIn(await newMail(['Uw link voor', `Beste ${wim.name}`, reference], before)))
  await sign(atWims, { name: wim.name, role: 'Wethouder Werk' })
  await expect(atWims.getByText('Iedereen heeft getekend. De verklaring geldt.')).toBeVisible()

  for (const [name, at] of [
    ['Eva', atEvas],
    ['Wim', atWims],
  ] as const) {
    await test.step(`${name} keeps the document`, async () => {
      const link = at.getByRole('link', { name: 'Verklaring als pdf' })
      await expect(async () => {
        await at.reload()
        await expect(link).toBeVisible({ timeout: 1000 })
      }).toPass()
      const [file] = await Promise.all([at.waitForEvent('download'), link.click()])
      expect(file.suggestedFilename()).toBe(`${reference}.pdf`)
      expect(readFileSync(await file.path(), 'latin1')).toMatch(/^%PDF-/)
    })
  }
  await expectNoBarriers(atWims)
  await page.getByRole('link', { name: 'Bekijk versie 2' }).click()
  await expect(page.getByText('Van kracht')).toBeVisible()
})
