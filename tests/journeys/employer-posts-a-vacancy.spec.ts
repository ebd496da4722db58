import type { Page } from '@playwright/test'
import { expectNoBarriers } from './support/barriers.ts'
import { logInAs } from './support/log-in.ts'
import { expect, test } from './support/test.ts'

const DESK = 'Robin Scholten'
const next = (page: Page) => page.getByRole('button', { name: 'Opslaan en verder' }).click()
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

/** Nothing for axe to find, and nothing that sticks out at the side. Axe needs scripts, so it looks only where they run. */
async function isInOrder(page: Page, hasScripts: boolean) {
  if (!hasScripts) return
  await expectNoBarriers(page)
  const width = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(width).toBeLessThanOrEqual(0)
}

for (const hasScripts of [true, false]) {
  const how = hasScripts ? 'with' : 'without'

  test.describe(`${how} JavaScript`, () => {
    test.use({
      javaScriptEnabled: hasScripts,
      viewport: { width: hasScripts ? 1280 : 360, height: 900 },
      expectedConsoleErrors: [/status of 40[04]/],
    })

    test(`an employer registers, fills in a vacancy and sees it published, ${how} JavaScript`, async ({
      page,
      browser,
    }) => {
      const unique = `${Date.now()}`.slice(-8)
      const organisation = `Bakkerij ${unique}`
      const email = `bram${unique}@korst.example`
      const title = `Bakkershulp ${unique}`

      await page.goto('/werkgever/aanmelden')
      await page.getByRole('button', { name: 'Meld de organisatie aan' }).click()
      await expect(page.getByRole('alert')).toContainText('KvK-nummer: vul dit in.')
      await isInOrder(page, hasScripts)
      await page.getByLabel('Naam van de organisatie').fill(organisation)
      await page.getByLabel('KvK-nummer').fill('1234abcd')
      await page.getByLabel('Wat voor werk doet uw organisatie vooral?').selectOption('Winkels')
      await page.getByLabel('Straat').fill('Amsterdamsestraatweg')
      await page.getByLabel('Huisnummer').fill('12')
      await page.getByLabel('Postcode').fill('3513 AB')
      await page.getByLabel('Plaats', { exact: true }).fill('Utrecht')
      await page.getByRole('radio', { name: 'Utrecht' }).check()
      await page.getByLabel('Uw naam').fill('Bram Korst')
      await page.getByLabel('Uw e-mailadres').fill(email)
      await page.getByLabel('Telefoonnummer').fill('030 1234567')
      await page.getByRole('button', { name: 'Meld de organisatie aan' }).click()
      await expect(page.getByRole('alert')).toContainText('een KvK-nummer heeft 8 cijfers')
      await expect(page.getByLabel('Naam van de organisatie')).toHaveValue(organisation)
      await page.getByLabel('KvK-nummer').fill(unique)
      await page.getByRole('button', { name: 'Meld de organisatie aan' }).click()
      await expect(heading(page, 'Kijk in uw e-mail')).toBeVisible()

      await openLinkFromMail(page, email)
      await page.getByRole('button', { name: 'Log in', exact: true }).click()
      await expect(page.getByText('De werkgeversbalie bekijkt uw aanmelding')).toBeVisible()
      await isInOrder(page, hasScripts)

      await page.getByRole('button', { name: 'Nieuwe vacature' }).click()
      await expect(heading(page, 'Wat is het werk?')).toBeVisible()
      await fillInAllSteps(page, title, hasScripts)
      await expect(heading(page, 'Controleer uw vacature')).toBeVisible()
      await isInOrder(page, hasScripts)
      await expect(page.getByText('Insturen kan na de goedkeuring van uw organisatie')).toBeVisible()
      await expect(page.getByRole('button', { name: 'Stuur de vacature in' })).toHaveCount(0)
      const check = page.url()
      const vacancyId = new URL(check).pathname.split('/').at(-2)

      const desk = await (await browser.newContext({ javaScriptEnabled: hasScripts })).newPage()
      await logInAs(desk, DESK)
      await desk.goto('/balie?soort=employer')
      await desk.getByRole('link', { name: new RegExp(organisation) }).click()
      await desk.getByRole('button', { name: 'Keur de werkgever goed' }).click()
      await expect(desk.getByText(/goedgekeurd/).first()).toBeVisible()

      await page.goto(check)
      await page.getByRole('link', { name: 'Bekijk eerst het voorbeeld' }).click()
      await expect(page.getByRole('heading', { name: title })).toBeVisible()
      await isInOrder(page, hasScripts)
      await page.goto(check)
      await page.getByRole('button', { name: 'Stuur de vacature in' }).click()
      await expect(heading(page, title)).toBeVisible()
      await expect(page.getByText('De werkgeversbalie leest uw vacature')).toBeVisible()
      await isInOrder(page, hasScripts)

      const visitor = await (await browser.newContext({ javaScriptEnabled: hasScripts })).newPage()
      expect((await visitor.goto(`/vacatures/${vacancyId}`))?.status()).toBe(404)
      await desk.goto('/balie?soort=vacancy')
      await desk.getByRole('link', { name: new RegExp(title) }).click()
      await desk.getByRole('button', { name: 'Zet de vacature online' }).click()
      await expect(async () => {
        expect((await visitor.goto(`/vacatures/${vacancyId}`))?.status()).toBe(200)
      }).toPass()
      await expect(heading(visitor, title)).toBeVisible()

      await page.reload()
      await expect(page.getByText('Staat online')).toBeVisible()
      await page.getByRole('button', { name: 'Zet op pauze' }).click()
      await expect(page.getByText('De vacature staat op pauze.')).toBeVisible()
      expect(await (await visitor.goto(`/vacatures/${vacancyId}`))?.text()).not.toContain('Ik heb interesse')
      await page.getByRole('button', { name: 'Ongedaan maken' }).click()
      await expect(page.getByText('Staat online')).toBeVisible()

      await page.getByRole('link', { name: 'Trek de vacature in' }).click()
      await expect(heading(page, 'De vacature intrekken?')).toBeVisible()
      await isInOrder(page, hasScripts)
      await page.getByRole('link', { name: 'Nee, laat haar staan' }).click()
      await page.getByRole('button', { name: 'Maak een kopie' }).click()
      await expect(heading(page, 'Controleer uw vacature')).toBeVisible()
      await page.goto('/werkgever/vacatures')
      await expect(page.getByRole('link', { name: title })).toHaveCount(2)
      await isInOrder(page, hasScripts)
    })
  })
}

test.describe('two colleagues in one vacancy', () => {
  test.use({ expectedConsoleErrors: [/status of 409/] })

  test('the second keeps what was typed, reads what the first wrote, and may then save over it', async ({ page }) => {
    await logInAs(page, 'Noor Bouzidi')
    await page.goto('/werkgever/vacatures')
    await page.getByRole('button', { name: 'Nieuwe vacature' }).click()
    await expect(heading(page, 'Wat is het werk?')).toBeVisible()
    const other = await page.context().newPage()
    await other.goto(page.url())
    await other.getByLabel('Titel van de vacature').fill('Van de ander')
    await page.getByLabel('Titel van de vacature').fill('Van de een')
    await page.getByRole('button', { name: 'Bewaar en ga later verder' }).click()
    await expect(heading(page, 'Van de een')).toBeVisible()

    await other.getByRole('button', { name: 'Bewaar en ga later verder' }).click()
    await expect(other.getByText('Iemand anders heeft deze vacature intussen veranderd')).toBeVisible()
    await expect(other.getByLabel('Titel van de vacature')).toHaveValue('Van de ander')
    await other.getByText('Dit is nu opgeslagen').click()
    await expect(other.getByRole('definition').filter({ hasText: 'Van de een' })).toBeVisible()
    await expectNoBarriers(other)
    await other.getByRole('button', { name: 'Bewaar en ga later verder' }).click()
    await expect(heading(other, 'Van de ander')).toBeVisible()
  })
})

/** The link that the mail to this address holds, once the worker has sent it. */
async function openLinkFromMail(page: Page, email: string) {
  const link = page
    .locator('section', { hasText: email })
    .getByRole('link', { name: /\/inloggen\// })
    .first()
  await expect(async () => {
    await page.goto('/demo/post')
    await expect(link).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await link.click()
}

/** Ten short steps, with a mistake or two on the way. */
async function fillInAllSteps(page: Page, title: string, hasScripts: boolean) {
  await next(page)
  await expect(page.getByRole('alert')).toContainText('Titel van de vacature: vul dit in.')
  await isInOrder(page, hasScripts)
  await page.getByLabel('Titel van de vacature').fill(title)
  await page.getByLabel('Wat doet iemand op een dag?').fill('Je bakt broodjes af.\nJe vult de toonbank.')
  await next(page)

  await expect(heading(page, 'Wat voor plek is het?')).toBeVisible()
  await page.getByRole('radio', { name: 'Gewone baan' }).check()
  await page.getByLabel('Aantal plekken').fill('2')
  await isInOrder(page, hasScripts)
  await next(page)

  await expect(heading(page, 'Wanneer werkt iemand?')).toBeVisible()
  await page.getByLabel('Minste uren per week').fill('30')
  await page.getByLabel('Meeste uren per week').fill('32')
  await page.getByRole('radio', { name: 'Vaste dagen en tijden' }).check()
  await page.getByRole('button', { name: 'Binnen schooltijd' }).click()
  await expect(page.getByLabel('maandag, begin').first()).toHaveValue('9:00')
  await next(page)
  await expect(page.getByRole('alert')).toContainText('de diensten zijn samen 22 uur per week')
  await expect(page.getByLabel('vrijdag, einde').first()).toHaveValue('13:45')
  await isInOrder(page, hasScripts)
  await page.getByLabel('Minste uren per week').fill('20')
  await page.getByLabel('Meeste uren per week').fill('24')
  await next(page)

  await expect(heading(page, 'Hoe gaat het in schoolvakanties?')).toBeVisible()
  await page.getByRole('radio', { name: 'Ja' }).check()
  await next(page)

  await expect(heading(page, 'Waar is het werk?')).toBeVisible()
  await expect(page.getByLabel('Postcode van de werkplek')).toHaveValue('3513 AB')
  await page.getByRole('radio', { name: 'Op de werkplek', exact: true }).check()
  await page.getByLabel('Postcode van de werkplek').fill('9711 LV')
  await next(page)
  await expect(page.getByRole('alert')).toContainText('deze postcode kennen we niet in deze regio')
  await page.getByLabel('Postcode van de werkplek').fill('3513 AB')
  await next(page)

  await expect(heading(page, 'Wat vraagt het werk?')).toBeVisible()
  for (const skill of ['spreken', 'verstaan']) await page.getByLabel(`Nederlands ${skill}`).selectOption('A2')
  for (const skill of ['lezen', 'schrijven']) await page.getByLabel(`Nederlands ${skill}`).selectOption('none')
  await page.getByRole('radio', { name: 'Geen diploma nodig' }).check()
  await isInOrder(page, hasScripts)
  await next(page)

  await expect(heading(page, 'Wat is bespreekbaar?')).toBeVisible()
  await page.getByRole('radio', { name: 'Bespreekbaar' }).first().check()
  await isInOrder(page, hasScripts)
  await next(page)

  await expect(heading(page, 'Wat biedt u?')).toBeVisible()
  await page.getByRole('checkbox').first().check()
  await next(page)

  await expect(heading(page, 'Wat verdient iemand?')).toBeVisible()
  await page.getByRole('radio', { name: 'Een bedrag per uur' }).check()
  await page.getByLabel('Laagste loon per uur').fill('15,40')
  await isInOrder(page, hasScripts)
  await next(page)

  await expect(heading(page, 'Wanneer begint het, en wie is het contact?')).toBeVisible()
  await expect(page.getByLabel('Naam van de contactpersoon')).toHaveValue('Bram Korst')
  const inAMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
  await page.getByLabel('Sluitingsdag').fill(inAMonth)
  await isInOrder(page, hasScripts)
  await next(page)
}
