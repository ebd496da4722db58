import type { Browser, Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { expectNoBarriers } from './support/barriers.ts'
import { ask, draft, inDays, promise } from './support/draft.ts'
import { logInAs } from './support/log-in.ts'
import { lastMail, linkIn, newMail } from './support/mails.ts'
import { sign } from './support/sign.ts'
import { expect, test } from './support/test.ts'

// Forms that are sent with mistakes on purpose are answered with 400.
test.use({ expectedConsoleErrors: [/status of 400/] })

/** A picture of one pixel. */
const SCAN = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

async function newPage(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage()
}

/** Logs in by the link that is mailed, as whoever cannot be chosen on the log-in page. */
async function logInByMail(page: Page, { name, email }: { name: string; email: string }): Promise<void> {
  const before = await lastMail()
  await page.goto('/inloggen')
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByRole('button', { name: 'Stuur mij een link' }).click()
  const mail = await newMail([name, '/inloggen/'], before)
  await page.goto(/\/inloggen\/[\w-]+/.exec(mail)![0])
  await page.locator('main').getByRole('button').first().click()
  await page.getByRole('button', { name: 'Uitloggen' }).waitFor()
}

test('a signature on paper is recorded with its scan, confirmed by a colleague, and counts', async ({
  page,
  browser,
}) => {
  await logInAs(page, 'Samir el Haddaoui')
  const reference = await draft(page, { text: 'Intentieverklaring: klein beginnen', places: 1 })

  // Another contact, of whom an address is wrong at first; and what the city does is made shorter.
  const second = page.getByRole('group', { name: 'Nog een contactpersoon' })
  await second.getByLabel('Naam').fill('Yasmina Idrissi')
  await second.getByLabel('Functie').fill('Bedrijfsleider')
  await second.getByLabel('E-mailadres').fill('yasmina')
  await page.getByLabel('Wat doet de gemeente terug?').fill('De gemeente drinkt elke maand koffie bij ons.')
  await page.getByRole('button', { name: 'Bewaar en lees de tekst' }).click()
  await expect(page.getByRole('link', { name: /^Contactpersoon 2, e-mailadres: / })).toBeVisible()
  await page
    .getByRole('group', { name: 'contactpersoon' })
    .nth(1)
    .getByLabel('E-mailadres')
    .fill('yasmina@knip.example')
  await expectNoBarriers(page)
  await page.getByRole('button', { name: 'Bewaar en lees de tekst' }).click()
  const text = page.getByRole('article', { name: 'Tekst van de verklaring' })
  await expect(text).toContainText('Yasmina Idrissi, Bedrijfsleider, yasmina@knip.example')
  await expect(text).toContainText('De gemeente drinkt elke maand koffie bij ons.')
  await sign(page, { name: 'Samir el Haddaoui', role: 'Eigenaar' })
  await expect(page.getByText(`U hebt intentieverklaring ${reference} getekend.`).first()).toBeVisible()

  const desk = await newPage(browser)
  await logInAs(desk, 'Robin Scholten')
  await desk.getByRole('link', { name: reference }).click()
  const [paper] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('link', { name: 'Download de tekst om op papier te tekenen' }).click(),
  ])
  expect(paper.suggestedFilename()).toBe(`${reference}-papier.pdf`)
  expect(
    readFileSync(await paper.path())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
  await desk.getByRole('link', { name: 'Leg een handtekening op papier vast' }).click()
  await expect(desk.getByRole('heading', { level: 1 })).toContainText(reference)
  await expectNoBarriers(desk)

  await desk.getByLabel('Iemand van de werkgeversbalie, namens de gemeente').check()
  await desk.getByLabel('Naam op het papier').fill('Anneke Burgers')
  await desk.getByLabel('Functie op het papier').fill('Wethouder Werk')
  await desk.getByLabel('Datum op het papier').fill(inDays(0))
  const scan = desk.getByLabel('Scan of foto van alle bladzijden')
  await scan.setInputFiles({
    name: 'scan.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('MZ dit is een programma'),
  })
  await desk.getByRole('button', { name: 'Leg vast' }).click()
  await expect(desk.getByRole('alert')).toContainText('Kenmerk: vergelijk het kenmerk op het papier.')
  await desk.getByLabel(/Onderaan elke bladzijde staat het kenmerk/).check()
  await scan.setInputFiles({
    name: 'scan.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('MZ dit is een programma'),
  })
  await desk.getByRole('button', { name: 'Leg vast' }).click()
  await expect(desk.getByRole('alert')).toContainText('dit is geen pdf, png of jpeg')
  await expect(desk.getByLabel('Naam op het papier')).toHaveValue('Anneke Burgers')
  await expectNoBarriers(desk)
  await scan.setInputFiles({
    name: 'foto.png',
    mimeType: 'image/png',
    buffer: Buffer.concat([SCAN, Buffer.alloc(11 << 20)]),
  })
  await desk.getByRole('button', { name: 'Leg vast' }).click()
  await expect(desk.getByRole('alert')).toContainText('dit bestand is te groot. Kies een bestand van hooguit 10 MB.')
  await scan.setInputFiles({ name: 'foto.png', mimeType: 'image/png', buffer: SCAN })
  await desk.getByRole('button', { name: 'Leg vast' }).click()
  await expect(desk.getByText('Vastgelegd. Een collega bevestigt de handtekening.')).toBeVisible()
  await expect(desk.getByText('Anneke Burgers: vastgelegd, wacht op een collega.')).toBeVisible()
  await desk.getByRole('link', { name: 'Bekijk Anneke Burgers' }).click()
  await expect(desk.getByText('U hebt deze handtekening zelf vastgelegd.')).toBeVisible()
  await expect(desk.getByRole('button', { name: 'Ja, dit klopt: bevestig' })).toHaveCount(0)

  const colleague = await newPage(browser)
  await logInByMail(colleague, { name: 'Naima Chentouf', email: 'naima@utrecht.example' })
  await colleague
    .getByRole('navigation', { name: 'Soort werk' })
    .getByRole('link', { name: /Getekend op papier/ })
    .click()
  const item = colleague.getByRole('link', { name: reference })
  await expect(item).toHaveCount(1)
  await item.click()
  await expect(colleague.getByText('Anneke Burgers, Wethouder Werk')).toBeVisible()
  const picture = colleague.getByRole('img', { name: 'Scan van het getekende papier van Anneke Burgers' })
  expect(await picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1)
  await expectNoBarriers(colleague)
  await colleague.getByRole('button', { name: 'Bevestig dit niet' }).click()
  await expect(colleague.getByRole('alert')).toContainText('Reden: vul dit in.')
  await colleague.getByRole('button', { name: 'Ja, dit klopt: bevestig' }).click()
  await expect(colleague.getByText('De handtekening van Anneke Burgers telt nu.')).toBeVisible()

  await page.goto('/werkgever/intentieverklaringen')
  await page.getByRole('link', { name: reference }).click()
  await expect(page.getByRole('heading', { level: 1, name: reference })).toBeVisible()
  await expect(page.getByText('Van kracht')).toBeVisible()
  await expect(page.getByText('Anneke Burgers, Wethouder Werk.')).toBeVisible()
})

test('the desk drafts an agreement for an employer in English, and it is signed by link in English', async ({
  page,
  browser,
}) => {
  await logInAs(page, 'Robin Scholten')
  await page.goto('/balie/toezeggingen')
  await page.getByRole('link', { name: 'Kapsalon Knip' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Kapsalon Knip' })).toBeVisible()
  await page.getByRole('button', { name: 'Stel op voor deze werkgever' }).click()
  await expect(page.getByRole('alert')).toContainText('Welke tekst?')
  await page.getByLabel('Agreement of intent: partners for work').check()
  await expectNoBarriers(page)
  await page.getByRole('button', { name: 'Stel op voor deze werkgever' }).click()

  await expect(page.getByRole('heading', { level: 1, name: 'Intentieverklaring opstellen' })).toBeVisible()
  await expect(page.getByLabel('Wat doet de gemeente terug?')).toHaveValue(/^The city gives the partner/)
  await expect(page.getByRole('group', { name: 'Contactpersoon 1' }).getByLabel('Naam')).toHaveValue(
    'Samir el Haddaoui',
  )
  await promise(page, { kind: 'Proefplaatsing', places: 1, days: 100 })
  await expectNoBarriers(page)
  await page.getByRole('button', { name: 'Bewaar en lees de tekst' }).click()
  const text = page.getByRole('article', { name: 'Tekst van de verklaring' })
  await expect(text).toHaveAttribute('lang', 'en')
  await expect(text).toContainText('1 place: trial placement that leads to a contract when it works out, filled before')
  await expect(text).toContainText('Samir el Haddaoui, samir@kapsalon-knip.example')

  await page.getByRole('link', { name: 'Kies wie tekent' }).click()
  const reference = /IV-\d+-\d+/.exec((await page.getByRole('heading', { level: 1 }).textContent()) ?? '')![0]
  const eva = { name: 'Eva Tekenaar', email: `eva.${reference.toLowerCase()}@knip.example` }
  await ask(page, 'Ondertekenaar 1', eva)
  const before = await lastMail()
  await page.getByRole('button', { name: 'Bied aan om te tekenen' }).click()
  await expect(page.getByText('Klaar om te tekenen')).toBeVisible()

  const signer = await newPage(browser)
  await signer.goto(linkIn(await newMail(['Will you sign?', `Dear ${eva.name}`, reference], before)))
  await expect(signer.locator('html')).toHaveAttribute('lang', 'en')
  await expect(signer).toHaveTitle(`Sign: agreement of intent ${reference} – Werkbrug`)
  await signer.getByRole('button', { name: 'Send me a code' }).click()
  await expect(signer.getByRole('alert')).toContainText('Your job title: fill this in.')
  await expectNoBarriers(signer)
  await signer.getByRole('link', { name: 'I will not sign' }).click()
  await signer.getByRole('button', { name: 'Yes, I will not sign' }).click()
  await expect(signer.getByRole('alert')).toContainText('Why will you not sign? Fill this in.')
  await signer.getByRole('link', { name: 'Cancel' }).click()
  await sign(signer, { name: eva.name, role: 'Owner' }, 'en')
  await expect(signer.getByText('Thank you for your signature. You will get an e-mail as proof.')).toBeVisible()
  await expect(signer.getByText(/^Eva Tekenaar, Owner\. Signed on \w+day,? \d+ /)).toBeVisible()
  await expectNoBarriers(signer)
})
