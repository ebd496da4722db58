import type { Page } from '@playwright/test'

/** Logs in with one click as one of the demo's people, by name. */
export async function logInAs(page: Page, name: string): Promise<void> {
  await page.goto('/inloggen')
  await page.getByRole('button', { name: `Kijk mee als ${name}` }).click()
  await page.getByRole('button', { name: 'Uitloggen' }).waitFor()
}
