import type { Page } from '@playwright/test'
import { readSheet } from 'read-excel-file/node'
import { expectNoBarriers } from './support/barriers.ts'
import { logInAs } from './support/log-in.ts'
import { expect, test } from './support/test.ts'

// Forms that are sent empty on purpose are answered with 400.
test.use({ expectedConsoleErrors: [/status of 400/] })

const DESK = 'Robin Scholten'
const filter = (page: Page, name: RegExp) =>
  page.getByRole('navigation', { name: 'Soort werk' }).getByRole('link', { name })

/** A visitor says "I am interested" in the first vacancy of Utrecht that is found; answers its title. */
async function showInterest(page: Page, name: string): Promise<string> {
  await page.goto('/vacatures?q=utrecht')
  await page
    .locator('main')
    .getByRole('heading', { level: 2 })
    .or(page.getByRole('heading', { level: 3 }))
    .first()
    .waitFor()
  await page.locator('main a[href^="/vacatures/"]').first().click()
  await page.getByRole('link', { name: 'Ik heb interesse' }).first().click()
  await page.getByLabel('Hoe heet je?').fill(name)
  await page.getByLabel('Telefoonnummer').fill('06 12345678')
  await page.getByRole('button', { name: 'Verstuur' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Gelukt' })).toBeVisible()
  return name
}

/** The list names nobody, and other journeys send interests too: opens them from the youngest on until it is this person. */
async function openInterestOf(page: Page, name: string): Promise<void> {
  const links = page.getByRole('list', { name: 'Wat op u wacht' }).getByRole('link')
  const addresses = await links.evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href))
  for (const address of addresses.reverse()) {
    await page.goto(address)
    if (await page.getByText(name).isVisible()) return
  }
  throw new Error(`${name} is not in the list`)
}

test('the desk passes an interest on, and only the werkmatcher reads who it is', async ({ page, browser }) => {
  const visitor = await (await browser.newContext()).newPage()
  const name = `Amira ${Date.now()}`
  await showInterest(visitor, name)

  await logInAs(page, DESK)
  await filter(page, /Reacties/).click()
  await expect(page.locator('main')).not.toContainText(name)
  await expect(page).toHaveURL(/soort=interest/)
  await openInterestOf(page, name)
  expect(page.url()).not.toContain('Amira')
  await expectNoBarriers(page)
  const interest = new URL(page.url()).pathname.split('/').at(-1)

  await page.getByRole('button', { name: 'Geef door' }).click()
  await expect(page.getByRole('alert')).toContainText('Werkmatcher: maak een keuze.')
  await page.getByRole('radio', { name: /Fatima Bensalah/ }).check()
  await page.getByRole('button', { name: 'Geef door' }).click()
  await expect(page.getByText('De reactie is doorgegeven aan Fatima Bensalah.')).toBeVisible()

  await expect(async () => {
    await page.goto('/demo/post')
    await expect(page.locator('main')).toContainText(`/werkmatcher/interesses/${interest}`)
  }).toPass()
  await expect(page.locator('main')).not.toContainText(name)

  const werkmatcher = await (await browser.newContext()).newPage()
  await logInAs(werkmatcher, 'Fatima Bensalah')
  await werkmatcher.goto(`/werkmatcher/interesses/${interest}`)
  await expect(werkmatcher.getByText(name).first()).toBeVisible()
  const colleague = await (await browser.newContext()).newPage()
  await logInAs(colleague, 'Joris Kramer')
  expect((await colleague.goto(`/werkmatcher/interesses/${interest}`))?.status()).toBe(404)
})

test('closing an interest leads to the next item and can be undone there', async ({ page, browser }) => {
  const visitor = await (await browser.newContext()).newPage()
  const name = await showInterest(visitor, `Bram ${Date.now()}`)
  await logInAs(page, DESK)
  await filter(page, /Reacties/).click()
  await expect(page).toHaveURL(/soort=interest/)
  await openInterestOf(page, name)
  await page.getByRole('radio', { name: 'Het bericht was niet serieus' }).check()
  await page.getByRole('button', { name: 'Sluit de reactie' }).click()
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(page.getByText('De reactie staat weer in de werklijst.')).toBeVisible()
  await expect(page.getByText(name)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Geef door' })).toBeVisible()
})

test('vacancies are read as the job seeker will see them, and published or returned with a reason', async ({
  page,
}) => {
  await logInAs(page, DESK)
  await filter(page, /^Vacatures/).click()
  await expect(page).toHaveURL(/soort=vacancy/)
  await page.getByRole('link', { name: 'Begin bovenaan' }).click()
  await expect(page).toHaveURL(/\/balie\/vacatures\//)
  await expect(page.getByRole('button', { name: 'Zet de vacature online' })).toBeVisible()
  const title = (await page.getByRole('heading', { level: 1 }).textContent())!
  await expect(page.getByRole('heading', { name: 'Jouw week' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Wat gebeurt er na “Ik heb interesse”?' })).toBeVisible()
  await expectNoBarriers(page)
  const vacancy = new URL(page.url()).pathname.split('/').at(-1)

  await page.getByRole('button', { name: 'Stuur de vacature terug' }).click()
  await expect(page.getByRole('alert')).toContainText('Reden:')
  await page.getByRole('button', { name: 'Zet de vacature online' }).click()
  await expect(page.getByText(`“${title}” staat online.`)).toBeVisible()
  // The next one of the same kind is open already.
  await expect(page.getByRole('button', { name: 'Zet de vacature online' })).toBeVisible()
  const next = (await page.getByRole('heading', { level: 1 }).textContent())!
  expect(next).not.toBe(title)
  await page.getByLabel('Reden').fill('Noem ook de tijden waarop iemand begint en stopt.')
  await page.getByRole('button', { name: 'Stuur de vacature terug' }).click()
  await expect(page.getByText(`“${next}” is teruggestuurd, met uw reden.`)).toBeVisible()

  expect((await page.goto(`/vacatures/${vacancy}`))?.status()).toBe(200)
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
})

test('an employer is refused only with a reason, and can be approved after all', async ({ page }) => {
  await logInAs(page, 'Els van der Zwaan')
  await filter(page, /Werkgevers/).click()
  await expect(page).toHaveURL(/soort=employer/)
  await page.getByRole('link', { name: 'Begin bovenaan' }).click()
  await expect(page.getByRole('button', { name: 'Weiger de werkgever' })).toBeVisible()
  const name = (await page.getByRole('heading', { level: 1 }).textContent())!
  const employer = page.url()
  await page.getByRole('button', { name: 'Weiger de werkgever' }).click()
  await expect(page.getByRole('alert')).toContainText('Reden:')
  await page.getByLabel('Reden').fill('Dit KvK-nummer hoort bij een andere organisatie.')
  await page.getByRole('button', { name: 'Weiger de werkgever' }).click()
  await expect(page.getByText(`${name} is geweigerd en krijgt een e-mail met de reden.`)).toBeVisible()

  await page.goto(employer)
  await expect(page.getByText('Dit KvK-nummer hoort bij een andere organisatie.')).toBeVisible()
  await page.getByRole('button', { name: 'Keur de werkgever alsnog goed' }).click()
  await expect(page.getByText(`${name} is goedgekeurd en krijgt een e-mail.`)).toBeVisible()
})

test('what was pledged is set against what was done, as one filters and sorts it, and as files of exactly that', async ({
  page,
}) => {
  await logInAs(page, DESK)
  await page.getByRole('link', { name: 'Toezeggingen', exact: true }).click()
  const table = page.getByRole('table', { name: 'Per werkgever' })
  const named = () => table.locator('tbody th a[href^="/balie/werkgevers/"]').allTextContents()
  await table.getByRole('link', { name: 'Werkgever', exact: true }).click()
  await expect(table.getByRole('columnheader', { name: 'Werkgever' })).toHaveAttribute('aria-sort', 'ascending')
  const names = await named()
  expect(names.length).toBeGreaterThan(1)
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'nl')))
  await expect(table.locator('tfoot')).toContainText(`Totaal van ${names.length} werkgevers`)
  await expectNoBarriers(page)

  await page.getByRole('navigation', { name: 'Wie vraagt aandacht?' }).getByRole('link', { name: /Stil/ }).click()
  await expect(table.locator('tfoot')).toContainText('Totaal van 1 werkgever')
  await expect(table).toContainText('Hoveniers Het Groene Hart')
  await page.getByLabel('Werkgever of nummer').fill('niemand')
  await page.getByRole('button', { name: 'Toon' }).click()
  await expect(page.getByText('Geen werkgever past hierbij')).toBeVisible()
  await page.getByRole('link', { name: 'Bekijk alle werkgevers' }).click()
  await expect(table).toContainText('Kinderopvang Het Vlinderbos')
  await page.getByLabel('Werkgever of nummer').fill('LOGISTIEK')
  await page.getByRole('button', { name: 'Toon' }).click()
  await expect(table).not.toContainText('Vlinderbos')
  expect(await named()).toEqual(['Vaartlijn Logistiek'])
  await expect(table).toContainText('3 van 5, 2 niet bekend')

  const csv = await downloaded(page, 'Download als CSV', /^toezeggingen-\d{4}-\d{2}-\d{2}\.csv$/)
  const lines = csv.toString('utf8').trim().split('\r\n')
  expect(lines[0]).toContain('Werkgever;Intentieverklaringen;Stand;Tot en met;Toegezegd')
  expect(lines.slice(1).map((line) => line.split(';')[0])).toEqual(['Vaartlijn Logistiek', 'Totaal'])
  const xlsx = await downloaded(page, 'Download voor Excel', /^toezeggingen-\d{4}-\d{2}-\d{2}\.xlsx$/)
  const [header, row, total, ...more] = await readSheet(xlsx)
  expect(more).toEqual([])
  expect(header?.join(';')).toBe(lines[0]?.replace('\uFEFF', ''))
  expect(row?.[0]).toBe('Vaartlijn Logistiek')
  expect(row?.[3]).toBeInstanceOf(Date)
  expect(row?.slice(4, 14)).toEqual(lines[1]?.split(';').slice(4, 14).map(Number))
  expect(total?.slice(4, 14)).toEqual(row?.slice(4, 14))
})

test('an agreement that is about to end is on the list until the desk has called', async ({ page }) => {
  await logInAs(page, DESK)
  await filter(page, /Halverwege of bijna voorbij/).click()
  await expect(page).toHaveURL(/soort=reminder/)
  const list = page.getByRole('list', { name: 'Wat op u wacht' })
  await expect(list.getByText('Bel de werkgever').first()).toBeVisible()
  const before = await list.getByRole('link').count()
  const title = (await list.getByRole('link').first().textContent())!
  expect(title).toMatch(/^Kinderopvang Het Vlinderbos, IV-\d+-\d+$/)
  const reference = title.split(', ')[1]
  await list.getByRole('link').first().click()
  await expect(page.getByText('Deze intentieverklaring loopt af op')).toBeVisible()
  await expect(page.getByText(/toegezegde plekken is er nog geen vacature/)).toBeVisible()
  await expectNoBarriers(page)
  await page.getByRole('button', { name: 'Afgehandeld' }).click()
  await expect(
    page.getByText(`Intentieverklaring ${reference} van Kinderopvang Het Vlinderbos is van uw lijst.`),
  ).toBeVisible()
  await page.goto('/balie?soort=reminder')
  await expect(list.getByRole('link')).toHaveCount(before - 1)
})

async function downloaded(page: Page, link: string, name: RegExp): Promise<Buffer> {
  const waiting = page.waitForEvent('download')
  await page.getByRole('link', { name: link }).click()
  const download = await waiting
  expect(download.suggestedFilename()).toMatch(name)
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk as Uint8Array))
  return Buffer.concat(chunks)
}
