import { createCookie } from '@remix-run/node'

const https = (process.env.ORIGIN ?? '').startsWith('https:')

/** Holds the session's secret and nothing else. `__Host-` ties it to this host and to https, where there is https. */
export const sessionCookie = createCookie(https ? '__Host-werkbrug' : 'werkbrug', {
  httpOnly: true,
  sameSite: 'lax',
  secure: https,
  path: '/',
})

/** The session's secret that came with this request, if any. */
export async function sessionSecretOf(request: Request): Promise<string | null> {
  const value: unknown = await sessionCookie.parse(request.headers.get('Cookie'))
  return typeof value === 'string' && value.length <= 64 ? value : null
}
