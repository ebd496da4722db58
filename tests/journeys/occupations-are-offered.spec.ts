import type { Locator, Page } from '@playwright/test'
import { expectNoBarriers } from './support/barriers.ts'
import { expect, test } from './support/test.ts'

const WERKMATCHER = 'Fatima Bensalah'
const EMPLOYER = 'Noor Bouzidi'

async function logIn(page: Page, name: string): Promise<void> {
  await page.goto('/inloggen')
  await page.getByRole('button', { name }).click()
  await expect(page.getByRole('button', { name: 'Uitloggen' })).toBeVisible()
}

/** The wishes of the first candidate in the caseload. */
async function openWishes(page: Page): Promise<string> {
  await logIn(page, WERKMATCHER)
  await page.goto('/werkmatcher')
  const person = await page
    .locator('a[href^="/werkmatcher/kandidaten/"]:not([href$="/nieuw"])')
    .first()
    .getAttribute('href')
  const address = `/werkmatcher/kandidaten/${person!.split('/')[3]}/profiel/wensen`
  await page.goto(address)
  return address
}

const currentOption = async (field: Locator, page: Page) =>
  page.locator(`[id="${await field.getAttribute('aria-activedescendant')}"]`)

test.describe('a wish of a candidate', () => {
  // Refused forms, on purpose.
  test.use({ expectedConsoleErrors: [/status of 400|ERR_FAILED/] })

  test('is chosen by keyboard alone, and what is offered is said', async ({ page }) => {
    await openWishes(page)
    const field = page.getByRole('combobox', { name: 'Beroep 1' })
    await field.fill('')
    await field.pressSequentially('kassam')
    const options = page.getByRole('option')
    await expect(options.first()).toBeVisible()
    await expect(field).toHaveAttribute('aria-expanded', 'true')
    await expect(page.getByText(/voorstel(len)?\. Ga met pijl omlaag/)).toBeAttached()
    await expectNoBarriers(page)
    for (const option of await options.all()) expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44)

    await page.keyboard.press('ArrowDown')
    await expect(await currentOption(field, page)).toHaveText('Kassamedewerker')
    await page.keyboard.press('Escape')
    await expect(field).toHaveAttribute('aria-expanded', 'false')
    await expect(field).toHaveValue('kassam')

    await field.pressSequentially('ed')
    await expect(options.first()).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(field).toHaveValue('Kassamedewerker')
    await expect(options).toHaveCount(0)
    await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
    await expect(page.getByText(/^Beroepen: kassamedewerker/)).toBeVisible()
  })

  test('is chosen by touch on a small screen, and lies within it', async ({ browser }) => {
    const context = await browser.newContext({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true })
    const page = await context.newPage()
    await openWishes(page)
    const field = page.getByRole('combobox', { name: 'Beroep 2' })
    await field.fill('fietsenmak')
    const option = page.getByRole('option', { name: 'Fietsenmaker' })
    await expect(option).toBeInViewport()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await option.tap()
    await expect(field).toHaveValue('Fietsenmaker')
    await context.close()
  })

  test('can be typed without a list when no answer comes', async ({ page }) => {
    await page.route('**/beroepen?*', (route) => route.abort())
    await openWishes(page)
    const field = page.getByRole('combobox', { name: 'Beroep 1' })
    await field.fill('Buschauffeur')
    for (const row of [2, 3, 4, 5]) await page.getByRole('combobox', { name: `Beroep ${row}` }).fill('')
    await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
    await expect(page.getByText('Beroepen: buschauffeur', { exact: true })).toBeVisible()
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, expectedConsoleErrors: [/status of 400/] })

  test('an unknown name is asked back about, nothing is lost, and the answer is kept', async ({ page }) => {
    await openWishes(page)
    await expect(page.getByRole('combobox')).toHaveCount(0)
    await page.getByRole('textbox', { name: 'Beroep 1' }).fill('Postbode')
    await page.getByRole('textbox', { name: 'Beroep 2' }).fill('schoonmaken in een ziekenhuis')
    await page.getByRole('textbox', { name: 'Beroep 3' }).fill('')
    await page.getByRole('checkbox', { name: 'Kinderopvang' }).check()
    await page.getByRole('button', { name: 'Opslaan', exact: true }).click()

    await expect(page.getByRole('alert')).toContainText('welk beroep u bedoelt')
    await expect(page.getByRole('textbox', { name: 'Beroep 1' })).toHaveValue('Postbode')
    await expect(page.getByRole('textbox', { name: 'Beroep 2' })).toHaveValue('schoonmaken in een ziekenhuis')
    await expect(page.getByRole('checkbox', { name: 'Kinderopvang' })).toBeChecked()
    const question = page.getByRole('group', { name: 'Welk beroep bedoelt u met “schoonmaken in een ziekenhuis”?' })
    await question.getByRole('radio', { name: 'Schoonmaker in de zorg' }).check()
    await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
    await expect(page.getByText('Beroepen: postbezorger en schoonmaker in de zorg')).toBeVisible()
  })

  test('a choice means nothing any more once something else is typed', async ({ page }) => {
    await openWishes(page)
    await page.getByRole('textbox', { name: 'Beroep 1' }).fill('schoonmaken in een ziekenhuis')
    await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
    await page.getByRole('radio', { name: 'Schoonmaker in de zorg' }).check()
    await page.getByRole('textbox', { name: 'Beroep 1' }).fill('poetsen op kantoor')
    await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
    await expect(page.getByRole('group', { name: 'Welk beroep bedoelt u met “poetsen op kantoor”?' })).toBeVisible()
  })
})

test('an employer is offered occupations, and may call the work otherwise', async ({ page }) => {
  await logIn(page, EMPLOYER)
  await page.goto('/werkgever/vacatures')
  await page.getByRole('button', { name: /nieuwe vacature/i }).click()
  const field = page.getByRole('combobox', { name: 'Beroep' })
  await field.pressSequentially('heftruckmachinist')
  await page.getByRole('option', { name: 'Heftruckchauffeur' }).click()
  await expect(field).toHaveValue('Heftruckchauffeur')
  await field.fill('Hulp voor van alles')
  await expect(field).toHaveValue('Hulp voor van alles')
})
