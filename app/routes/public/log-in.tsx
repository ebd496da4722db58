import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { askLoginLink } from '#app/domain/people/ask-login-link.server.ts'
import { isDemo, listDemoPeople } from '#app/domain/people/demo-people.server.ts'
import { askLoginLinkSchema } from '#app/domain/people/person.schema.ts'
import { LOGIN_LINK_MINUTES } from '#app/domain/people/person.ts'
import { asAnyone, sessionOf } from '#app/http/acting-as.server.ts'
import { limitRate } from '#app/http/limit-rate.server.ts'
import { startPage } from '#app/http/start-page.ts'
import { submitForm } from '#app/http/submit-form.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  return asAnyone(args, async (ctx) => {
    const session = await sessionOf(args)
    if (session) throw redirect(startPage(session.actor.kind))
    return { demoPeople: await listDemoPeople(ctx), to: new URL(args.request.url).searchParams.get('naar') ?? '' }
  })
}

export async function action(args: ActionFunctionArgs) {
  await limitRate(args, 'login-per-address')
  return asAnyone(args, (ctx) =>
    submitForm(args.request, askLoginLinkSchema, async (input) => {
      await limitRate(args, 'login-per-account', input.email)
      await askLoginLink(ctx, input)
      return data({ sentTo: input.email, minutes: LOGIN_LINK_MINUTES, demo: isDemo() })
    }),
  )
}

export default function LogIn() {
  return (
    <p>
      {JSON.stringify([useLoaderData(), useActionData()])}
      <Form />
    </p>
  )
}
