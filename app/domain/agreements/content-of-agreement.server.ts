import { asc, eq } from 'drizzle-orm'
import type { Context } from '#app/domain/context.ts'
import type { Address } from '#app/domain/employers/employer.ts'
import { formatPostcode } from '#app/domain/places/postcode.ts'
import { agreementTemplates, pledges, type agreements } from '#db/schema/agreements.ts'
import { employers } from '#db/schema/employers.ts'
import { municipalities } from '#db/schema/municipalities.ts'
import { sealContent } from './seal-content.server.ts'
import { renderAgreement, type AgreementContent } from './render-agreement.ts'

export type SealedContent = { content: AgreementContent; canonical: string; contentHash: string }

/** What this agreement says: from when it is offered what was offered, to the letter; before, as the rows are now. */
export async function contentOfAgreement(
  ctx: Context,
  agreement: typeof agreements.$inferSelect,
): Promise<SealedContent> {
  const { content: canonical, contentHash } = agreement
  if (canonical !== null && contentHash !== null) {
    return { canonical, contentHash, content: JSON.parse(canonical) as AgreementContent }
  }
  const [parts] = await ctx.db
    .select({ template: agreementTemplates, employer: employers, municipality: municipalities })
    .from(agreementTemplates)
    .innerJoin(employers, eq(employers.id, agreement.employerId))
    .innerJoin(municipalities, eq(municipalities.id, agreement.municipalityId))
    .where(eq(agreementTemplates.id, agreement.templateId))
  // The foreign keys guarantee all three; the type cannot know.
  if (!parts) throw new Error(`Agreement ${agreement.id} lacks its template, employer or municipality`)
  const promised = await ctx.db
    .select({ kind: pledges.kind, places: pledges.places, before: pledges.before })
    .from(pledges)
    .where(eq(pledges.agreementId, agreement.id))
    .orderBy(asc(pledges.before), asc(pledges.kind), asc(pledges.id))
  const content = renderAgreement(parts.template, {
    reference: agreement.reference,
    edition: agreement.edition,
    employer: {
      name: parts.employer.name,
      kvkNumber: parts.employer.kvkNumber,
      address: parts.employer.address && addressLine(parts.employer.address),
    },
    municipality: {
      name: parts.municipality.name,
      deskName: agreement.cityContact.name,
      deskEmail: agreement.cityContact.email,
      deskPhone: agreement.cityContact.phone,
    },
    contacts: agreement.contacts,
    cityDoes: agreement.cityDoes,
    startsOn: agreement.startsOn,
    endsOn: agreement.endsOn,
    pledges: promised,
  })
  return { content, ...sealContent(content) }
}

function addressLine({ street, houseNumber, postcode, place }: Address): string {
  return `${street} ${houseNumber}, ${formatPostcode(postcode)} ${place}`
}
