import type { Page } from '@playwright/test'
import { expect } from './test.ts'

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
  const before = await mailsIn(page)
  await askForCode(page, as)
  await page.getByLabel('Code', { exact: true }).fill(await newCode(page, as, before))
  await page.getByRole('button', { name: 'Teken de verklaring' }).click()
}

/** The code that was just asked for on this page, from a mail that was not there before. */
export async function newCode(page: Page, { name }: Pick<As, 'name'>, before: readonly string[]): Promise<string> {
  const reference = /IV-\d+-\d+/.exec((await page.getByRole('heading', { level: 1 }).textContent()) ?? '')![0]
  const mail = await newMail(page, ['Uw code om te tekenen', `Beste ${name},`, reference], before)
  return /tekenen: (\d{6})/.exec(mail)![1]!
}

/** The text of a mail with these words in it that was not there before, once it has come. */
export async function newMail(page: Page, words: readonly string[], before: readonly string[]): Promise<string> {
  let found: string | undefined
  await expect(async () => {
    const mails = (await mailsIn(page)).filter((mail) => !before.includes(mail))
    found = mails.find((mail) => words.every((word) => mail.includes(word)))
    expect(found).toBeDefined()
  }).toPass()
  return found!
}

/** What the demo's mailbox holds, newest first, as text. */
export async function mailsIn(page: Page): Promise<string[]> {
  const answer = await page.request.get('/demo/post')
  const [, ...sections] = (await answer.text()).split('<section')
  // After the last one the page holds every mail once more, for its script.
  return sections.map((section) => section.split('</section>')[0]!.replace(/<[^>]*>/g, ' '))
}

/** The personal link in a mail. */
export const linkIn = (mail: string) => /\/tekenen\/uitnodiging\/[\w-]+/.exec(mail)![0]
