import type { LoaderFunctionArgs } from '@remix-run/node'
import { listLedgers } from '#app/domain/agreements/list-ledgers.server.ts'
import { dayOf } from '#app/domain/calendar/day.ts'
import { asDesk } from '#app/http/acting-as.server.ts'
import { csvDownload } from '#app/http/csv.ts'
import { translator } from '#app/i18n/translate.ts'
import { orderOf } from './ledger-order.ts'

const COLUMNS = ['employer', 'agreements', 'pledged', 'opened', 'introduced', 'placed', 'nextBefore'] as const

/** Pledged against done, for a spreadsheet, in the order of the page. */
export async function loader(args: LoaderFunctionArgs) {
  return asDesk(args, async (ctx) => {
    const t = translator('nl')
    const rows = await listLedgers(ctx, { order: orderOf(args.request.url) })
    return csvDownload(`${t('desk.pledges.file')}-${dayOf(ctx.now)}`, [
      COLUMNS.map((column) => t(`desk.pledges.columns.${column}`)),
      ...rows.map((row) => [
        row.employerName,
        row.agreements,
        row.pledged,
        row.opened,
        row.introduced,
        row.placed,
        row.nextBefore ?? t('desk.pledges.kept'),
      ]),
    ])
  })
}
