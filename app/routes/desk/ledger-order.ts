import { LEDGER_ORDERS, type LedgerOrder } from '#app/domain/agreements/agreement.ts'

/** The order in the address; the nearest date first when there is none. */
export function orderOf(address: string): LedgerOrder {
  const asked = new URL(address).searchParams.get('volgorde')
  return LEDGER_ORDERS.find((known) => known === asked) ?? 'date'
}
