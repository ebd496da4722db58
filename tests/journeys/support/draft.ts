import type { Page } from '@playwright/test'
import { expect } from './test.ts'

/** A day so many days from now, as a date field takes it. */
export const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** As an employer: begins a draft, promises places and leaves that unsaved on the page; answers its reference. */
export async function draft(page: Page, { text = 'Intentieverklaring: samen aan het werk', places = 2 } = {}) {
  await page.goto('/werkgever/intentieverklaringen')
  await page.getByLabel(text).check()
  await page.getByRole('button', { name: 'Stel een intentieverklaring op' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Intentieverklaring opstellen' })).toBeVisible()
  await promise(page, { kind: 'Leerwerktraject', places, days: 200 })
  return (await page.getByRole('link', { name: /^IV-/ }).textContent())!
}

/** As the desk: the same for one of the employers with an agreement. */
export async function draftForEmployer(page: Page, { employer }: { employer: string }) {
  await page.goto('/balie/toezeggingen')
  await page.getByRole('link', { name: employer }).first().click()
  await page.getByLabel('Intentieverklaring: samen aan het werk').check()
  await page.getByRole('button', { name: 'Stel op voor deze werkgever' }).click()
  await promise(page, { kind: 'Leerwerktraject', places: 2, days: 200 })
  return (await page.getByRole('link', { name: /^IV-/ }).textContent())!
}

/** Fills the empty row of a draft. */
export async function promise(page: Page, { kind, places, days }: { kind: string; places: number; days: number }) {
  const row = page.getByRole('group', { name: 'Nieuwe toezegging' })
  await row.getByLabel('Soort plek').selectOption({ label: kind })
  await row.getByLabel('Aantal plekken').fill(String(places))
  await row.getByLabel('Ingevuld vóór').fill(inDays(days))
}

/** From a draft to the page on which signers are chosen. */
export async function toSigners(page: Page): Promise<void> {
  const reference = page.getByRole('link', { name: /^IV-/ })
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await expect(page.getByText('De intentieverklaring is bewaard.')).toBeVisible()
  await reference.click()
  await page.getByRole('link', { name: 'Kies wie tekent' }).click()
}

/** On that page: who is in this row, for whom, with an address of their own. */
export async function ask(
  page: Page,
  row: string,
  { who, name, email }: { who?: string; name: string; email: string },
) {
  const group = page.getByRole('group', { name: row })
  if (who) await group.getByLabel('Voor wie?').selectOption({ label: who })
  await group.getByLabel('Naam').fill(name)
  await group.getByLabel('E-mailadres').fill(email)
}
