import type { Page } from '@playwright/test'
import { expectNoBarriers } from './support/barriers.ts'
import { logInAs } from './support/log-in.ts'
import { expect, test } from './support/test.ts'

// Texts that are sent with mistakes on purpose are answered with 400, and with 409 when another was first.
test.use({ expectedConsoleErrors: [/status of 4(00|09)/] })

const DESK = 'Robin Scholten'
const EMPLOYER = 'Samir el Haddaoui'

const document = (page: Page) => page.getByRole('article', { name: 'Tekst met voorbeeldgegevens' })

test('the desk writes a new text, sees it before it is published, and employers can choose it until it is retired', async ({
  page,
  browser,
}) => {
  const title = `Intentieverklaring voor de proef ${Date.now()}`
  await logInAs(page, DESK)
  await page.getByRole('link', { name: 'Teksten', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Teksten' })).toBeVisible()
  await expectNoBarriers(page)
  await page.getByRole('link', { name: 'Schrijf een nieuwe tekst' }).click()

  await page.getByLabel('Titel').fill(title)
  await page
    .getByLabel('Tekst', { exact: true })
    .fill('## Samen\n{{employer}} en {{gemeente}}.\n\n<b>Dit</b> doen wij.')
  await page.getByLabel('Wat doet de gemeente terug?').fill('Wij drinken **geen** koffie.\n- Wij bellen.')
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click()
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('regel 2: het veld {{gemeente}} bestaat niet. Deze velden zijn er: {{reference}}')
  await expect(alert).toContainText('{{municipality}}')
  await expect(alert).toContainText('regel 4: HTML kan hier niet')
  await expect(alert).toContainText('zet het veld {{pledges}} op een eigen regel')
  await expect(alert).toContainText('Voor wie is deze tekst?')
  await expect(page.getByLabel('Tekst', { exact: true })).toHaveValue(/^## Samen\n/)
  await expectNoBarriers(page)
  await page.getByText('Tekens en velden die u kunt gebruiken').click()
  await expect(page.getByRole('cell', { name: 'nadruk' })).toBeVisible()
  await expectNoBarriers(page)

  await page
    .getByLabel('Tekst', { exact: true })
    .fill(
      '## Samen\n{{employer}} en de gemeente **{{municipality}}** doen *dit*.\n\n{{pledges}}\n\n1. Eerst\n2. Dan\n\n{{cityDoes}}',
    )
  await page.getByRole('group', { name: 'Voor wie is deze tekst?' }).getByLabel('Kleine werkgever').check()
  await page.getByRole('group', { name: 'Hoe lang geldt' }).getByLabel('Eén jaar').check()
  await page.getByRole('group', { name: 'In welke taal' }).getByLabel('Nederlands').check()
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click()

  await expect(page.getByRole('heading', { level: 1, name: `Voorbeeld: ${title}` })).toBeVisible()
  await expect(document(page)).toContainText('Voorbeeld BV en de gemeente Utrecht doen dit.')
  await expect(document(page).locator('strong')).toHaveText('Utrecht')
  await expect(document(page).locator('em')).toHaveText('dit')
  await expect(document(page).locator('ol li')).toHaveText(['Eerst', 'Dan'])
  // A sentence of the city is plain: its asterisks stay what they are.
  await expect(document(page).getByText('Wij drinken **geen** koffie.')).toBeVisible()
  await expectNoBarriers(page)

  await page.getByRole('button', { name: 'Verander de tekst' }).click()
  await expect(page.getByLabel('Titel')).toHaveValue(title)
  await expect(page.getByLabel('Kleine werkgever')).toBeChecked()
  await page.getByLabel('Wat doet de gemeente terug?').fill('Wij bellen.')
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click()
  await page.getByRole('button', { name: 'Publiceer deze tekst' }).click()
  await expect(page.getByText(`“${title}”, versie 1, is gepubliceerd.`)).toBeVisible()
  await expect(page.getByText('Kleine werkgever · Eén jaar · Nederlands')).toBeVisible()
  await expectNoBarriers(page)

  const employer = await (await browser.newContext()).newPage()
  await logInAs(employer, EMPLOYER)
  await employer.goto('/werkgever/intentieverklaringen')
  const choice = employer.getByRole('radio', { name: title })
  await expect(choice).toHaveAccessibleDescription('Kleine werkgever · Eén jaar · Nederlands')
  await expectNoBarriers(employer)

  await page.getByRole('link', { name: 'Bied deze tekst niet meer aan' }).click()
  await expect(page.getByText(`Niemand kan met “${title}” nog een nieuwe verklaring opstellen.`)).toBeVisible()
  await page.getByRole('button', { name: 'Ja, bied de tekst niet meer aan' }).click()
  await expect(page.getByText(`“${title}” wordt niet meer aangeboden.`)).toBeVisible()
  await employer.reload()
  await expect(choice).toHaveCount(0)
  await page.getByRole('link', { name: new RegExp(`^Bied deze tekst weer aan.*${title}`) }).click()
  await page.getByRole('button', { name: 'Ja, bied de tekst weer aan' }).click()
  await expect(page.getByText(`“${title}” wordt weer aangeboden.`)).toBeVisible()
  await employer.reload()
  await expect(choice).toBeVisible()
})

test('a next version is written without a script; of two who write at once the second compares first', async ({
  browser,
}) => {
  const open = async () => {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    await logInAs(page, DESK)
    await page.goto('/balie/teksten')
    await page.getByRole('link', { name: /^Schrijf versie \d+ van “Agreement of intent: starting small”/ }).click()
    return page
  }
  const write = async (page: Page, sentence: string) => {
    await page.getByLabel('Wat doet de gemeente terug?').fill(sentence)
    await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click()
    await expect(document(page)).toContainText(sentence)
    await expect(document(page)).toContainText('2 places: work-and-learn track')
    await page.getByRole('button', { name: 'Publiceer deze tekst' }).click()
  }
  const [one, other] = [await open(), await open()]
  await write(one, 'The city calls every month.')
  await expect(
    one.getByRole('heading', { level: 1, name: 'Agreement of intent: starting small, versie 2' }),
  ).toBeVisible()

  await write(other, 'The city calls every week.')
  await expect(other.getByText('Er is intussen een nieuwe versie gepubliceerd')).toBeVisible()
  await expect(other.getByLabel('Wat doet de gemeente terug?')).toHaveValue('The city calls every week.')
  await write(other, 'The city calls every week.')
  await expect(other.getByRole('heading', { level: 1, name: /, versie 3$/ })).toBeVisible()

  await one.goto('/balie/teksten')
  await one.getByRole('link', { name: 'Versie 2 van “Agreement of intent: starting small”' }).click()
  await expect(one.getByText('Dit is een oudere versie.')).toBeVisible()
  await expect(document(one)).toContainText('The city calls every month.')
})
