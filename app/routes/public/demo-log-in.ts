import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { logInAsDemoPerson } from '#app/domain/people/log-in-as-demo-person.server.ts'
import { emailSchema } from '#app/domain/people/person.schema.ts'
import { asAnyone } from '#app/http/acting-as.server.ts'
import { sessionCookie } from '#app/http/session-cookie.server.ts'
import { localPath } from '#app/http/start-page.ts'
import { submitForm } from '#app/http/submit-form.server.ts'

const chooseDemoPersonSchema = z.strictObject({ email: emailSchema, to: z.string().max(500).optional() })

export async function action(args: ActionFunctionArgs) {
  return asAnyone(args, (ctx) =>
    submitForm(args.request, chooseDemoPersonSchema, async ({ email, to }) => {
      const secret = await logInAsDemoPerson(ctx, { email })
      return redirect(localPath(to) ?? '/mijn', { headers: { 'Set-Cookie': await sessionCookie.serialize(secret) } })
    }),
  )
}
