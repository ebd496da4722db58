import type { Browser, Page } from '@playwright/test'
import { expectNoBarriers } from './support/barriers.ts'
import { expect, test } from './support/test.ts'

// Refused forms, on purpose.
test.use({ expectedConsoleErrors: [/status of 400/] })

const WERKMATCHER = 'Fatima Bensalah'
const EMPLOYER = 'Noor Bouzidi'
const NAME = 'Philomena Zandstra'

async function logIn(page: Page, name: string): Promise<void> {
  await page.goto('/inloggen')
  await page.getByRole('button', { name }).click()
  await expect(page.getByRole('button', { name: 'Uitloggen' })).toBeVisible()
}

const reference = (text: string | null) => /[A-Z2-9]{2}-[A-Z2-9]{4}/.exec(text ?? '')?.[0] ?? ''

test('a werkmatcher makes a profile, proposes a match, and the name shows after the yes', async ({ page, browser }) => {
  await logIn(page, WERKMATCHER)
  await expectNoBarriers(page)

  // A person, in the vault; a profile, part by part.
  await page.getByRole('link', { name: 'Nieuwe kandidaat' }).click()
  await page.getByRole('button', { name: 'Maak het profiel' }).click()
  await expect(page.getByRole('alert').getByRole('link')).toHaveCount(2)
  await page.getByLabel('Naam').fill(NAME)
  await page.getByLabel('Telefoonnummer').fill('06 11223344')
  await page.getByRole('button', { name: 'Maak het profiel' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wanneer kan deze kandidaat werken?')
  await expect(page.getByLabel('maandag, begin', { exact: true })).toHaveValue('9:00')
  await page.getByRole('button', { name: 'Overdag' }).click()
  await expect(page.getByLabel('maandag, einde', { exact: true })).toHaveValue('17:00')
  await page.getByRole('button', { name: 'Opslaan en door naar het volgende onderdeel' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Moet het werk rond school passen?')
  await page.getByRole('button', { name: 'Opslaan en door naar het volgende onderdeel' }).click()

  await page.getByLabel('Minstens').fill('30')
  await page.getByLabel('Hooguit').fill('20')
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('lager dan het laagste')
  await expect(page.getByLabel('Minstens')).toHaveValue('30')
  await page.getByLabel('Minstens').fill('8')
  await page.getByLabel('Hooguit').fill('36')
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kandidaat')
  const candidate = reference(await page.getByRole('heading', { level: 1 }).textContent())
  await page.getByRole('button', { name: 'Maak actief' }).click()
  await expect(page.getByText('Dit profiel doet nu mee met matchen.')).toBeVisible()

  // Matches with reasons; a proposal in the row, with consent first.
  await page.getByRole('link', { name: 'Bekijk de matches' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Matches van ${candidate}`)
  await expectNoBarriers(page)
  const row = await rowOf(page, 'Ziekenhuis De Linde')
  const vacancy = (await row.getByRole('heading').first().textContent()) ?? ''
  await row.getByText('Waarom?').click()
  await expect(row.getByText('deze kandidaat').first()).toBeVisible()
  await row.getByRole('link', { name: `Stel ${candidate} voor bij ${vacancy}` }).click()
  await expect(row.getByLabel('Waarom past deze kandidaat?')).toBeVisible()
  await expectNoBarriers(page)
  await row.getByLabel('In een gesprek').check()
  await row.getByLabel('Op welke dag?').fill('2026-01-05')
  await row.getByLabel('Waarom past deze kandidaat?').fill('Philomena werkt graag precies.')
  await row.getByRole('button', { name: 'Stel voor' }).click()
  await expect(row.getByRole('alert')).toContainText('Dit lijkt op een naam')
  await row.getByLabel('Waarom past deze kandidaat?').fill('Deze kandidaat werkt graag precies.')
  await row.getByRole('button', { name: 'Stel voor' }).click()
  await expect(page.getByText('Het voorstel is gedaan.')).toBeVisible()
  await (await rowOf(page, vacancy)).getByRole('link', { name: 'Voorstel: Voorgesteld' }).click()
  await expectNoBarriers(page)
  const here = reference(await page.getByText('De werkgever kent deze kandidaat als').textContent())
  expect(here).not.toBe(candidate)

  // The employer reads what the vacancy asks for, and the name only after a yes.
  const employer = await newPage(browser)
  await logIn(employer, EMPLOYER)
  await employer.goto('/werkgever/introducties')
  await employer.getByRole('link', { name: `Kandidaat ${here}` }).click()
  await expect(employer.getByText('Deze kandidaat werkt graag precies.')).toBeVisible()
  expect(await employer.content()).not.toMatch(/Philomena|Zandstra|11223344/)
  expect(await employer.content()).not.toContain(candidate)
  await expectNoBarriers(employer)
  await employer.getByRole('button', { name: 'Ik wil kennismaken' }).click()
  await expect(employer.getByText(NAME)).toBeVisible()
  await expect(employer.getByRole('link', { name: '06 11223344' })).toBeVisible()
  await expectNoBarriers(employer)

  // And a placement follows.
  await employer.getByLabel('Begindag').fill(dayFromNow(14))
  await employer.getByLabel('Uren per week').fill('20')
  await employer.getByRole('button', { name: 'Leg de plaatsing vast' }).click()
  await expect(employer.getByText('De plaatsing is vastgelegd.')).toBeVisible()
  await employer.context().close()
  await page.goto('/werkmatcher/introducties')
  await expect(page.getByRole('row', { name: candidate })).toContainText('Geplaatst')
})

test('the workbench answers to keys, and the filter stays in the address', async ({ page }) => {
  await logIn(page, WERKMATCHER)
  const filter = page.getByRole('link', { name: /^30 dagen geen voorstel/ })
  await filter.click()
  await expect(filter).toHaveAttribute('aria-current', 'true')
  await page.keyboard.press('j')
  await expect(page).toHaveURL(/kandidaten\/.+waarom=stuck/)
  await page.keyboard.press('?')
  await expect(page.getByText('Volgende kandidaat')).toBeVisible()
  await page.keyboard.press('n')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nieuwe kandidaat')
})

test('a profile can be made and filled in without JavaScript', async ({ browser }) => {
  const page = await newPage(browser, { javaScriptEnabled: false })
  await logIn(page, WERKMATCHER)
  await page.getByRole('link', { name: 'Nieuwe kandidaat' }).click()
  await page.getByLabel('Naam').fill('Cornelia Zonderscript')
  await page.getByLabel('E-mailadres').fill('c@zonderscript.example')
  await page.getByRole('button', { name: 'Maak het profiel' }).click()

  await page.getByRole('button', { name: 'Alles leegmaken' }).click()
  await expect(page.getByLabel('maandag, begin', { exact: true })).toHaveValue('')
  await page.getByLabel('maandag, begin', { exact: true }).fill('13:00')
  await page.getByLabel('maandag, einde', { exact: true }).fill('12:00')
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('De eindtijd moet na de begintijd liggen', { ignoreCase: true })
  await expect(page.getByLabel('maandag, einde', { exact: true })).toHaveValue('12:00')
  await page.getByLabel('maandag, einde', { exact: true }).fill('17:00')
  await page.getByRole('button', { name: 'Opslaan en door naar het volgende onderdeel' }).click()
  await page.getByRole('button', { name: 'Weet ik niet' }).click()
  await expect(page.getByText('Bewaard: gevraagd en niet bekend.')).toBeVisible()
  await expect(page.getByText('1 van de 16 onderdelen bekend')).toBeVisible()
  await page.getByRole('button', { name: 'Maak actief' }).click()
  await page.getByRole('link', { name: 'Bekijk de matches' }).click()
  await page.getByRole('link', { name: 'Alles', exact: true }).click()
  await page
    .getByRole('link', { name: /^Stel .* voor bij/ })
    .first()
    .click()
  await expect(page.getByLabel('Waarom past deze kandidaat?')).toBeVisible()
  await page.context().close()
})

test('who was placed is asked about, and either side says whether they are still there', async ({ page, browser }) => {
  const employer = await newPage(browser)
  await logIn(employer, EMPLOYER)
  await employer.goto('/werkgever/introducties')
  await employer
    .getByRole('list', { name: 'Afgerond' })
    .getByRole('listitem')
    .filter({ hasText: 'Geplaatst' })
    .last()
    .getByRole('link')
    .click()
  await expect(employer.getByRole('button', { name: 'Ja, is er nog' })).toHaveCount(0)
  await employer.getByText('Eerder gestopt?').click()
  await employer.getByRole('button', { name: 'Meld dat de kandidaat is gestopt' }).click()
  await expect(employer.getByText('Dank u. De werkmatcher leest uw antwoord.')).toBeVisible()
  await expectNoBarriers(employer)
  await employer.getByRole('button', { name: 'Maak ongedaan wat er bij 3 maanden staat' }).click()
  await expect(employer.getByText('Ongedaan gemaakt.')).toBeVisible()
  await employer.context().close()

  await logIn(page, WERKMATCHER)
  await page
    .getByRole('list', { name: 'Is iemand er nog?' })
    .getByRole('listitem')
    .filter({ hasText: 'De werkgever zegt: is er nog.' })
    .getByRole('link')
    .click()
  await expect(page.getByText(/De werkgever zegt: is er nog \(/)).toBeVisible()
  await page.getByText('Nee, is gestopt').click()
  await page.getByRole('button', { name: 'Leg vast dat de kandidaat is gestopt' }).click()
  await expect(page.getByRole('alert')).toContainText('Wat is de belangrijkste reden? Maak een keuze.')
  await expectNoBarriers(page)
  await page.getByRole('button', { name: 'Ja, is er nog' }).click()
  await expect(page.getByText('Vastgelegd.', { exact: true })).toBeVisible()
  await expect(page.getByText('Nu vragen')).toHaveCount(0)
  // Six months is still to come: only that somebody stopped can be said of it.
  await page.getByText('Eerder gestopt?').click()
  await page.getByRole('radio', { name: 'Begonnen met een opleiding' }).check()
  await page.getByRole('button', { name: 'Leg vast dat de kandidaat is gestopt' }).click()
  await expect(page.getByText('De reden: begonnen met een opleiding.')).toBeVisible()
  await page.getByRole('button', { name: 'Maak ongedaan wat er bij 6 maanden staat' }).click()
  await page.getByRole('button', { name: 'Maak ongedaan wat er bij 3 maanden staat' }).click()
  await expect(page.getByText('Nu vragen')).toBeVisible()
})

async function newPage(browser: Browser, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL: process.env.PORTAL_URL, ...options })
  return context.newPage()
}

/** The match in which this stands, on whichever page of the list it is. */
async function rowOf(page: Page, text: string) {
  const row = page
    .getByRole('list', { name: /Vacatures, de best passende/ })
    .getByRole('listitem')
    .filter({ hasText: text })
    .first()
  while (!(await row.isVisible())) {
    await page.getByRole('link', { name: 'Volgende pagina' }).click()
    await page.waitForURL(/pagina=/)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  return row
}

function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 24 * 3600_000).toISOString().slice(0, 10)
}
