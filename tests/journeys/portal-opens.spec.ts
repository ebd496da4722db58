import { expect, test } from './support/test.ts'

test('the portal opens in Dutch and all its parts are well', async ({ page, request }) => {
  const health = await request.get('/healthz')
  expect(await health.json()).toEqual({ status: 'ok', postgres: 'ok', search: 'ok' })

  const response = await page.goto('/')
  expect(response?.status()).toBe(200)
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('a page comes to life, also when somebody touches it at every moment of that', async ({ page }) => {
  await page.addInitScript(() => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      document.querySelector('h1')?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
      // No more once the script of the page has done what needs it.
      if (!document.querySelector('[type=file]')) port2.postMessage(null)
    }
    port2.postMessage(null)
  })
  await page.goto('/controleer')
  await expect(page.getByLabel('Kies de pdf')).toBeVisible()
})
