import { createTransport, type Transporter } from 'nodemailer'
import type { Mail } from './mail.ts'

let transport: Transporter | undefined

/** Sends through SMTP_URL. Throws when the server does not take it: the job that called is then tried again. */
export async function sendMail(mail: Mail): Promise<void> {
  if (!transport) {
    const url = process.env.SMTP_URL
    if (!url) throw new Error('SMTP_URL is not set, so no mail can be sent')
    transport = createTransport({ url, connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 10_000 })
  }
  const { id, ...message } = mail
  await transport.sendMail({
    from: process.env.MAIL_FROM ?? 'Werkbrug <werkbrug@werkbrug.example>',
    ...(id ? { messageId: `<${id}@${new URL(portalUrl('/')).hostname}>` } : {}),
    ...message,
  })
}

/** An address of the portal in a mail. */
export function portalUrl(path: string): string {
  return new URL(path, process.env.ORIGIN ?? 'http://localhost:3000').href
}
