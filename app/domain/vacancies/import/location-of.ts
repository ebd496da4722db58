import { parsePostcode, placeOfPostcode } from '#app/domain/places/postcode.ts'
import { firstOf, isObject, listOf, shortened, textOf, type JsonObject } from './loose-value.ts'

export type Location = { postcode: string | null; street: string | null; placeName: string | null }

/** One address of a source, in whatever words it has. */
export type RawAddress = {
  street: string | null
  postcode: string | null
  locality: string | null
  country: string | null
}

const HERE = /^(nl|nld|nederland|netherlands|the netherlands|holland|pays-bas|niederlande)$/i

/**
 * Where the work is. A postcode outside the region is no postcode to the portal: the place stays, as text. Of several
 * addresses the first in the region counts, else the first of all.
 */
export function locationOf(addresses: readonly RawAddress[]): Location {
  const read = addresses.map(toLocation)
  return (
    read.find(({ postcode }) => postcode !== null) ??
    read.find(({ placeName }) => placeName !== null) ??
    read[0] ?? { postcode: null, street: null, placeName: null }
  )
}

function toLocation({ street, postcode, locality, country }: RawAddress): Location {
  const isHere = country === null || HERE.test(country)
  const parsed = isHere && postcode ? parsePostcode(postcode, { digitsOnly: true }) : null
  const placeName =
    locality === null || isHere ? locality : locality.includes(country) ? locality : `${locality}, ${country}`
  return {
    postcode: parsed && placeOfPostcode(parsed) ? parsed : null,
    street: street && shortened(street, 100),
    placeName: placeName && shortened(placeName, 80),
  }
}

/** Addresses of a schema.org `jobLocation`: places, addresses, or text ("3561 AB Utrecht", "Kirkland, WA"). */
export function addressesOf(jobLocation: unknown): RawAddress[] {
  return listOf(jobLocation).flatMap((place): RawAddress[] => {
    if (!isObject(place)) return addressInText(textOf(place))
    if (place.streetAddress ?? place.postalCode ?? place.addressLocality) return [addressIn(place)]
    const addresses = listOf(place.address).flatMap((address) =>
      isObject(address) ? [addressIn(address)] : addressInText(textOf(address)),
    )
    return addresses.length > 0 ? addresses : addressInText(textOf(place.name))
  })
}

function addressIn(address: JsonObject): RawAddress {
  const country = address.addressCountry
  return {
    street: textOf(address.streetAddress),
    postcode: textOf(address.postalCode),
    locality: textOf(firstOf(address, 'addressLocality', 'name', 'addressRegion')),
    country: isObject(country) ? textOf(firstOf(country, 'name', 'identifier')) : textOf(country),
  }
}

function addressInText(text: string | null): RawAddress[] {
  if (!text) return []
  const found = /\b([1-9]\d{3}\s?[A-Z]{2})\b[\s,]*(.*)$/.exec(text)
  if (!found) return [{ street: null, postcode: null, locality: text, country: null }]
  const before = text.slice(0, found.index).replace(/[\s,]+$/, '')
  return [{ street: before || null, postcode: found[1] ?? null, locality: found[2]?.trim() || null, country: null }]
}
