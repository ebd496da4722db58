import { expectNoBarriers } from './support/barriers.ts'
import { expect, test } from './support/test.ts'

test.use({ expectedConsoleErrors: [/status of 403/] })

for (const { path, lang, title, home, next } of [
  {
    path: '/uitloggen',
    lang: 'nl',
    title: 'Dit verzoek kwam van een andere website',
    home: 'Naar de beginpagina',
    next: 'Waar wil je werken? – Werkbrug',
  },
  {
    path: '/en/controleer',
    lang: 'en',
    title: 'This request came from another website',
    home: 'To the home page',
    next: 'Where do you want to work? – Werkbrug',
  },
]) {
  test(`who is sent to ${path} by a form of another site reads what happened, and goes on`, async ({
    page,
    baseURL,
  }) => {
    await page.setViewportSize({ width: 360, height: 800 })
    await page.setContent(`<form method="post" action="${baseURL}${path}"><button>Win een prijs</button></form>`)
    await page.getByRole('button').click()
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await expect(page.getByRole('link', { name: home, exact: true })).toHaveCSS('text-decoration-line', 'none')
    await expectNoBarriers(page)
    await page.getByRole('link', { name: home, exact: true }).click()
    await expect(page).toHaveTitle(next)
  })
}
