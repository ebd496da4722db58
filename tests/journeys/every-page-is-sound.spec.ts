import type { Page } from '@playwright/test'
import { ADDRESSES } from '../support/site-map.ts'
import { expectNoBarriers } from './support/barriers.ts'
import { expect, test } from './support/test.ts'

/** Pages that are reached otherwise than by a link: through mail, a form, or a file. */
const UNLINKED = [
  '/inloggen/:token',
  '/uitloggen',
  '/mijn',
  '/demo/inloggen',
  '/healthz',
  '/readyz',
  // From the mail of a signer; `sign-by-link` walks here.
  '/tekenen/uitnodiging/:token',
  '/tekenen/uitnodiging/:token/weigeren',
  '/tekenen/uitnodiging/:token/doorgeven',
  // Of a draft, which no walker here has; `sign-by-link` walks here.
  '/tekenen/:agreementId/aanbieden',
  // Answers to scripts.
  '/beroepen',
  '/en/beroepen',
  '/logos/:file',
  '/werkgever/vacatures/:vacancyId/bereik',
  // The demo has no signature on paper; `signing-on-paper` walks here.
  '/balie/papier/:paperId',
  '/balie/papier/:paperId/scan',
  // The demo has no key; `desk-makes-a-key` walks here.
  '/balie/sleutels/:apiKeyId/intrekken',
]
/** Pages that a button leads to instead of a link, under the page with the button. */
const BEHIND_A_BUTTON: Record<string, readonly string[]> = {
  '/vacatures/:vacancyId': ['bedankt'],
  '/en/vacatures/:vacancyId': ['bedankt'],
  '/werkgever/intentieverklaringen/:agreementId': ['opstellen', 'terugblik'],
  '/balie/intentieverklaringen/:agreementId': ['opstellen', 'papier'],
  '/werkmatcher/kandidaten/:profileId': ['gegevens', 'opnieuw'],
}
/** Files, and what programs read. */
const DOWNLOADS = /\/(csv|xlsx|(?:document|papier)\.pdf)(\?|$)|^\/api\/v1\//

const WHO = [
  { name: 'a visitor', as: null },
  { name: 'an employer', as: 'noor@ziekenhuis-de-linde.example' },
  { name: 'a werkmatcher', as: 'fatima@utrecht.example' },
  { name: 'the desk', as: 'balie@utrecht.example' },
]

const reached = new Set<string>()

test.describe.configure({ mode: 'serial' })
// Whatever answers so and is not a page that was taken away meanwhile fails the walk below.
test.use({ expectedConsoleErrors: [/status of 404/] })

for (const { name, as } of WHO) {
  test(`every page that ${name} can walk to is sound, on a phone`, async ({ page }) => {
    test.setTimeout(240_000)
    await page.setViewportSize({ width: 360, height: 800 })
    if (as) {
      await page.goto('/inloggen')
      await page
        .locator('form', { has: page.locator(`input[value="${as}"]`) })
        .getByRole('button')
        .click()
      await page.waitForURL((url) => !url.pathname.startsWith('/inloggen'))
    }
    const missing: string[] = []
    page.on('response', (response) => {
      if (response.status() === 404 && !response.request().isNavigationRequest()) missing.push(response.url())
    })
    const start = as ? new URL(page.url()).pathname : '/'
    const waiting = [{ path: start, from: start }]
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { path, from } = next
      const pattern = patternOf(path)
      expect(pattern, `${from} links to ${path}, which is no page`).toBeDefined()
      // What an earlier walker found sound is the same page with another name in its corner.
      if (pattern === undefined || reached.has(pattern)) continue
      reached.add(pattern)
      const isThere = await test.step(path, async () => {
        const response = await page.goto(path)
        // Another journey may have taken the page away since the link to it was read; then the next of its kind will do.
        if (response?.status() === 404) {
          await page.goto(from)
          expect(await linksOn(page), `${from} links to ${path}, which is not there`).not.toContain(path)
          return false
        }
        expect(response?.status(), path).toBeLessThan(400)
        await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1)
        await expect(page, path).toHaveTitle(/.+ – Werkbrug$/)
        await expectNoBarriers(page, path)
        const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect(tooWide, `${path} scrolls sideways`).toBeLessThanOrEqual(0)
        return true
      })
      if (!isThere) {
        reached.delete(pattern)
        continue
      }
      // The demo's mailbox holds everybody's post, with links for each.
      if (pattern === '/demo/post') continue
      const behindButtons = (BEHIND_A_BUTTON[pattern] ?? []).map((page) => `${path.split('?')[0]}/${page}`)
      const links = (await linksOn(page)).filter((href) => !DOWNLOADS.test(href))
      waiting.push(...[...behindButtons, ...links].map((to) => ({ path: to, from: path })))
    }
    expect(missing).toEqual([])
  })
}

test('no page of the site map was left out', () => {
  expect(
    ADDRESSES.filter((pattern) => !reached.has(pattern) && !UNLINKED.includes(pattern) && !DOWNLOADS.test(pattern)),
  ).toEqual([])
})

/** Where the links on a page lead within the portal, without the place on the page. */
function linksOn(page: Page): Promise<string[]> {
  return page
    .locator('a[href^="/"]')
    .evaluateAll((all) => all.map((a) => (a.getAttribute('href') ?? '').split('#')[0] ?? ''))
}

/** The route that answers this path: of several that match, the one with the most fixed parts. */
function patternOf(path: string): string | undefined {
  const parts = (path.split('?')[0] ?? '').split('/')
  return ADDRESSES.filter((pattern) => {
    const wanted = pattern.split('/')
    return wanted.length === parts.length && wanted.every((part, at) => part.startsWith(':') || part === parts[at])
  }).sort((a, b) => a.split(':').length - b.split(':').length)[0]
}
