import { Pool } from 'undici'
import { indexUid } from '#search/client.ts'

let pool: Pool | undefined

/** The search server's own answer to its own question over a kept connection: what nothing of ours can be faster than. */
export async function plainSearch(path: string, body: unknown): Promise<unknown> {
  pool ??= new Pool(process.env.MEILI_URL!, { connections: 4 })
  const { statusCode, body: answer } = await pool.request({
    method: 'POST',
    path,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${process.env.MEILI_MASTER_KEY}` },
    body: JSON.stringify(body),
  })
  const found = await answer.json()
  if (statusCode !== 200) throw new Error(JSON.stringify(found))
  return found
}

export const searchIn = (index: string, body: object) => plainSearch(`/indexes/${indexUid(index)}/search`, body)
export const multiSearch = (queries: readonly object[]) => plainSearch('/multi-search', { queries })

export async function closePlainSearch(): Promise<void> {
  await pool?.close()
  pool = undefined
}
