import { Unreadable } from '#app/domain/unreadable.ts'
import type { ImportedVacancy } from './imported-vacancy.ts'
import { isObject, listOf, textsOf, type JsonObject } from './loose-value.ts'
import { readJobPosting, type Resolve } from './read-job-posting.ts'
import { readRecruiteeOffer } from './read-recruitee-offer.ts'

/** A record in a document: where it stands ("@graph[2]"), and how to read it (throws Unreadable). */
export type FoundRecord = { at: string; value: unknown; read: () => ImportedVacancy }

/** All vacancies in a JSON document of a format we know; null when it is of none. */
export function findRecords(document: unknown): FoundRecord[] | null {
  return recruiteeOffers(document) ?? jobPostings(document)
}

const RECRUITEE_KEYS = ['careers_url', 'careers_apply_url', 'employment_type_code', 'min_hours_per_week', 'options_cv']

/** An object with `offers`, of which some have the feed's own fields; schema.org uses the word for something else. */
function recruiteeOffers(document: unknown): FoundRecord[] | null {
  if (!isObject(document) || !Array.isArray(document.offers)) return null
  const isOurs = document.offers.some((offer) => isObject(offer) && RECRUITEE_KEYS.some((key) => key in offer))
  if (!isOurs) return null
  return document.offers.map((offer: unknown, index) => ({
    at: `offers[${index}]`,
    value: offer,
    read: () => {
      if (!isObject(offer)) throw new Unreadable('it is not an object')
      return readRecruiteeOffer(offer)
    },
  }))
}

/** Where a document keeps more of the same. */
const CONTAINERS = ['@graph', 'itemListElement', 'item', 'dataFeedElement', 'mainEntity']
const DEEPEST = 8

function jobPostings(document: unknown): FoundRecord[] | null {
  const nodes = new Map<string, JsonObject>()
  const resolve: Resolve = (value) => {
    const id = isObject(value) && Object.keys(value).length === 1 ? value['@id'] : undefined
    return typeof id === 'string' ? (nodes.get(id) ?? value) : value
  }
  const found: FoundRecord[] = []
  const strangers: FoundRecord[] = []

  const visit = (value: unknown, at: string, depth: number): void => {
    if (Array.isArray(value)) {
      value.forEach((item: unknown, index) => visit(item, `${at}[${index}]`, depth + 1))
      return
    }
    if (!isObject(value)) {
      strangers.push({ at, value, read: () => fail('it is not an object') })
      return
    }
    if (typeof value['@id'] === 'string') nodes.set(value['@id'], value)
    if (isJobPosting(value)) {
      found.push({ at: at || 'the only record', value, read: () => readJobPosting(value, resolve) })
      return
    }
    const inside = CONTAINERS.filter((key) => value[key] !== undefined && value[key] !== null)
    if (inside.length > 0 && depth < DEEPEST) {
      for (const key of inside) visit(value[key], at ? `${at}.${key}` : key, depth + 1)
    } else if (value['@type'] === undefined) {
      strangers.push({ at, value, read: () => fail('it does not say that it is a JobPosting (@type)') })
    }
  }
  visit(document, '', 0)

  // Among vacancies a stranger is a mistake that somebody wants to know of; alone it says that this is another format.
  return found.length > 0 ? [...found, ...strangers].sort(byPlace(document)) : null
}

function isJobPosting(value: JsonObject): boolean {
  const types = [...textsOf(value['@type']), ...listOf(value.type).filter((type) => type === 'JobPosting')]
  return types.some((type) => /(^|[/:#])jobposting$/i.test(String(type)))
}

function fail(reason: string): never {
  throw new Unreadable(reason)
}

/** In the order of the document, as far as a flat list goes. */
function byPlace(document: unknown) {
  const indexOf = (at: string) => Number(/\[(\d+)\]/.exec(at)?.[1] ?? 0)
  return (a: FoundRecord, b: FoundRecord) =>
    Array.isArray(document) || a.at.startsWith('@graph') ? indexOf(a.at) - indexOf(b.at) : 0
}
