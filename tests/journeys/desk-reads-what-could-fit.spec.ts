import { expectNoBarriers } from './support/barriers.ts'
import { logInAs } from './support/log-in.ts'
import { expect, test } from './support/test.ts'

test('the desk has worked out which work could be made to fit, and reads it on a phone too', async ({ page }) => {
  await logInAs(page, 'Robin Scholten')
  await page.getByRole('link', { name: 'Werk passend maken' }).click()
  await page.getByRole('button', { name: /Nu berekenen|Opnieuw berekenen/ }).click()
  await expect(page.getByText(/Berekend op .* kandidaten en .* vacatures\./)).toBeVisible({ timeout: 40_000 })
  await expectNoBarriers(page)

  const obstacles = page.getByRole('table', { name: 'Wat houdt mensen tegen?' })
  await expect(obstacles.getByRole('row', { name: /Werktijden/ })).toContainText(/\d|te weinig om te noemen/)
  await page.getByRole('link', { name: 'Geen rijbewijs nodig' }).click()
  await expect(page.getByRole('heading', { name: 'Per sector: Geen rijbewijs nodig' })).toBeVisible()

  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Downloaden als CSV' }).click()
  expect((await download).suggestedFilename()).toMatch(/^werk-passend-maken-\d{4}-\d{2}-\d{2}\.csv$/)

  await page.setViewportSize({ width: 360, height: 800 })
  const width = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(width).toBeLessThanOrEqual(0)
  await expectNoBarriers(page)
  await page.screenshot({ path: test.info().outputPath('passend-maken-360.png'), fullPage: true })
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.screenshot({ path: test.info().outputPath('passend-maken-1280.png'), fullPage: true })
})
