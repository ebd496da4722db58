import type { LoaderFunctionArgs } from '@remix-run/node'
import { asDesk } from '#app/http/acting-as.server.ts'
import { orPlainPage } from '#app/http/or-plain-page.server.ts'
import { skipItem } from './to-next-item.server.ts'

/** "Skip": leads on from the item that was left as it is. */
export async function loader(args: LoaderFunctionArgs) {
  return orPlainPage(args, () => asDesk(args, (ctx) => skipItem(ctx, args.request)))
}
