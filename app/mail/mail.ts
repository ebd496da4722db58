/** A message as its file makes it: plain text, since that is read everywhere, by everyone and every reader. */
export type Mail = { to: string; subject: string; text: string }
