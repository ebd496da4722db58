import { expectNoBarriers } from './support/barriers.ts'
import { logInAs } from './support/log-in.ts'
import { expect, test } from './support/test.ts'

// Refused forms, on purpose.
test.use({ expectedConsoleErrors: [/status of 400/] })

test('a werkmatcher asks about a near miss, the employer says yes, and the werkmatcher proposes', async ({
  page,
  browser,
}) => {
  await logInAs(page, 'Fatima Bensalah')

  // The first person with a near miss at the employer who will log in below.
  await page.goto('/werkmatcher/vacatures?q=Linde')
  await page.getByRole('link', { name: 'Gastvrouw of gastheer bij de ingang' }).first().click()
  await page.getByRole('link', { name: 'Net niet passend' }).click()
  await expectNoBarriers(page)
  const own = page.getByRole('listitem').filter({ hasText: 'Uw kandidaat' }).first()
  await own.getByText('Waarom?').click()
  await own.getByRole('link', { name: /^Vraag het de werkgever/ }).click()

  // The question is written already, and says nothing of anyone; a name is refused.
  const box = page.getByLabel('Uw vraag aan de werkgever')
  const question = await box.inputValue()
  expect(question).toMatch(/\?$/)
  expect(question).not.toMatch(/kandidaat/i)
  await expectNoBarriers(page)
  await box.fill(`${question} Bel 06 12345678.`)
  await page.getByRole('button', { name: 'Stuur de vraag' }).click()
  await expect(page.getByRole('alert').first()).toContainText('06 12345678')
  await box.fill(question)
  await page.getByRole('button', { name: 'Stuur de vraag' }).click()
  await expect(page.getByText('Uw vraag is gesteld.')).toBeVisible()

  const context = await browser.newContext()
  const office = await context.newPage()
  await logInAs(office, 'Noor Bouzidi')
  await office.getByRole('link', { name: /vragen? over uw vacatures wacht/ }).click()
  await expectNoBarriers(office)
  await office.getByRole('link', { name: /Gastvrouw of gastheer bij de ingang/ }).click()
  await expect(office.getByText(question)).toBeVisible()
  await office.getByLabel('Ja, dat kan').check()
  await office.getByRole('button', { name: 'Stuur uw antwoord' }).click()
  await expect(office.getByText('Uw antwoord is verstuurd.')).toBeVisible()
  await expectNoBarriers(office)
  await expect(office.getByRole('link', { name: 'Verander de vacature' })).toBeVisible()
  await context.close()

  await page.goto('/werkmatcher')
  await expect(page.getByRole('heading', { name: 'Antwoord op uw vraag' })).toBeVisible()
  await page.getByRole('link', { name: 'Al uw vragen aan werkgevers' }).click()
  await expectNoBarriers(page)
  const answered = page.getByRole('listitem').filter({ hasText: question }).first()
  await expect(answered).toContainText('Ja, dat kan')
  await answered.getByRole('link', { name: /^Stel .* voor bij Gastvrouw/ }).click()
  await page.getByLabel('In een gesprek').check()
  await page.getByLabel('Op welke dag?').fill('2026-01-05')
  await page.getByLabel('Waarom past deze kandidaat?').fill('Deze kandidaat werkt graag met mensen.')
  await page.getByRole('button', { name: 'Stel voor' }).click()
  await expect(page.getByText('Het voorstel is gedaan.')).toBeVisible()
})

test('a roster to choose from is typed and kept without a script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/inloggen')
  await page.getByRole('button', { name: 'Kijk mee als Noor Bouzidi' }).click()
  await page.goto('/werkgever/vacatures')
  await page.getByRole('button', { name: 'Nieuwe vacature' }).click()
  await page.goto(page.url().replace(/\/[^/]+$/, '/week'))
  await page.getByLabel('Kiezen uit vaste roosters').check()
  const weeks = page.locator('.wb-week-input')
  await weeks.nth(0).getByRole('button', { name: 'Ochtenden' }).click()
  await weeks.nth(1).getByLabel('maandag, begin', { exact: true }).fill('13:00')
  await weeks.nth(1).getByLabel('maandag, einde', { exact: true }).fill('17:00')
  await page.getByRole('button', { name: 'Nog een rooster' }).click()
  await expect(weeks).toHaveCount(3)
  await expect(weeks.nth(0).getByLabel('maandag, begin', { exact: true })).toHaveValue('8:00')
  await expect(weeks.nth(1).getByLabel('maandag, begin', { exact: true })).toHaveValue('13:00')
  await weeks.nth(2).getByLabel('dinsdag, begin', { exact: true }).fill('laat')
  await page.getByRole('button', { name: 'Bewaar en ga later verder' }).click()
  await expect(page.getByRole('alert').first()).toContainText('vul een tijd in')
  await weeks.nth(2).getByLabel('dinsdag, begin', { exact: true }).fill('')
  await page.getByRole('button', { name: 'Bewaar en ga later verder' }).click()
  await expect(page.getByText('De vacature is bewaard.')).toBeVisible()
  await page.goto(`${page.url()}/voorbeeld`)
  await expect(page.getByText('Je kiest één van deze 2 roosters')).toBeVisible()
  await context.close()
})
