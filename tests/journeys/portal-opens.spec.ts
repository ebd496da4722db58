import { expect, test } from './support/test.ts'

test('the portal opens in Dutch and all its parts are well', async ({ page, request }) => {
  const health = await request.get('/healthz')
  expect(await health.json()).toEqual({ status: 'ok', postgres: 'ok', search: 'ok' })

  const response = await page.goto('/')
  expect(response?.status()).toBe(200)
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})
