import { data, redirect, type ActionFunctionArgs } from '@remix-run/node'
import { Form } from '@remix-run/react'
import { logInWithLink } from '#app/domain/people/log-in-with-link.server.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { asAnyone } from '#app/http/acting-as.server.ts'
import { limitRate } from '#app/http/limit-rate.server.ts'
import { sessionCookie } from '#app/http/session-cookie.server.ts'

/** Opening the link only shows a button: programs that scan mail open links too, and would use it up. */
export async function action(args: ActionFunctionArgs) {
  await limitRate(args, 'login-per-address')
  return asAnyone(args, async (ctx) => {
    try {
      const secret = await logInWithLink(ctx, { token: args.params.token ?? '' })
      return redirect('/mijn', { headers: { 'Set-Cookie': await sessionCookie.serialize(secret) } })
    } catch (error) {
      if (error instanceof Refusal && error.kind === 'not-found') return data({ expired: true }, { status: 404 })
      throw error
    }
  })
}

export default function UseLoginLink() {
  return <Form method="post" />
}
