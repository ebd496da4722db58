import { expectNoBarriers } from './support/barriers.ts'
import { logInAs } from './support/log-in.ts'
import { expect, test } from './support/test.ts'

// Forms that are sent empty on purpose are answered with 400.
test.use({ expectedConsoleErrors: [/status of 400/] })

test('the desk makes a key, a program uses it, and is shut out when it is revoked', async ({ page, request }) => {
  await logInAs(page, 'Robin Scholten')
  await page.getByRole('link', { name: 'API-sleutels' }).click()
  await page.getByRole('button', { name: 'Maak de sleutel' }).click()
  await expect(page.getByRole('alert')).toContainText('Voor wie: maak een keuze.')
  await expect(page.getByRole('alert')).toContainText('Waarvoor')
  await expectNoBarriers(page)

  const purpose = `Teamoverleg ${Date.now()}`
  await page.getByLabel('Voor wie').selectOption({ label: 'Fatima Bensalah, werkmatcher' })
  await page.getByLabel('Waarvoor').fill(purpose)
  await page.getByRole('button', { name: 'Maak de sleutel' }).click()
  await expect(page.getByText('U ziet hem maar één keer')).toBeVisible()
  const key = (await page.locator('code').textContent())!
  expect(key).toMatch(/^wb_[\w-]{43}$/)
  await expectNoBarriers(page)

  await page.getByRole('link', { name: 'Ik heb de sleutel bewaard' }).click()
  const row = page.getByRole('row', { name: purpose })
  await expect(row).toContainText('Nog niet')
  await expect(page.locator('main')).not.toContainText(key)
  await expect(row).toContainText(`${key.slice(0, 11)}…`)

  // As a program: no cookie of the browser goes along.
  const vacancies = (await (await request.get('/api/v1/vacatures?limit=1')).json()) as { vacatures: { id: string }[] }
  const address = `/api/v1/vacatures/${vacancies.vacatures[0]!.id}/matches`
  expect((await request.get(address)).status()).toBe(401)
  const headers = { Authorization: `Bearer ${key}` }
  const answer = await request.get(address, { headers })
  expect(answer.status()).toBe(200)
  const { matches } = (await answer.json()) as { matches: { score: number; criteria: { reden: { zin: string } }[] }[] }
  for (const { criteria } of matches) expect(criteria[0]?.reden.zin).toMatch(/\.$/)

  await page.reload()
  await expect(row).not.toContainText('Nog niet')
  await row.getByRole('link', { name: /Trek in/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Sleutel intrekken?' })).toBeVisible()
  await expect(page.locator('main')).toContainText(purpose)
  await page.getByRole('link', { name: 'Nee, laat de sleutel werken' }).click()
  expect((await request.get(address, { headers })).status()).toBe(200)
  await row.getByRole('link', { name: /Trek in/ }).click()
  await page.getByRole('button', { name: 'Ja, trek de sleutel in' }).click()
  await expect(page.getByText('De sleutel is ingetrokken en werkt niet meer.')).toBeVisible()
  await expect(row).toContainText('Ingetrokken')
  await expect(row.getByRole('link')).toHaveCount(0)

  const refused = await request.get(address, { headers })
  expect(refused.status()).toBe(401)
  expect(refused.headers()['content-type']).toContain('application/problem+json')

  // Its holder heard of it, without the key.
  await expect(async () => {
    await page.goto('/demo/post')
    await expect(page.locator('main')).toContainText(purpose)
  }).toPass()
  await expect(page.locator('main')).not.toContainText(key)
})
