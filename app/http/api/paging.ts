import { z } from 'zod'

/** The part of a list that is asked. */
export const pagingShape = {
  limit: z.int().min(1).max(100).default(20).meta({ description: 'Hoeveel er hooguit terugkomen.' }),
  offset: z.int().min(0).max(100_000).default(0).meta({ description: 'Hoeveel er worden overgeslagen.' }),
}

/** Beside every list. */
export const listShape = {
  totaal: z.int().meta({ description: 'Hoeveel er in totaal zijn.' }),
  limit: z.int(),
  offset: z.int(),
  volgende: z.url().nullable().meta({ description: 'Waar de lijst verdergaat; null aan het eind.' }),
}

/** What stands beside a list. The next address keeps what was asked. */
export function pageOfList(url: URL, { total, limit, offset }: { total: number; limit: number; offset: number }) {
  const next = new URL(url.pathname + url.search, originOf(url))
  next.searchParams.set('offset', String(offset + limit))
  return { totaal: total, limit, offset, volgende: offset + limit < total ? next.href : null }
}

/** The portal's public address, which a proxy may hide from the request. */
export function originOf(url: URL): string {
  return process.env.ORIGIN ? new URL(process.env.ORIGIN).origin : url.origin
}
