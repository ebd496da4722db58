import type { Workplace } from '../vacancy.ts'
import { htmlToParagraphs } from './html-to-paragraphs.ts'
import { FIELD_ROOM, keepSensible, type ImportedVacancy } from './imported-vacancy.ts'
import { locationOf, type RawAddress } from './location-of.ts'
import { firstOf, isObject, listOf, shortened, textOf, webAddressOf, type JsonObject } from './loose-value.ts'
import { parseDay } from './parse-day.ts'
import { parseHours, type Hours } from './parse-hours.ts'
import { parseNumber } from './parse-number.ts'
import { payOf, periodIn } from './parse-pay.ts'

/** One offer of Recruitee's public JSON feed (`/api/offers`). Throws Unreadable when it cannot be a vacancy. */
export function readRecruiteeOffer(offer: JsonObject): ImportedVacancy {
  const hours = hoursOf(offer)
  const name = textOf(offer.company_name)?.replace(/\s+/g, ' ').slice(0, 120)
  return {
    source: 'recruitee',
    externalId: textOf(firstOf(offer, 'id', 'guid', 'slug')),
    sourceUrl: webAddressOf(offer.careers_url),
    organisation: name ? { name, kvkNumber: null, website: null } : null,
    fields: keepSensible({
      title: shortened((textOf(offer.title) ?? '').replace(/\s+/g, ' '), FIELD_ROOM.title) || null,
      tasks: tasksOf(offer),
      hoursMin: hours.min,
      hoursMax: hours.max,
      workplace: workplaceOf(offer),
      ...locationOf(addressesOf(offer)),
      pay: payIn(offer, hours),
      closesOn: parseDay(textOf(offer.close_at)),
    }),
  }
}

function tasksOf(offer: JsonObject): string | null {
  const parts = [offer.description, offer.requirements].map((part) => htmlToParagraphs(textOf(part) ?? ''))
  return shortened(parts.filter((part) => part !== '').join('\n\n'), FIELD_ROOM.tasks) || null
}

/** Numbers and the same as text; 0 is how the feed says that nobody filled it in. */
function hoursOf(offer: JsonObject): Hours {
  const min = oneHour(firstOf(offer, 'min_hours_per_week', 'min_hours'))
  const max = oneHour(firstOf(offer, 'max_hours_per_week', 'max_hours'))
  return { min, max }
}

function oneHour(value: unknown): number | null {
  return parseHours(textOf(value)).min
}

/** Only when one of the three is said. */
function workplaceOf({ on_site, hybrid, remote }: JsonObject): Workplace | null {
  const said = [on_site === true && 'on-site', hybrid === true && 'hybrid', remote === true && 'home'].filter(
    (place): place is Workplace => place !== false,
  )
  return said.length === 1 ? said[0]! : null
}

function addressesOf(offer: JsonObject): RawAddress[] {
  const places = listOf(offer.locations).filter(isObject)
  return [...places, offer].map((place) => ({
    street: textOf(place.street),
    postcode: textOf(place.postal_code),
    locality: textOf(firstOf(place, 'city', 'name', 'location')),
    country: textOf(firstOf(place, 'country', 'country_code')),
  }))
}

function payIn(offer: JsonObject, hours: Hours) {
  const { salary } = offer
  if (!isObject(salary) || !/^(eur|€)$/i.test(textOf(salary.currency) ?? '')) return null
  const [from, to] = [salary.min, salary.max].map((amount) => parseNumber(textOf(amount) ?? ''))
  return payOf({ from: from ?? null, to: to ?? null, period: periodIn(textOf(salary.period)) }, hours)
}
