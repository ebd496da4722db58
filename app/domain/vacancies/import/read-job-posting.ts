import type { Diploma, Workplace } from '../vacancy.ts'
import { htmlToParagraphs } from './html-to-paragraphs.ts'
import { FIELD_ROOM, keepSensible, type ImportedVacancy, type Organisation } from './imported-vacancy.ts'
import { addressesOf, locationOf } from './location-of.ts'
import { firstOf, isObject, listOf, shortened, textOf, textsOf, webAddressOf, type JsonObject } from './loose-value.ts'
import { parseDay } from './parse-day.ts'
import { parseHours, type Hours } from './parse-hours.ts'
import { parseNumber } from './parse-number.ts'
import { amountsIn, payOf, periodIn, scaleIn, type Amounts } from './parse-pay.ts'
import { placesOf } from './places-of.ts'

/** Looks up what `{"@id": …}` points to in the same document; anything else is what it is. */
export type Resolve = (value: unknown) => unknown

/** One schema.org JobPosting, as people really write them. Throws Unreadable when it cannot be a vacancy. */
export function readJobPosting(posting: JsonObject, resolve: Resolve = (value) => value): ImportedVacancy {
  const hours = hoursOf(posting)
  const location = locationOf(addressesOf(listOf(posting.jobLocation).map(resolve)))
  const sourceUrl = webAddressOf(posting.url) ?? webAddressOf(posting.mainEntityOfPage) ?? webAddressOf(posting.sameAs)
  const organisation = organisationOf(listOf(posting.hiringOrganization).map(resolve))
  const title = htmlToParagraphs(textOf(firstOf(posting, 'title', 'name', 'jobTitle')) ?? '').replace(/\s+/g, ' ')
  return {
    source: 'schema.org',
    externalId: identifierOf(posting, sourceUrl, organisation) ?? sourceUrl ?? nodeIdOf(posting),
    sourceUrl,
    organisation,
    fields: keepSensible({
      title: shortened(title, FIELD_ROOM.title) || null,
      occupation: occupationOf(posting),
      tasks: proseOf(
        [
          posting.description,
          posting.responsibilities,
          posting.qualifications,
          posting.skills,
          posting.experienceRequirements,
          posting.educationRequirements,
        ],
        FIELD_ROOM.tasks,
      ),
      places: placesOf(posting.totalJobOpenings),
      hoursMin: hours.min,
      hoursMax: hours.max,
      workplace: workplaceOf(posting),
      ...location,
      diploma: diplomaOf(posting),
      pay: payIn(posting, hours),
      benefits: proseOf([posting.jobBenefits, posting.incentiveCompensation], FIELD_ROOM.benefits),
      startsOn: parseDay(textOf(posting.jobStartDate)),
      closesOn: parseDay(textOf(posting.validThrough)),
      contact: contactOf(posting.applicationContact),
    }),
  }
}

/**
 * Its own identifier: a text, or the value of a PropertyValue under whatever name. "1042" is one employer's only, so the site or
 * the organisation stands before it.
 */
function identifierOf(posting: JsonObject, sourceUrl: string | null, organisation: Organisation | null): string | null {
  const identifier = listOf(posting.identifier)[0]
  const value = textOf(isObject(identifier) ? firstOf(identifier, 'value', '@value', '@id') : identifier)?.slice(0, 400)
  if (!value || /^https?:/i.test(value)) return value || null
  const whose = sourceUrl ? new URL(sourceUrl).host : organisation?.name
  return whose ? `${whose} ${value}` : value
}

/** Only an address of the whole web tells it apart: "#job" and "_:b0" are on every page. */
function nodeIdOf(posting: JsonObject): string | null {
  const id = textOf(posting['@id'])
  return id && /^(https?|urn):/i.test(id) ? id.slice(0, 500) : null
}

function organisationOf(organisations: readonly unknown[]): Organisation | null {
  for (const organisation of organisations) {
    const name = textOf(organisation)?.replace(/\s+/g, ' ').slice(0, 120)
    // "confidential" is how Google asks to write that the source does not say.
    if (!name || /^(confidential|anoniem|vertrouwelijk)$/i.test(name)) continue
    if (!isObject(organisation)) return { name, kvkNumber: null, website: null }
    const website = webAddressOf(organisation.url) ?? webAddressOf(organisation.sameAs)
    return { name, kvkNumber: kvkNumberOf(organisation), website }
  }
  return null
}

/** A number of the trade register, only where it is said to be one. */
function kvkNumberOf(organisation: JsonObject): string | null {
  const named = listOf(organisation.identifier)
    .filter(isObject)
    .filter((one) =>
      /kvk|kamer van koophandel|chamber of commerce/i.test(`${textOf(one.propertyID)} ${textOf(one.name)}`),
    )
    .map((one) => textOf(one.value))
  const digits = [...named, textOf(organisation.kvk), textOf(organisation.kvkNumber)].map((text) =>
    text?.replace(/[\s.]/g, ''),
  )
  return digits.find((text) => text !== undefined && /^\d{8}$/.test(text)) ?? null
}

/** "Software Developers, Applications", without the code of a classification that stands before it. */
function occupationOf(posting: JsonObject): string | null {
  for (const value of [posting.relevantOccupation, posting.occupationalCategory].flatMap(listOf)) {
    const name = textOf(value)?.replace(/^[\d.\-:]+\s+/, '')
    if (name && /\p{L}{2}/u.test(name) && !/^https?:/.test(name)) return shortened(name, 80)
  }
  return null
}

/** Texts one after another, each as paragraphs; what an earlier one already says is not said again. */
function proseOf(values: readonly unknown[], room: number): string | null {
  const parts: string[] = []
  for (const value of values) {
    for (const text of textsOf(value).map(htmlToParagraphs)) {
      if (text && !/^no requirements$/i.test(text) && !parts.some((part) => part.includes(text))) parts.push(text)
    }
  }
  return parts.length > 0 ? shortened(parts.join('\n\n'), room) : null
}

function hoursOf(posting: JsonObject): Hours {
  const said = [...textsOf(posting.workHours), ...textsOf(posting.employmentType).filter((text) => /\d/.test(text))]
  for (const text of said) {
    const hours = parseHours(text)
    if (hours.min !== null || hours.max !== null) return hours
  }
  return { min: null, max: null }
}

function workplaceOf(posting: JsonObject): Workplace | null {
  const types = textsOf(posting.jobLocationType).map((type) => type.toUpperCase().replace(/^.*\//, ''))
  return types.includes('TELECOMMUTE') ? 'home' : null
}

/** Only "no requirements" is a level of ours for sure; a bachelor of science may be hbo or wo. */
function diplomaOf(posting: JsonObject): Diploma | null {
  return textsOf(posting.educationRequirements).some((text) => /^no requirements$/i.test(text)) ? 'none' : null
}

function payIn(posting: JsonObject, hours: Hours) {
  const currency = textOf(posting.salaryCurrency)
  for (const salary of listOf(posting.baseSalary)) {
    const pay = payOf(isObject(salary) ? amountsOf(salary, currency) : amountsInSalary(textOf(salary), currency), hours)
    if (pay) return pay
  }
  const scale = [...textsOf(posting.baseSalary), ...textsOf(posting.jobBenefits)]
    .map(scaleIn)
    .find((name) => name !== null)
  return scale ? { kind: 'scale' as const, scale } : null
}

/** MonetaryAmount, PriceSpecification and the half of either that people fill in. */
function amountsOf(salary: JsonObject, currencyBeside: string | null): Amounts | null {
  const inner = listOf(salary.value)[0]
  const value = isObject(inner) ? inner : salary
  const currency = textOf(firstOf(salary, 'currency', 'priceCurrency')) ?? textOf(value.currency) ?? currencyBeside
  if (currency !== null && !/^(eur|euro|€)$/i.test(currency)) return null
  const single = isObject(inner) ? firstOf(inner, 'value', 'price') : firstOf(salary, 'value', 'price')
  const text = textOf(single)
  // A sentence where a number belongs.
  if (text !== null && parseNumber(text) === null) return amountsInSalary(text, currency)
  if (currency === null) return null
  const unit = textOf(firstOf(value, 'unitText', 'unitCode')) ?? textOf(firstOf(salary, 'unitText', 'unitCode'))
  const from = numberOf(firstOf(value, 'minValue', 'minPrice')) ?? numberOf(single)
  return { from, to: numberOf(firstOf(value, 'maxValue', 'maxPrice')), period: periodIn(unit) }
}

function amountsInSalary(text: string | null, currency: string | null): Amounts | null {
  if (text === null || text.length > 500) return null
  if (currency !== null && !/^(eur|euro|€)$/i.test(currency)) return null
  return amountsIn(currency === null ? text : /€|eur/i.test(text) ? text : `€ ${text}`)
}

function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  const text = textOf(value)
  return text === null ? null : parseNumber(text.replace(/^€\s*/, ''))
}

/** Only a whole one: somebody with a name and an address to write to. */
function contactOf(value: unknown) {
  const contact = listOf(value).find(isObject)
  if (!contact) return null
  const [name, email] = [textOf(contact.name), textOf(contact.email)?.replace(/^mailto:/i, '')]
  if (!name || !email) return null
  return { name, email, phone: phoneOf(contact.telephone) }
}

function phoneOf(value: unknown): string | null {
  const phone = textOf(value)?.replace(/^tel:/i, '').replace(/\(0\)/, '') ?? ''
  return /^(0\d{9}|\+\d{8,15})$/.test(phone.replace(/[\s()-]/g, '')) ? phone : null
}
