import { expect } from './test.ts'
import { portalDatabase } from './portal-database.ts'

/**
 * The last mail that the portal sent to anybody, to wait for one after it. Asked of what keeps the demo's mail: its page, with
 * everybody's post, takes longer than all else of a signature.
 */
export async function lastMail(): Promise<number> {
  const [last] = await portalDatabase()<{ id: number }[]>`select coalesce(max(id), 0)::int as id from demo.caught_mails`
  return last!.id
}

/** Subject and text of a mail with these words in it that came after that one, once it has come. */
export async function newMail(words: readonly string[], after: number): Promise<string> {
  let found: string | undefined
  await expect(async () => {
    const mails = await portalDatabase()<{ mail: string }[]>`
      select subject || E'\n' || text as mail from demo.caught_mails where id > ${after} order by id desc`
    found = mails.map(({ mail }) => mail).find((mail) => words.every((word) => mail.includes(word)))
    expect(found).toBeDefined()
  }).toPass({ intervals: [50, 100] })
  return found!
}

/** The personal link in a mail. */
export const linkIn = (mail: string) => /\/tekenen\/uitnodiging\/[\w-]+/.exec(mail)![0]
