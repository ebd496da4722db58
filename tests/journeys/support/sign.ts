import type { Page } from '@playwright/test'
import { lastMail, newMail } from './mails.ts'

type As = { name: string; role: string }

/** The first step of signing: who one is, that one agrees, and a code is sent. */
export async function askForCode(page: Page, { name, role }: As): Promise<void> {
  await page.getByLabel('Uw naam').fill(name)
  await page.getByLabel('Uw functie').fill(role)
  await page.getByLabel(/Ik heb de tekst hierboven gelezen/).check()
  await page.getByRole('button', { name: 'Stuur mij een code' }).click()
}

/** Both steps, with the code from the mail. */
export async function sign(page: Page, as: As): Promise<void> {
  const before = await lastMail()
  await askForCode(page, as)
  await page.getByLabel('Code', { exact: true }).fill(await newCode(page, as, before))
  await page.getByRole('button', { name: 'Teken de verklaring' }).click()
}

/** The code that was just asked for on this page, from a mail that came after that one. */
export async function newCode(page: Page, { name }: Pick<As, 'name'>, after: number): Promise<string> {
  const reference = /IV-\d+-\d+/.exec((await page.getByRole('heading', { level: 1 }).textContent()) ?? '')![0]
  const mail = await newMail(['Uw code om te tekenen', `Beste ${name},`, reference], after)
  return /tekenen: (\d{6})/.exec(mail)![1]!
}
