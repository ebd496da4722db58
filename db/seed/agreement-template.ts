import type { AgreementTemplateInput } from '#app/domain/agreements/agreement-template.schema.ts'
import { LARGE_EMPLOYER_EN, LARGE_EMPLOYER_NL } from './texts/large-employer.ts'
import { SMALL_EMPLOYER_EN, SMALL_EMPLOYER_NL } from './texts/small-employer.ts'
import { STRATEGIC_PARTNER_EN, STRATEGIC_PARTNER_NL } from './texts/strategic-partner.ts'

/** The texts that every municipality starts with; the desk can publish a next version of each, or retire it. */
export const AGREEMENT_TEMPLATES: readonly AgreementTemplateInput[] = [
  LARGE_EMPLOYER_NL,
  SMALL_EMPLOYER_NL,
  STRATEGIC_PARTNER_NL,
  LARGE_EMPLOYER_EN,
  SMALL_EMPLOYER_EN,
  STRATEGIC_PARTNER_EN,
]

/** The one that most agreements are made with. */
export const AGREEMENT_TEMPLATE = LARGE_EMPLOYER_NL
