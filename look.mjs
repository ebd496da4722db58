import { chromium } from 'playwright'
import AxeBuilder from '@axe-core/playwright'
const [,, who, ...paths] = process.argv
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
for (const width of [1280, 360]) {
  const page = await (await browser.newContext({ viewport: { width, height: 900 } })).newPage()
  await page.goto('http://localhost:4271/inloggen')
  await page.getByRole('button', { name: `Kijk mee als ${who}` }).click()
  await page.getByRole('button', { name: 'Uitloggen' }).waitFor()
  for (const spec of paths) {
    const [path, name, click] = spec.split('|')
    await page.goto('http://localhost:4271' + path)
    if (click) { for (const c of click.split(';;')) await page.locator(c).first().click(); await page.waitForLoadState('networkidle') }
    const axe = await new AxeBuilder({ page }).analyze()
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    console.log(width, page.url(), 'axe', axe.violations.map((v) => v.id + ':' + v.nodes.map(n=>n.target).join(' | ')).join(), 'overflow', over)
    await page.screenshot({ path: `/tmp/ledgershots/${name}-${width}.png`, fullPage: true })
  }
}
await browser.close()
