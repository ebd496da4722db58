import { createCookie, redirect } from '@remix-run/node'
import { z } from 'zod'

/** What just happened, said once on the next page: a key of the `flash` catalogue with its values. */
export type Flash = { message: string; params?: Record<string, string | number> }

const flashSchema = z.strictObject({
  message: z.string().max(80),
  params: z.record(z.string(), z.union([z.string().max(200), z.number()])).optional(),
})

const flashCookie = createCookie('werkbrug-said', { httpOnly: true, sameSite: 'lax', path: '/', maxAge: 60 })

/** Sends the browser on after a change, with a sentence for the page it lands on. */
export async function redirectWith(to: string, message: string, params?: Flash['params'], headers = new Headers()) {
  headers.append('Set-Cookie', await flashCookie.serialize({ message, params }))
  return redirect(to, { headers })
}

/** The sentence that came along, and the header that makes it be said only once. */
export async function takeFlash(request: Request): Promise<{ flash: Flash | null; headers: HeadersInit }> {
  const parsed = flashSchema.safeParse(await flashCookie.parse(request.headers.get('Cookie')))
  if (!parsed.success) return { flash: null, headers: {} }
  return { flash: parsed.data, headers: { 'Set-Cookie': await flashCookie.serialize('', { maxAge: 0 }) } }
}
