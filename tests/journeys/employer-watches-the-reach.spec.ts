import { expectNoBarriers } from './support/barriers.ts'
import { logInAs } from './support/log-in.ts'
import { expect, test } from './support/test.ts'

/** Together more than nearly anybody brings. */
const DEMANDS = [
  'Chinees',
  'Pasjtoe',
  'CE (vrachtwagen met aanhanger)',
  'T (trekker)',
  'Code 95',
  'Veilig werken op hoogte',
]

test('an employer sees the reach move when a demand is dropped, and finds it on the preview', async ({ page }) => {
  await logInAs(page, 'Noor Bouzidi')
  await page.goto('/werkgever/vacatures')
  await page.getByRole('button', { name: 'Nieuwe vacature' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Wat is het werk?' })).toBeVisible()
  const wizard = page.url().replace(/\/werk$/, '')
  await page.goto(`${wizard}/eisen`)
  const reach = page.locator('.wb-reach__now')
  await expect(reach).toContainText('Nu passen')
  const before = await reach.textContent()

  for (const demand of DEMANDS) await page.getByLabel(demand, { exact: true }).check()
  await expect(reach).not.toHaveText(before!)
  await expectNoBarriers(page)
  await page.screenshot({ path: test.info().outputPath('reach-1280.png'), fullPage: true })
  for (const demand of DEMANDS) await page.getByLabel(demand, { exact: true }).uncheck()
  await expect(reach).toHaveText(before!)

  await page.goto(`${wizard}/voorbeeld`)
  await expect(page.locator('.wb-reach__now')).toHaveText(before!)
  await page.setViewportSize({ width: 360, height: 800 })
  const width = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(width).toBeLessThanOrEqual(0)
  await expectNoBarriers(page)
  await page.screenshot({ path: test.info().outputPath('reach-preview-360.png'), fullPage: true })
})
