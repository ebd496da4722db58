import type { Browser, Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { expectNoBarriers } from './support/barriers.ts'
import { draft, inDays } from './support/draft.ts'
import { logInAs } from './support/log-in.ts'
import { askForCode, sign } from './support/sign.ts'
import { expect, test } from './support/test.ts'

// What is refused on purpose is answered with 400, or with 409 when it was changed meanwhile.
test.use({ expectedConsoleErrors: [/status of 4(00|09)/] })

const EMPLOYER = 'Samir el Haddaoui'
const DESK = 'Robin Scholten'

async function anotherPerson(
  browser: Browser,
  name: string,
  options: { javaScriptEnabled?: boolean } = {},
): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage()
  await logInAs(page, name)
  return page
}

test('an employer drafts and signs, the desk countersigns, and both see what comes of it', async ({
  page,
  browser,
}) => {
  await logInAs(page, EMPLOYER)
  const reference = await draft(page)
  await page.getByRole('button', { name: 'Bewaar en lees de tekst' }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Tekenen: intentieverklaring ${reference}`)
  const text = page.getByRole('article', { name: 'Tekst van de verklaring' })
  await expect(text).toContainText('2 plekken: leerwerktraject (werken en leren tegelijk)')
  await expect(text).toContainText('Kapsalon Knip')
  await expectNoBarriers(page)

  await page.getByLabel('Uw naam').fill('')
  await page.getByRole('button', { name: 'Stuur mij een code' }).click()
  const summary = page.getByRole('alert')
  await expect(summary).toContainText('Uw naam: vul dit in.')
  await expect(summary).toContainText('zet een vinkje')
  await sign(page, { name: 'Samir el Haddaoui', role: 'Eigenaar' })
  await expect(page.getByText(`U hebt intentieverklaring ${reference} getekend.`).first()).toBeVisible()

  const desk = await anotherPerson(browser, DESK)
  await desk
    .getByRole('navigation', { name: 'Soort werk' })
    .getByRole('link', { name: /Intentieverklaringen/ })
    .click()
  await desk.getByRole('link', { name: reference }).click()
  await desk.getByRole('link', { name: 'Lees en teken' }).click()
  await expect(desk.getByText('Samir el Haddaoui, Eigenaar. Getekend op')).toBeVisible()
  await sign(desk, { name: 'Robin Scholten', role: 'Hoofd werkgeversbalie' })
  await expect(
    desk.getByText(`Intentieverklaring ${reference} met Kapsalon Knip is getekend en geldt nu.`),
  ).toBeVisible()

  for (const [who, path] of [
    [page, '/werkgever/intentieverklaringen'],
    [desk, '/balie/toezeggingen'],
  ] as const) {
    await who.goto(path)
    await who.getByRole('link', { name: reference }).click()
    await expect(who.getByRole('heading', { level: 1 })).toContainText(reference)
    await expect(who.getByText('Van kracht')).toBeVisible()
    await expect(who.getByText('Robin Scholten, Hoofd werkgeversbalie. Getekend op')).toBeVisible()
    const ledger = who.getByRole('table', { name: 'Van toezegging tot werk' })
    await expect(ledger.getByRole('row').nth(1).getByRole('cell')).toHaveText([
      /2/,
      /0/,
      /0/,
      /0/,
      /nog niet zover/,
      /nog niet zover/,
    ])
    await expectNoBarriers(who)
  }
  await page.goto('/demo/post')
  await expect(page.getByText(`Intentieverklaring ${reference} is door beide partijen getekend`).first()).toBeVisible()

  const bytes = await download(page, reference)
  await page.goto('/demo/post')
  const mail = page.getByRole('heading', { name: `Intentieverklaring ${reference}: uw getekende pdf` })
  await expect(async () => {
    await page.reload()
    // One for either signer.
    await expect(mail).toHaveCount(2)
  }).toPass()

  const anybody = await (await browser.newContext()).newPage()
  await anybody.goto('/')
  await anybody.getByRole('link', { name: 'Controleer een document' }).click()
  await check(anybody, bytes)
  await expect(anybody.getByText('Dit document is echt')).toBeVisible()
  await expect(anybody.getByText('De verklaring geldt.')).toBeVisible()
  await expect(anybody.getByText(reference)).toBeVisible()
  await expectNoBarriers(anybody)
  const changed = Buffer.from(bytes)
  changed[2000]! ^= 1
  await check(anybody, changed)
  await expect(anybody.getByText('Dit bestand kennen wij niet')).toBeVisible()
  await expectNoBarriers(anybody)

  const address = (await page.getByText('/controleer?code=').first().textContent())!
  const byHand = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await byHand.goto('/controleer')
  await expect(byHand.getByText('Een bestand controleren kan alleen met JavaScript.')).toBeVisible()
  await byHand.getByLabel('Code', { exact: true }).fill(address.split('?code=')[1]!.toLowerCase())
  await byHand.getByRole('button', { name: 'Controleer' }).click()
  await expect(byHand.getByText('Deze code hoort bij een echte intentieverklaring')).toBeVisible()

  // A next version takes its place once both have signed that.
  await page.goto('/werkgever/intentieverklaringen')
  await page.getByRole('link', { name: reference }).click()
  await page.getByRole('link', { name: 'Pas aan met een nieuwe versie' }).click()
  await page.getByRole('button', { name: 'Ja, maak een nieuwe versie' }).click()
  await page.getByRole('group', { name: 'Toezegging 1' }).getByLabel('Aantal plekken').fill('3')
  await page.getByRole('button', { name: 'Bewaar en lees de tekst' }).click()
  await expect(text).toContainText('3 plekken')
  await sign(page, { name: 'Samir el Haddaoui', role: 'Eigenaar' })
  await expect(page.getByText('De verklaring wacht op anderen.')).toBeVisible()
  await page.getByRole('link', { name: /^Versie 1: Van kracht/ }).click()
  await expect(
    page.getByText('Er wordt een nieuwe versie gemaakt. Tot iedereen die heeft getekend, geldt deze.'),
  ).toBeVisible()
  await desk.goto('/balie')
  await desk.getByRole('link', { name: reference }).click()
  await desk.getByRole('link', { name: 'Lees en teken' }).click()
  await sign(desk, { name: 'Robin Scholten', role: 'Hoofd werkgeversbalie' })
  await expect(
    desk.getByText(`Intentieverklaring ${reference} met Kapsalon Knip is getekend en geldt nu.`),
  ).toBeVisible()
  await page.reload()
  await expect(page.getByText('Deze versie is vervangen door een nieuwe')).toBeVisible()
  await expect(text).toContainText('2 plekken')
  await expectNoBarriers(page)
  await page.getByRole('link', { name: 'Bekijk versie 2' }).click()
  await expect(page.getByText('Van kracht')).toBeVisible()
  await byHand.getByRole('button', { name: 'Controleer' }).click()
  await expect(
    byHand.getByText('De verklaring in dit document geldt niet meer: er is een nieuwere versie.'),
  ).toBeVisible()
  await check(anybody, bytes)
  await expect(
    anybody.getByText('De verklaring in dit document geldt niet meer: er is een nieuwere versie.'),
  ).toBeVisible()
  await expectNoBarriers(anybody)
})

/** The sealed document, by the link on the agreement's page, once it is made. */
async function download(page: Page, reference: string): Promise<Buffer> {
  await page.goto('/werkgever/intentieverklaringen')
  await page.getByRole('link', { name: reference }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(reference)
  const link = page.getByRole('link', { name: 'Verklaring als pdf' })
  await expect(async () => {
    await page.reload()
    await expect(link).toBeVisible({ timeout: 1000 })
  }).toPass()
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()])
  expect(file.suggestedFilename()).toBe(`${reference}.pdf`)
  return readFileSync(await file.path())
}

async function check(page: Page, buffer: Buffer) {
  await page.getByLabel('Kies de pdf').setInputFiles({ name: 'verklaring.pdf', mimeType: 'application/pdf', buffer })
}

test('a draft is filled in without a script: rows come, go, and keep what was typed when something is wrong', async ({
  browser,
}) => {
  const page = await anotherPerson(browser, EMPLOYER, { javaScriptEnabled: false })
  await draft(page)
  await page.getByRole('button', { name: 'Bewaar en voeg een regel toe' }).click()
  await expect(page.getByText('De intentieverklaring is bewaard.')).toBeVisible()

  const second = page.getByRole('group', { name: 'Nieuwe toezegging' })
  await second.getByLabel('Soort plek').selectOption({ label: 'Proefplaatsing' })
  await second.getByLabel('Aantal plekken').fill('anderhalf')
  await second.getByLabel('Ingevuld vóór').fill(inDays(2000))
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await expect(page.getByRole('link', { name: 'Toezegging 2, aantal plekken: vul een heel getal in' })).toBeVisible()
  await expect(page.locator('input[name="pledges.1.places"]')).toHaveValue('anderhalf')

  await page.getByRole('button', { name: 'Haal toezegging 2 weg' }).click()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(page.getByRole('group', { name: 'Toezegging 1' }).getByLabel('Aantal plekken')).toHaveValue('2')
  await page.getByRole('button', { name: 'Haal toezegging 1 weg' }).click()
  await page.getByRole('button', { name: 'Bewaar en lees de tekst' }).click()
  await expect(page.getByText('Vul nu eerst een toezegging in.')).toBeVisible()
})

test.describe('a text that changes under the signer', () => {
  test('is not signed: the page shows the new text and asks for consent again', async ({ page, browser }) => {
    await logInAs(page, EMPLOYER)
    const reference = await draft(page)
    await page.getByRole('button', { name: 'Bewaar en lees de tekst' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(reference)

    const colleague = await anotherPerson(browser, EMPLOYER)
    await colleague.goto('/werkgever/intentieverklaringen')
    await colleague.getByRole('link', { name: reference }).click()
    await colleague.getByRole('link', { name: 'Pas aan' }).click()
    await colleague.getByRole('group', { name: 'Toezegging 1' }).getByLabel('Aantal plekken').fill('9')
    await colleague.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await expect(colleague.getByText('De intentieverklaring is bewaard.')).toBeVisible()

    await askForCode(page, { name: 'Samir el Haddaoui', role: 'Eigenaar' })
    await expect(page.getByText('Er is niets getekend')).toBeVisible()
    await expect(page.getByRole('article')).toContainText('9 plekken: leerwerktraject')
    await expect(page.getByLabel('Uw naam')).toHaveValue('Samir el Haddaoui')
    await expect(page.getByLabel(/Ik heb de tekst hierboven gelezen/)).not.toBeChecked()
    await sign(page, { name: 'Samir el Haddaoui', role: 'Eigenaar' })
    await expect(page.getByText(`U hebt intentieverklaring ${reference} getekend.`).first()).toBeVisible()
  })
})
