import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listDemoMails } from '#app/domain/people/list-demo-mails.server.ts'
import { asAnyone } from '#app/http/acting-as.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  return asAnyone(args, async (ctx) => ({ mails: await listDemoMails(ctx) }))
}

export default function DemoMailbox() {
  const { mails } = useLoaderData<typeof loader>()
  return <p>{mails.length}</p>
}
