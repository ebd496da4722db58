import type { Page } from '@playwright/test'
import { expectNoBarriers } from './support/barriers.ts'
import { expect, test } from './support/test.ts'

/** "23 vacatures …" → 23. */
async function countIn(page: Page): Promise<number> {
  const heading = await page.getByRole('heading', { level: 1 }).innerText()
  return /^\D/.test(heading) ? 0 : Number.parseInt(heading, 10)
}

/** The filters are a sheet on a phone, and always in view on a wide screen. */
async function openFilters(page: Page) {
  const summary = page.getByText(/^(Zoeken en filters|Search and filters)/)
  if (await summary.isVisible()) await summary.click()
}

for (const viewport of [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
]) {
  test.describe(`on a screen of ${viewport.width} px`, () => {
    // A refused form answers 400, which browsers write in their console.
    test.use({ viewport, expectedConsoleErrors: [/status of 400/] })

    test('a job seeker finds work within school hours and says so', async ({ page }) => {
      await page.goto('/')
      await expectNoBarriers(page)
      const door = page.getByRole('link', { name: /Binnen schooltijd/ })
      const promised = Number(/(\d+) vacature/.exec(await door.innerText())?.[1])
      expect(promised).toBeGreaterThan(0)
      await door.click()
      await expect(page).toHaveURL(/\/vacatures\?binnenSchooltijd=ja$/)
      expect(await countIn(page)).toBe(promised)
      await expectNoBarriers(page)

      await openFilters(page)
      await page.getByLabel(/Geen diploma nodig/).check()
      await page.getByLabel('Jouw postcode').fill('3561 AB')
      await page.getByRole('button', { name: 'Toon vacatures' }).first().click()
      await expect(page).toHaveURL(/zonderDiploma=ja/)
      expect(await countIn(page)).toBeLessThanOrEqual(promised)
      await expect(page.getByText(/minuten fietsen/).first()).toBeVisible()
      await page.getByRole('link', { name: 'Dichtbij' }).click()
      await expect(page).toHaveURL(/sorteer=dichtbij/)
      await expectNoBarriers(page)

      const before = await countIn(page)
      await page.getByRole('link', { name: 'Haal weg: Geen diploma nodig' }).click()
      await expect(page).not.toHaveURL(/zonderDiploma/)
      expect(await countIn(page)).toBeGreaterThanOrEqual(before)

      const first = page.getByRole('list', { name: 'Vacatures' }).getByRole('listitem').first()
      const title = await first.getByRole('heading').innerText()
      await first.getByRole('link').first().click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
      for (const part of ['Wat ga je doen?', 'Jouw week', 'Wat krijg je?', 'Wat heb je nodig?', 'Hoe kom je er?']) {
        await expect(page.getByRole('heading', { name: part })).toBeVisible()
      }
      await expect(page.getByRole('img', { name: 'De werkweek bij deze vacature' })).toBeVisible()
      await expectNoBarriers(page)

      const posting = JSON.parse(await page.locator('script[type="application/ld+json"]').innerText()) as object
      expect(posting).toMatchObject({ '@type': 'JobPosting', title })

      await page.getByRole('link', { name: 'Ik heb interesse' }).first().click()
      await page.getByLabel('Hoe heet je?').fill('Amina')
      await page.getByRole('button', { name: 'Verstuur' }).click()
      await expect(page.getByRole('alert')).toBeVisible()
      await expect(page.getByLabel('Hoe heet je?')).toHaveValue('Amina')
      await expectNoBarriers(page)
      await page.getByLabel('Telefoonnummer').fill('06 12345678')
      await page.getByRole('button', { name: 'Verstuur' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gelukt, we hebben je bericht')
      await expect(page.getByText(/belt of mailt je binnen 3 werkdagen/)).toBeVisible()
      await expectNoBarriers(page)
    })
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a job seeker searches, filters, reads and reacts all the same', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('searchbox', { name: 'Waar wil je werken?' }).fill('schoonmaak')
    await page.getByRole('button', { name: 'Zoek werk' }).click()
    await expect(page).toHaveURL(/\/vacatures\?q=schoonmaak$/)
    expect(await countIn(page)).toBeGreaterThan(0)
    await page.getByRole('list', { name: 'Vacatures' }).getByRole('link').first().click()
    await page.getByRole('link', { name: 'Ik heb interesse' }).first().click()
    await page.getByLabel('Hoe heet je?').fill('Yusuf')
    await page.getByLabel('E-mailadres').fill('yusuf@voorbeeld.example')
    await page.getByRole('button', { name: 'Verstuur' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gelukt, we hebben je bericht')
  })
})

test.describe('in English', () => {
  test('a job seeker changes language halfway and keeps the search', async ({ page }) => {
    await page.goto('/vacatures?soort=leerwerktraject')
    const found = await countIn(page)
    await page.getByRole('link', { name: 'English' }).click()
    await expect(page).toHaveURL(/\/en\/vacatures\?soort=leerwerktraject$/)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    expect(await countIn(page)).toBe(found)
    await page.getByRole('list', { name: 'Vacancies' }).getByRole('link').first().click()
    await expect(page.getByRole('heading', { name: 'What will you do?' })).toBeVisible()
    await page.getByRole('link', { name: 'I am interested' }).first().click()
    await expect(page.getByLabel('What is your name?')).toBeVisible()
  })
})

test('nothing found says which filter to drop and what that would give', async ({ page }) => {
  await page.goto('/vacatures?q=raketgeleerde&zonderDiploma=ja')
  await expect(page.getByRole('heading', { name: 'Dit werk is er nu niet' })).toBeVisible()
  await expectNoBarriers(page)
  const drop = page.getByRole('link', { name: /^Zonder “raketgeleerde”/ })
  const promised = Number(/: (\d+) vacature/.exec(await drop.innerText())?.[1])
  await drop.click()
  expect(await countIn(page)).toBe(promised)
})

test('an address that cannot be read shows the list and says what was left out', async ({ page }) => {
  const response = await page.goto('/vacatures?soort=directeur&pagina=-1&uren[]=x&postcode=%27%3B--')
  expect(response?.status()).toBe(200)
  await expect(page.getByText('Een deel van je zoekvraag kennen we niet')).toBeVisible()
  expect(await countIn(page)).toBeGreaterThan(0)
  await page.goto('/vacatures?pagina=50')
  await expect(page).toHaveURL(/pagina=\d$/)
})

test.describe('what is not there', () => {
  test.use({ expectedConsoleErrors: [/status of 404/] })

  for (const address of [
    '/vacatures/x',
    '/vacatures/00000000-0000-4000-8000-000000000000',
    '/en/vacatures/x/interesse',
  ]) {
    test(`${address} says so, with a way on`, async ({ page }) => {
      const response = await page.goto(address)
      expect(response?.status()).toBe(404)
      const heading = page.getByRole('heading', { level: 1 })
      await expect(heading).toBeVisible()
      await expect(page).toHaveTitle(`${await heading.textContent()} – Werkbrug`)
    })
  }
})

for (const address of ['/over', '/toegankelijkheid', '/privacy', '/en/over', '/en/toegankelijkheid', '/en/privacy']) {
  test(`${address} can be read by everybody`, async ({ page }) => {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectNoBarriers(page)
  })
}
