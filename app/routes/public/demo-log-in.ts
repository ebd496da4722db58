import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { logInAsDemoPerson } from '#app/domain/people/log-in-as-demo-person.server.ts'
import { emailSchema } from '#app/domain/people/person.schema.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { asAnyone } from '#app/http/acting-as.server.ts'
import { sessionCookie } from '#app/http/session-cookie.server.ts'
import { localPath } from '#app/http/start-page.ts'
import { readForm } from '#app/http/submit-form.server.ts'

const chooseDemoPersonSchema = z.strictObject({ email: emailSchema, to: z.string().max(500).optional() })

/** The people are on the log-in page, where each has a button that posts here. */
export function loader() {
  return redirect('/inloggen')
}

export async function action(args: ActionFunctionArgs) {
  return asAnyone(args, async (ctx) => {
    const chosen = await readForm(args.request, chooseDemoPersonSchema)
    if (!chosen) throw new Refusal('not-found', 'No such demo person')
    const secret = await logInAsDemoPerson(ctx, chosen)
    return redirect(localPath(chosen.to) ?? '/mijn', {
      headers: { 'Set-Cookie': await sessionCookie.serialize(secret) },
    })
  })
}

/** Never shown. A route without a page would say in JSON that the database is away. */
export default function DemoLogIn() {
  return null
}
