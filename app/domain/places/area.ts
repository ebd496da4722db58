/**
 * The areas in which the portal thinks about living and working: the ten districts of Utrecht and the places of the
 * labour-market region around it. Small enough to say something about travel, large enough not to point at a person.
 * The point is where people live or work in it (WGS 84), not the middle of its surface: West without its harbour.
 */
export const AREAS = [
  { code: 'utrecht-west', name: 'West', municipality: 'utrecht', lat: 52.095, lon: 5.088 },
  { code: 'utrecht-noordwest', name: 'Noordwest', municipality: 'utrecht', lat: 52.108, lon: 5.093 },
  { code: 'utrecht-overvecht', name: 'Overvecht', municipality: 'utrecht', lat: 52.118, lon: 5.112 },
  { code: 'utrecht-noordoost', name: 'Noordoost', municipality: 'utrecht', lat: 52.103, lon: 5.131 },
  { code: 'utrecht-oost', name: 'Oost', municipality: 'utrecht', lat: 52.085, lon: 5.147 },
  { code: 'utrecht-binnenstad', name: 'Binnenstad', municipality: 'utrecht', lat: 52.09, lon: 5.12 },
  { code: 'utrecht-zuid', name: 'Zuid', municipality: 'utrecht', lat: 52.067, lon: 5.126 },
  { code: 'utrecht-zuidwest', name: 'Zuidwest', municipality: 'utrecht', lat: 52.073, lon: 5.104 },
  { code: 'utrecht-leidsche-rijn', name: 'Leidsche Rijn', municipality: 'utrecht', lat: 52.092, lon: 5.058 },
  { code: 'utrecht-vleuten-de-meern', name: 'Vleuten-De Meern', municipality: 'utrecht', lat: 52.093, lon: 5.02 },

  { code: 'maarssen', name: 'Maarssen', municipality: 'stichtse-vecht', lat: 52.135, lon: 5.04 },
  { code: 'breukelen', name: 'Breukelen', municipality: 'stichtse-vecht', lat: 52.173, lon: 5.002 },
  { code: 'loenen-vreeland', name: 'Loenen en Vreeland', municipality: 'stichtse-vecht', lat: 52.216, lon: 5.024 },
  { code: 'kockengen', name: 'Kockengen', municipality: 'stichtse-vecht', lat: 52.151, lon: 4.953 },

  { code: 'mijdrecht', name: 'Mijdrecht en Wilnis', municipality: 'de-ronde-venen', lat: 52.204, lon: 4.869 },
  { code: 'vinkeveen', name: 'Vinkeveen', municipality: 'de-ronde-venen', lat: 52.217, lon: 4.931 },
  { code: 'abcoude', name: 'Abcoude', municipality: 'de-ronde-venen', lat: 52.271, lon: 4.972 },

  { code: 'nieuwegein', name: 'Nieuwegein', municipality: 'nieuwegein', lat: 52.029, lon: 5.085 },
  { code: 'ijsselstein', name: 'IJsselstein', municipality: 'ijsselstein', lat: 52.02, lon: 5.042 },
  { code: 'lopik', name: 'Lopik', municipality: 'lopik', lat: 51.974, lon: 4.948 },
  { code: 'benschop', name: 'Benschop', municipality: 'lopik', lat: 52.007, lon: 4.978 },
  { code: 'polsbroek', name: 'Polsbroek', municipality: 'lopik', lat: 51.98, lon: 4.866 },
  { code: 'montfoort', name: 'Montfoort', municipality: 'montfoort', lat: 52.045, lon: 4.951 },
  { code: 'linschoten', name: 'Linschoten', municipality: 'montfoort', lat: 52.063, lon: 4.915 },
  { code: 'oudewater', name: 'Oudewater', municipality: 'oudewater', lat: 52.025, lon: 4.868 },

  { code: 'woerden', name: 'Woerden', municipality: 'woerden', lat: 52.086, lon: 4.884 },
  { code: 'harmelen', name: 'Harmelen', municipality: 'woerden', lat: 52.091, lon: 4.961 },
  { code: 'kamerik-zegveld', name: 'Kamerik en Zegveld', municipality: 'woerden', lat: 52.114, lon: 4.873 },

  { code: 'houten', name: 'Houten', municipality: 'houten', lat: 52.031, lon: 5.169 },
  { code: 'schalkwijk', name: 'Schalkwijk en ’t Goy', municipality: 'houten', lat: 51.995, lon: 5.192 },
  { code: 'bunnik', name: 'Bunnik', municipality: 'bunnik', lat: 52.066, lon: 5.197 },
  { code: 'odijk-werkhoven', name: 'Odijk en Werkhoven', municipality: 'bunnik', lat: 52.045, lon: 5.237 },

  { code: 'de-bilt', name: 'De Bilt', municipality: 'de-bilt', lat: 52.109, lon: 5.178 },
  { code: 'bilthoven', name: 'Bilthoven', municipality: 'de-bilt', lat: 52.128, lon: 5.203 },
  { code: 'maartensdijk', name: 'Maartensdijk en omgeving', municipality: 'de-bilt', lat: 52.155, lon: 5.175 },
  { code: 'zeist', name: 'Zeist', municipality: 'zeist', lat: 52.089, lon: 5.235 },
  { code: 'den-dolder', name: 'Den Dolder en Huis ter Heide', municipality: 'zeist', lat: 52.132, lon: 5.243 },

  {
    code: 'driebergen-rijsenburg',
    name: 'Driebergen-Rijsenburg',
    municipality: 'utrechtse-heuvelrug',
    lat: 52.053,
    lon: 5.281,
  },
  { code: 'doorn', name: 'Doorn', municipality: 'utrechtse-heuvelrug', lat: 52.036, lon: 5.345 },
  {
    code: 'maarn-maarsbergen',
    name: 'Maarn en Maarsbergen',
    municipality: 'utrechtse-heuvelrug',
    lat: 52.062,
    lon: 5.378,
  },
  {
    code: 'leersum-amerongen',
    name: 'Leersum en Amerongen',
    municipality: 'utrechtse-heuvelrug',
    lat: 52.008,
    lon: 5.44,
  },
  {
    code: 'wijk-bij-duurstede',
    name: 'Wijk bij Duurstede',
    municipality: 'wijk-bij-duurstede',
    lat: 51.976,
    lon: 5.337,
  },
  {
    code: 'cothen-langbroek',
    name: 'Cothen en Langbroek',
    municipality: 'wijk-bij-duurstede',
    lat: 52.001,
    lon: 5.316,
  },

  { code: 'vianen', name: 'Vianen', municipality: 'vijfheerenlanden', lat: 51.989, lon: 5.094 },
  {
    code: 'lexmond-meerkerk',
    name: 'Lexmond, Meerkerk en Ameide',
    municipality: 'vijfheerenlanden',
    lat: 51.943,
    lon: 5.003,
  },
  { code: 'leerdam', name: 'Leerdam', municipality: 'vijfheerenlanden', lat: 51.893, lon: 5.092 },
] as const

export type AreaCode = (typeof AREAS)[number]['code']
export type Area = { code: AreaCode; name: string; municipality: string; lat: number; lon: number }

const byCode = new Map<string, Area>(AREAS.map((area) => [area.code, area]))

export function areaByCode(code: string): Area | null {
  return byCode.get(code) ?? null
}

const indexes = new Map<string, number>(AREAS.map((area, index) => [area.code, index]))

/** Its place in AREAS, for tables; null when it is not ours. */
export function areaIndex(code: string | null | undefined): number | null {
  return code ? (indexes.get(code) ?? null) : null
}

export function areasOfMunicipality(municipality: string): readonly Area[] {
  return AREAS.filter((area) => area.municipality === municipality)
}

/** "Overvecht, Utrecht" for a district; a place goes by its own name. */
export function areaName(area: Area): string {
  return area.municipality === 'utrecht' ? `${area.name}, Utrecht` : area.name
}

type Point = { lat: number; lon: number }

/** Kilometres as the crow flies; on a region this small a flat map is right to a few metres. */
export function crowKm(a: Point, b: Point): number {
  const north = (a.lat - b.lat) * 111.2
  const east = (a.lon - b.lon) * 111.2 * Math.cos((((a.lat + b.lat) / 2) * Math.PI) / 180)
  return Math.hypot(north, east)
}
