import { PROFILE_STATUSES } from '#app/domain/candidates/candidate.ts'
import { WHY_NOW } from '#app/domain/candidates/why-now.ts'

/** What an address says about the caseload beside the page; what it says wrongly is left out. */
export function caseloadFilterIn(params: URLSearchParams) {
  return {
    why: WHY_NOW.find((why) => why === params.get('waarom')) ?? null,
    status: PROFILE_STATUSES.find((status) => status === params.get('status')) ?? null,
    reference: params.get('kenmerk')?.slice(0, 20).trim() || null,
  }
}

export type CaseloadFilterInAddress = ReturnType<typeof caseloadFilterIn>

/** The filter as a query, "" or "?waarom=stuck", so that every link keeps it. */
export function caseloadQuery({ why, status, reference }: Partial<CaseloadFilterInAddress>): string {
  const params = new URLSearchParams()
  if (why) params.set('waarom', why)
  if (status) params.set('status', status)
  if (reference) params.set('kenmerk', reference)
  return params.size > 0 ? `?${params}` : ''
}
