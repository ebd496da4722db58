import { addDays } from '#app/domain/calendar/day.ts'
import { placeOfPostcode } from '#app/domain/places/postcode.ts'
import type { PublicVacancy } from './public-vacancy.ts'
import type { VacancyKind } from './vacancy.ts'

/** Up to here Dutch statistics speak of part-time work. */
const FULL_TIME_FROM_HOURS = 35

/** Kinds that are no ordinary job, in the words of schema.org. */
const EMPLOYMENT: Partial<Record<VacancyKind, string>> = {
  'work-experience-place': 'INTERN',
  'trial-placement': 'TEMPORARY',
}

/** A vacancy as schema.org/JobPosting, for search engines; what is not known is left out. `url` is the whole address. */
export function toJobPosting(vacancy: PublicVacancy, { url }: { url: string }) {
  const { title, employer, kind, tasks, hoursMin, hoursMax, postcode, street, placeName, pay, closesOn, publishedAt } =
    vacancy
  const hours = hoursMax ?? hoursMin
  const place = placeName ?? (postcode && placeOfPostcode(postcode)?.place)
  return withoutUnknown({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    url,
    identifier: { '@type': 'PropertyValue', name: 'Werkbrug', value: vacancy.id },
    title,
    description: paragraphs([tasks, vacancy.benefits]),
    datePosted: publishedAt?.toISOString().slice(0, 10),
    // The day itself counts: it ends where the next begins.
    validThrough: closesOn && `${addDays(closesOn, 1)}T00:00:00+01:00`,
    employmentType:
      (kind && EMPLOYMENT[kind]) ?? (hours === null ? null : hours >= FULL_TIME_FROM_HOURS ? 'FULL_TIME' : 'PART_TIME'),
    directApply: false,
    hiringOrganization:
      employer && withoutUnknown({ '@type': 'Organization', name: employer.name, sameAs: employer.website }),
    jobLocationType: vacancy.workplace === 'home' ? 'TELECOMMUTE' : null,
    applicantLocationRequirements: vacancy.workplace === 'home' ? { '@type': 'Country', name: 'NL' } : null,
    jobLocation:
      vacancy.workplace !== 'home' && (postcode || place)
        ? {
            '@type': 'Place',
            address: withoutUnknown({
              '@type': 'PostalAddress',
              streetAddress: street,
              postalCode: postcode,
              addressLocality: place,
              addressCountry: 'NL',
            }),
          }
        : null,
    baseSalary:
      pay?.kind === 'per-hour' && (pay.fromCents !== null || pay.toCents !== null)
        ? {
            '@type': 'MonetaryAmount',
            currency: 'EUR',
            value: withoutUnknown({
              '@type': 'QuantitativeValue',
              unitText: 'HOUR',
              minValue: pay.fromCents === null ? null : pay.fromCents / 100,
              maxValue: pay.toCents === null ? null : pay.toCents / 100,
            }),
          }
        : null,
  })
}

/** Plain text as the HTML that schema.org asks for. */
function paragraphs(texts: readonly (string | null)[]): string | null {
  const html = texts
    .flatMap((text) => text?.split(/\n\s*\n/) ?? [])
    .map(
      (part) =>
        `<p>${part
          .trim()
          .replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign)
          .replace(/\n/g, '<br>')}</p>`,
    )
  return html.join('') || null
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

function withoutUnknown<T extends Record<string, unknown>>(record: T) {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null && value !== undefined))
}
