import type { Page } from '@playwright/test'
import { expectNoBarriers } from './support/barriers.ts'
import { logInAs } from './support/log-in.ts'
import { mailsIn, newMail, sign } from './support/sign.ts'
import { expect, test } from './support/test.ts'

// A link that is nobody's is answered with 404.
test.use({ expectedConsoleErrors: [/status of 40(0|4|9)/] })

const EMPLOYER = 'Samir el Haddaoui'
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** Drafts, and goes to the page on which signers are chosen. */
async function draftToOffer(page: Page): Promise<string> {
  await page.goto('/werkgever/intentieverklaringen')
  await page.getByLabel('Intentieverklaring: samen aan het werk').check()
  await page.getByRole('button', { name: 'Stel een intentieverklaring op' }).click()
  const row = page.getByRole('group', { name: 'Nieuwe toezegging' })
  await row.getByLabel('Soort plek').selectOption({ label: 'Leerwerktraject' })
  await row.getByLabel('Aantal plekken').fill('2')
  await row.getByLabel('Ingevuld vóór').fill(inDays(200))
  const reference = (await page.getByRole('link', { name: /^IV-/ }).textContent())!
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await expect(page.getByText('De intentieverklaring is bewaard.')).toBeVisible()
  await page.getByRole('link', { name: reference }).click()
  await page.getByRole('link', { name: 'Kies wie tekent' }).click()
  return reference
}

/** The personal link in a mail. */
const linkIn = (mail: string) => /\/tekenen\/uitnodiging\/[\w-]+/.exec(mail)![0]

test('a signer loses the link, gets another, refuses, changes their mind and has a colleague sign; nobody logs in', async ({
  page,
  browser,
}) => {
  await logInAs(page, EMPLOYER)
  const reference = await draftToOffer(page)
  const first = page.getByRole('group', { name: 'Ondertekenaar 1' })
  await first.getByLabel('Naam').fill('Eva Tekenaar')
  await first.getByLabel('E-mailadres').fill(`eva.${reference.toLowerCase()}@knip.example`)
  await expectNoBarriers(page)
  let before = await mailsIn(page)
  await page.getByRole('button', { name: 'Bied aan om te tekenen' }).click()
  await expect(page.getByText(`Intentieverklaring ${reference}`).first()).toBeVisible()
  await page.getByRole('link', { name: 'Hoe ver is het tekenen?' }).click()
  await expect(page.getByRole('heading', { level: 3, name: 'Eva Tekenaar' })).toBeVisible()
  await expectNoBarriers(page)
  await newMail(page, ['Wilt u tekenen?', 'Beste Eva Tekenaar', reference], before)

  // Another browser, without a script, in which nobody ever logged in.
  const eva = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await eva.goto('/tekenen/uitnodiging/kwijt')
  await expect(eva.getByRole('heading', { level: 1 })).toHaveText('Deze link kennen wij niet')
  await eva.getByRole('link', { name: 'Vraag een nieuwe link' }).click()
  await eva.getByLabel('Uw e-mailadres').fill(`EVA.${reference}@knip.example`)
  before = await mailsIn(page)
  await eva.getByRole('button', { name: 'Stuur mij een nieuwe link' }).click()
  await expect(eva.getByRole('heading', { level: 1 })).toHaveText('Kijk in uw e-mail')
  await eva.goto(linkIn(await newMail(page, ['Uw link voor', 'Beste Eva Tekenaar', reference], before)))
  await expect(eva.getByRole('heading', { level: 1 })).toHaveText(`Tekenen: intentieverklaring ${reference}`)

  await eva.getByRole('link', { name: 'Ik teken niet' }).click()
  before = await mailsIn(page)
  await eva.getByLabel('Waarom tekent u niet?').fill('Ik ben op vakantie.')
  await eva.getByRole('button', { name: 'Ja, ik teken niet' }).click()
  await newMail(page, ['Eva Tekenaar tekent niet', 'Ik ben op vakantie.', reference], before)
  await page.reload()
  await expect(page.getByText('Tekent niet. De reden: Ik ben op vakantie.')).toBeVisible()
  await eva.getByRole('button', { name: 'Ik wil toch tekenen' }).click()

  await eva.getByRole('link', { name: 'Laat een collega tekenen' }).click()
  before = await mailsIn(page)
  await eva.getByLabel('Naam van uw collega').fill('Bo Bevoegd')
  await eva.getByLabel('E-mailadres van uw collega').fill(`bo.${reference}@knip.example`)
  await eva.getByRole('button', { name: 'Vraag mijn collega' }).click()
  await expect(eva.getByText('U laat een collega tekenen: Bo Bevoegd')).toBeVisible()

  const bo = await (await browser.newContext()).newPage()
  await bo.goto(linkIn(await newMail(page, ['Wilt u tekenen?', 'Beste Bo Bevoegd', reference], before)))
  await expectNoBarriers(bo)
  await sign(bo, { name: 'Bo Bevoegd', role: 'Directeur' })
  await expect(bo.getByText('U hebt getekend. U krijgt een e-mail als bewijs.')).toBeVisible()
  await expectNoBarriers(bo)
  await page.reload()
  await expect(page.getByText('Bo Bevoegd, Directeur. Getekend op')).toBeVisible()
})
