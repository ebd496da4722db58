import type { LoaderFunctionArgs } from '@remix-run/node'
import { listLedgers } from '#app/domain/agreements/list-ledgers.server.ts'
import { dayOf } from '#app/domain/calendar/day.ts'
import { asDesk } from '#app/http/acting-as.server.ts'
import { orPlainPage } from '#app/http/or-plain-page.server.ts'
import { xlsxDownload } from '#app/http/xlsx.server.ts'
import { translator } from '#app/i18n/translate.ts'
import { ledgerSearchIn } from './ledger-search.ts'
import { ledgerSheet } from './ledger-sheet.ts'

/** Exactly what the page is filtered on, all pages of it, in its order. */
export async function loader(args: LoaderFunctionArgs) {
  return orPlainPage(args, () =>
    asDesk(args, async (ctx) => {
      const t = translator('nl')
      const found = await listLedgers(ctx, ledgerSearchIn(new URL(args.request.url).searchParams))
      return xlsxDownload(`${t('desk.pledges.file')}-${dayOf(ctx.now)}`, ledgerSheet(t, found), {
        sheet: t('desk.pledges.title'),
      })
    }),
  )
}
