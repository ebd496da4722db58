/** An agreement of intent between an employer and the city, and the pledges in it. */
export const AGREEMENT_STATUSES = ['draft', 'partly-signed', 'in-force', 'expired', 'withdrawn'] as const
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number]

/** `partly-signed`: by the employer; the desk countersigns or hands it back. */
export const AGREEMENT_TRANSITIONS: Record<AgreementStatus, readonly AgreementStatus[]> = {
  draft: ['partly-signed', 'withdrawn'],
  'partly-signed': ['in-force', 'draft', 'withdrawn'],
  'in-force': ['expired', 'withdrawn'],
  expired: [],
  withdrawn: [],
}

export const SIGNING_PARTIES = ['employer', 'municipality'] as const
export type SigningParty = (typeof SIGNING_PARTIES)[number]
