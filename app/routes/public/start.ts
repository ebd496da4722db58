import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { asPerson } from '#app/http/acting-as.server.ts'
import { orPlainPage } from '#app/http/or-plain-page.server.ts'
import { startPage } from '#app/http/start-page.ts'

/** "/mijn": whoever you are, your own first page. */
export async function loader(args: LoaderFunctionArgs) {
  return orPlainPage(args, () => asPerson(args, async ({ actor }) => redirect(startPage(actor.kind))))
}
