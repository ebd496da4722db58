/** A message as its file makes it: plain text, since that is read everywhere, by everyone and every reader. */
export type Mail = {
  to: string
  subject: string
  text: string
  /** Makes the Message-ID: a mail that is sent again, because nobody knows whether it arrived, is then the same mail. */
  id?: string
  attachments?: { filename: string; content: Buffer; contentType: string }[]
}
