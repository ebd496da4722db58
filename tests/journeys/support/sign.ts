import type { Page } from '@playwright/test'
import { lastMail, newMail } from './mails.ts'

type As = { name: string; role: string }

/** What the sign page and the mail with the code say. */
const WORDS = {
  nl: {
    name: 'Uw naam',
    role: 'Uw functie',
    consent: /Ik heb de tekst hierboven gelezen/,
    ask: 'Stuur mij een code',
    sign: 'Teken de verklaring',
    mail: 'Uw code om te tekenen',
    dear: 'Beste',
  },
  en: {
    name: 'Your name',
    role: 'Your job title',
    consent: /I have read the text above/,
    ask: 'Send me a code',
    sign: 'Sign the agreement',
    mail: 'Your code to sign with',
    dear: 'Dear',
  },
}
type Language = keyof typeof WORDS

/** The first step of signing: who one is, that one agrees, and a code is sent. */
export async function askForCode(page: Page, { name, role }: As, language: Language = 'nl'): Promise<void> {
  const words = WORDS[language]
  await page.getByLabel(words.name).fill(name)
  await page.getByLabel(words.role).fill(role)
  await page.getByLabel(words.consent).check()
  await page.getByRole('button', { name: words.ask }).click()
}

/** Both steps, with the code from the mail. */
export async function sign(page: Page, as: As, language: Language = 'nl'): Promise<void> {
  const before = await lastMail()
  await askForCode(page, as, language)
  await page.getByLabel('Code', { exact: true }).fill(await newCode(page, as, before, language))
  await page.getByRole('button', { name: WORDS[language].sign }).click()
}

/** The code that was just asked for on this page, from a mail that came after that one. */
export async function newCode(
  page: Page,
  { name }: Pick<As, 'name'>,
  after: number,
  language: Language = 'nl',
): Promise<string> {
  const reference = /IV-\d+-\d+/.exec((await page.getByRole('heading', { level: 1 }).textContent()) ?? '')![0]
  const { mail: subject, dear } = WORDS[language]
  const mail = await newMail([subject, `${dear} ${name},`, reference], after)
  return /: (\d{6})$/m.exec(mail)![1]!
}
