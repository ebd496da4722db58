import sharp from 'sharp'
import { expectNoBarriers } from './support/barriers.ts'
import { logInAs } from './support/log-in.ts'
import { expect, test } from './support/test.ts'

// A form that is refused answers 400; who is not listed any more is not found.
test.use({ expectedConsoleErrors: [/status of 40[04]/] })

const LISTED = 'Noor Bouzidi'
const UNLISTED = 'Samir el Haddaoui'

test('an employer shows its board what it promised and what came of it, on screen and on one A4', async ({
  page,
  browser,
}) => {
  await logInAs(page, LISTED)
  const promise = page.locator('section', { has: page.getByRole('heading', { name: 'Onze belofte' }) })
  await expect(promise.getByRole('img', { name: /8 plekken: gewone baan: 8 toegezegd/ })).toBeVisible()
  await promise.getByRole('link', { name: 'Uw resultaat, om aan uw bestuur te laten zien' }).click()

  await expect(page.getByRole('heading', { level: 1, name: 'Beloofd en gedaan' })).toBeVisible()
  await expect(page.getByText('Wij beloofden 23 plekken.')).toBeVisible()
  await expect(page.getByRole('img', { name: 'Ziekenhuis De Linde' })).toBeVisible()
  const ledger = page.getByRole('table', { name: 'Van toezegging tot werk' })
  await expect(ledger.getByRole('rowheader')).toHaveCount(4)
  await expect(page.getByText(/^Nog \d+ plekken vóór .*: gewone baan$/)).toBeVisible()
  await expect(page.getByText(/Dat (is|zijn er) \d+ per/).first()).toBeVisible()
  await expect(page.getByText(/getekend door beide partijen/).first()).toBeVisible()
  await expectNoBarriers(page)

  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.getByRole('button')).toHaveCount(0)
  const paper = (await page.pdf({ format: 'A4', printBackground: true })).toString('latin1')
  expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  await page.emulateMedia({ media: 'screen' })

  const plain = await (
    await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } })
  ).newPage()
  await logInAs(plain, LISTED)
  await plain.getByRole('link', { name: 'Resultaat', exact: true }).click()
  await expect(plain.getByRole('table', { name: 'Van toezegging tot werk' })).toBeVisible()
  await expect(plain.getByRole('button', { name: /Print/ })).toBeHidden()
})

test('both sides look back on what is over, and read each other when both did', async ({ page, browser }) => {
  await logInAs(page, LISTED)
  await page.getByRole('link', { name: 'Resultaat', exact: true }).click()
  await page.getByRole('link', { name: /^Kijk terug op intentieverklaring/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Terugblik op IV-/ })).toBeVisible()
  await expect(page.getByText('De plekken kwamen pas laat online.')).toHaveCount(0)

  await page.getByRole('group', { name: 'Wat is er bereikt' }).getByLabel('Minder dan afgesproken').check()
  await page.getByLabel('Wat nemen we mee naar een volgende keer?').fill('Mevrouw Jansen was vaak ziek.')
  await page.getByRole('button', { name: 'Bewaar de terugblik' }).click()
  await expect(
    page.getByRole('link', { name: 'Hoe was de samenwerking met de gemeente? Maak een keuze.' }),
  ).toBeVisible()
  await expect(page.getByLabel('Minder dan afgesproken')).toBeChecked()
  await page.getByLabel('Goed', { exact: true }).check()
  await page.getByLabel('Er is niemand begonnen').check()
  await page.getByRole('group', { name: 'Wilt u dit nog een keer doen?' }).getByLabel('Ja').check()
  await page.getByRole('button', { name: 'Bewaar de terugblik' }).click()
  // A name and an illness are nobody else's business.
  await expect(page.getByRole('alert')).toContainText('Mevrouw Jansen')
  await expectNoBarriers(page)
  await page.getByLabel('Wat nemen we mee naar een volgende keer?').fill('Eerder samen beginnen.')
  await page.getByRole('button', { name: 'Bewaar de terugblik' }).click()

  await expect(page.getByText('Bedankt. Uw terugblik is bewaard.')).toBeVisible()
  await expect(page.getByText('De plekken kwamen pas laat online.')).toBeVisible()
  await expectNoBarriers(page)
  await page.getByRole('link', { name: 'Resultaat', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Wat nu?' })).toBeVisible()
  await expect(page.getByRole('link', { name: /^Kijk terug op/ })).toHaveCount(0)

  const desk = await (await browser.newContext()).newPage()
  await logInAs(desk, 'Robin Scholten')
  await desk.goto('/balie/toezeggingen')
  const row = desk.getByRole('table', { name: 'Terugblikken' }).getByRole('row', { name: /Ziekenhuis De Linde/ })
  await expect(row.getByText('Ingevuld')).toHaveCount(2)
  await row.getByRole('link', { name: /^Lees de terugblik/ }).click()
  await expect(desk.getByText('Eerder samen beginnen.')).toBeVisible()
  await expectNoBarriers(desk)
})

test('an employer gives its logo, chooses to be listed, and is out of the list again at once', async ({
  page,
  browser,
}) => {
  await logInAs(page, UNLISTED)
  await page.getByRole('link', { name: 'Organisatie' }).click()
  await page.getByRole('link', { name: 'Verander het logo' }).click()
  const file = page.getByLabel('Kies een bestand')
  await file.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from('<svg onload="alert(1)"/>') })
  await page.getByRole('button', { name: 'Bewaar het logo' }).click()
  await expect(page.getByRole('alert')).toContainText('dit is geen PNG, JPEG of WebP.')
  await expectNoBarriers(page)
  const buffer = await sharp({ create: { width: 900, height: 300, channels: 3, background: '#0b6e6e' } })
    .png()
    .toBuffer()
  await file.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer })
  await page.getByRole('button', { name: 'Bewaar het logo' }).click()
  await expect(page.getByText('Uw logo is bewaard.')).toBeVisible()
  const logo = page.getByRole('img', { name: 'Kapsalon Knip' })
  await expect(logo).toHaveAttribute('width', '480')
  const address = (await logo.getAttribute('src'))!
  const stranger = await (await browser.newContext()).newPage()
  expect((await stranger.request.get(address)).status()).toBe(404)

  await page.getByRole('link', { name: 'Kies of u in de lijst wilt staan' }).click()
  await expect(page.getByText('U staat niet in de lijst.')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Kapsalon Knip' })).toContainText('minder dan 5')
  await expectNoBarriers(page)
  await page.getByRole('button', { name: 'Zet ons in de lijst' }).click()
  await expect(page.getByText('U staat in de openbare lijst.')).toBeVisible()

  await stranger.goto('/')
  await stranger.getByRole('link', { name: 'Deze werkgevers maken al plaats' }).click()
  await stranger.getByLabel('Naam').fill('knip')
  await stranger.getByRole('button', { name: 'Toon' }).click()
  await expect(stranger.getByText('1 werkgever', { exact: false }).first()).toBeVisible()
  const card = stranger.getByRole('listitem').filter({ hasText: 'Kapsalon Knip' })
  await expect(card).toContainText('minder dan 5')
  const served = await stranger.request.get(address)
  expect(served.headers()).toMatchObject({
    'content-type': 'image/webp',
    'x-content-type-options': 'nosniff',
    'cache-control': 'public, max-age=31536000, immutable',
  })
  await expectNoBarriers(stranger)
  await stranger.getByRole('link', { name: 'English' }).click()
  await expect(stranger.getByRole('listitem').filter({ hasText: 'Kapsalon Knip' })).toContainText('fewer than 5')
  await stranger.getByRole('link', { name: 'Kapsalon Knip' }).click()
  await expect(stranger.getByRole('heading', { level: 1, name: 'Kapsalon Knip' })).toBeVisible()
  await expectNoBarriers(stranger)

  await page.getByRole('button', { name: 'Haal ons uit de lijst' }).click()
  await expect(page.getByText('U staat niet meer in de openbare lijst.')).toBeVisible()
  expect((await stranger.reload())?.status()).toBe(404)
  expect((await stranger.request.get(address)).status()).toBe(404)
  await stranger.goto('/werkgevers?naam=knip')
  await expect(stranger.getByRole('heading', { name: 'Geen werkgever gevonden' })).toBeVisible()
  await stranger.getByRole('link', { name: 'Toon alle werkgevers' }).click()
  await expect(stranger.getByRole('link', { name: 'Vaartlijn Logistiek' })).toBeVisible()
})
