import type { AgreementStatus } from '#app/domain/agreements/agreement.ts'
import { SECTORS, type Sector } from '#app/domain/matching/words.ts'
import { SECTOR_SLUGS } from '#app/domain/vacancies/vacancy-search.ts'

/**
 * An employer who wants to be listed is, while an agreement holds and for a year after its last day. Whether it was kept makes
 * no difference and is not shown: with two places promised, "kept" would say how many people work there.
 */
export const LISTED_STATUSES = ['in-force', 'fulfilled', 'expired'] as const satisfies readonly AgreementStatus[]
export const DAYS_LISTED_AFTER_END = 365

/** What somebody asks of the public list of employers. */
export type ListSearch = { name: string; sector: Sector | null }

/** As the address of the page has it: `?naam=…&sector=zorg-en-welzijn`. What it does not know it leaves out. */
export function listSearchIn(params: URLSearchParams): ListSearch {
  const sector = params.get('sector')
  return {
    name: (params.get('naam') ?? '').trim().slice(0, 80),
    sector: SECTORS.find((known) => SECTOR_SLUGS[known] === sector) ?? null,
  }
}
