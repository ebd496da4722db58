import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { logOut } from '#app/domain/people/log-out.server.ts'
import { asAnyone } from '#app/http/acting-as.server.ts'
import { sessionCookie, sessionSecretOf } from '#app/http/session-cookie.server.ts'

/** A link that somebody follows here changes nothing; the button in the frame posts. */
export function loader() {
  return redirect('/')
}

export async function action(args: ActionFunctionArgs) {
  return asAnyone(args, async (ctx) => {
    const secret = await sessionSecretOf(args.request)
    if (secret) await logOut(ctx, { secret })
    return redirect('/', { headers: { 'Set-Cookie': await sessionCookie.serialize('', { maxAge: 0 }) } })
  })
}

/** Never shown. A route without a page would say in JSON that the database is away. */
export default function LogOut() {
  return null
}
