import { areaByCode, crowKm, type Area, type AreaCode } from './area.ts'

/** Where a four-digit postcode lies: its area, the place in the address, and a point that is right to some 500 metres. */
export type PostcodePlace = { pc4: string; area: Area; place: string; lat: number; lon: number }

type Points = Record<number, readonly [lat: number, lon: number]>

/** The labour-market region Midden-Utrecht, written down by us: area, place name, and per postcode a rough point. */
const TABLE: readonly [AreaCode, string, Points][] = [
  ['utrecht-binnenstad', 'Utrecht', { 3511: [52.09, 5.115], 3512: [52.09, 5.125] }],
  [
    'utrecht-noordwest',
    'Utrecht',
    {
      3513: [52.1, 5.11],
      3551: [52.1, 5.1],
      3552: [52.105, 5.105],
      3553: [52.11, 5.09],
      3554: [52.115, 5.095],
      3555: [52.115, 5.08],
    },
  ],
  [
    'utrecht-noordoost',
    'Utrecht',
    { 3514: [52.1, 5.12], 3515: [52.105, 5.115], 3571: [52.105, 5.13], 3572: [52.1, 5.135], 3573: [52.11, 5.145] },
  ],
  [
    'utrecht-zuidwest',
    'Utrecht',
    { 3521: [52.085, 5.11], 3522: [52.075, 5.115], 3526: [52.07, 5.1], 3527: [52.075, 5.095] },
  ],
  ['utrecht-zuid', 'Utrecht', { 3523: [52.07, 5.125], 3524: [52.065, 5.135], 3525: [52.065, 5.12] }],
  [
    'utrecht-west',
    'Utrecht',
    { 3531: [52.09, 5.095], 3532: [52.095, 5.095], 3533: [52.085, 5.085], 3534: [52.1, 5.085], 3542: [52.115, 5.055] },
  ],
  [
    'utrecht-leidsche-rijn',
    'Utrecht',
    { 3528: [52.07, 5.08], 3541: [52.095, 5.07], 3543: [52.105, 5.045], 3544: [52.09, 5.05], 3545: [52.08, 5.065] },
  ],
  [
    'utrecht-overvecht',
    'Utrecht',
    {
      3561: [52.115, 5.125],
      3562: [52.115, 5.115],
      3563: [52.12, 5.1],
      3564: [52.125, 5.105],
      3565: [52.125, 5.09],
      3566: [52.12, 5.125],
    },
  ],
  [
    'utrecht-oost',
    'Utrecht',
    { 3581: [52.09, 5.135], 3582: [52.08, 5.13], 3583: [52.085, 5.145], 3584: [52.085, 5.165], 3585: [52.07, 5.15] },
  ],
  ['utrecht-vleuten-de-meern', 'Vleuten', { 3451: [52.105, 5.015], 3452: [52.095, 5.01] }],
  ['utrecht-vleuten-de-meern', 'De Meern', { 3453: [52.08, 5.015], 3454: [52.08, 5.035] }],
  ['utrecht-vleuten-de-meern', 'Haarzuilens', { 3455: [52.12, 4.995] }],
  ['utrecht-vleuten-de-meern', 'Utrecht', { 3546: [52.045, 5.05] }],

  [
    'maarssen',
    'Maarssen',
    {
      3601: [52.145, 5.045],
      3602: [52.135, 5.06],
      3603: [52.14, 5.04],
      3604: [52.13, 5.05],
      3605: [52.135, 5.025],
      3606: [52.125, 5.035],
      3607: [52.135, 5.02],
      3608: [52.125, 5.03],
    },
  ],
  ['maarssen', 'Oud Zuilen', { 3611: [52.13, 5.07] }],
  ['maarssen', 'Tienhoven', { 3612: [52.155, 5.08] }],
  ['breukelen', 'Breukelen', { 3621: [52.175, 5.005] }],
  ['breukelen', 'Nieuwer Ter Aa', { 3626: [52.195, 4.98] }],
  ['kockengen', 'Kockengen', { 3628: [52.15, 4.955] }],
  ['loenen-vreeland', 'Nieuwersluis', { 3631: [52.2, 5.005] }],
  ['loenen-vreeland', 'Loenen aan de Vecht', { 3632: [52.21, 5.02] }],
  ['loenen-vreeland', 'Vreeland', { 3633: [52.23, 5.03] }],
  ['loenen-vreeland', 'Loenersloot', { 3634: [52.23, 5] }],
  ['loenen-vreeland', 'Nigtevecht', { 1393: [52.275, 5.03] }],

  ['mijdrecht', 'Mijdrecht', { 3641: [52.205, 4.865], 3642: [52.2, 4.865], 3643: [52.215, 4.865] }],
  ['mijdrecht', 'Wilnis', { 3648: [52.2, 4.895] }],
  ['mijdrecht', 'De Hoef', { 1426: [52.21, 4.815] }],
  ['mijdrecht', 'Amstelhoek', { 1427: [52.23, 4.835] }],
  ['vinkeveen', 'Vinkeveen', { 3645: [52.22, 4.935] }],
  ['vinkeveen', 'Waverveen', { 3646: [52.235, 4.895] }],
  ['abcoude', 'Abcoude', { 1391: [52.275, 4.97] }],
  ['abcoude', 'Baambrugge', { 1396: [52.245, 4.99] }],

  [
    'nieuwegein',
    'Nieuwegein',
    {
      3431: [52.03, 5.085],
      3432: [52.02, 5.095],
      3433: [52.01, 5.1],
      3434: [52.01, 5.085],
      3435: [52.025, 5.075],
      3436: [52.035, 5.07],
      3437: [52.05, 5.075],
      3438: [52.045, 5.09],
      3439: [52.035, 5.105],
    },
  ],
  [
    'ijsselstein',
    'IJsselstein',
    { 3401: [52.02, 5.04], 3402: [52.025, 5.05], 3403: [52.025, 5.025], 3404: [52.01, 5.04] },
  ],
  ['benschop', 'Benschop', { 3405: [52.005, 4.98] }],
  ['polsbroek', 'Polsbroek', { 3415: [51.98, 4.865] }],
  ['lopik', 'Lopik', { 3411: [51.975, 4.945] }],
  ['lopik', 'Lopikerkapel', { 3412: [51.985, 5.025] }],
  ['lopik', 'Jaarsveld', { 3413: [51.97, 4.98] }],
  ['montfoort', 'Montfoort', { 3417: [52.045, 4.95] }],
  ['linschoten', 'Linschoten', { 3461: [52.065, 4.915] }],
  ['oudewater', 'Oudewater', { 3421: [52.025, 4.87] }],
  ['oudewater', 'Snelrewaard', { 3425: [52.03, 4.89] }],
  ['oudewater', 'Papekop', { 3464: [52.05, 4.855] }],
  ['oudewater', 'Hekendorp', { 3467: [52.015, 4.815] }],

  [
    'woerden',
    'Woerden',
    {
      3441: [52.085, 4.885],
      3442: [52.085, 4.875],
      3443: [52.09, 4.875],
      3444: [52.1, 4.905],
      3445: [52.09, 4.9],
      3446: [52.085, 4.905],
      3447: [52.08, 4.89],
      3448: [52.08, 4.865],
      3449: [52.085, 4.86],
    },
  ],
  ['harmelen', 'Harmelen', { 3481: [52.09, 4.96] }],
  ['kamerik-zegveld', 'Kamerik', { 3471: [52.115, 4.895] }],
  ['kamerik-zegveld', 'Zegveld', { 3474: [52.115, 4.835], 3651: [52.145, 4.835] }],

  [
    'houten',
    'Houten',
    { 3991: [52.02, 5.165], 3992: [52.035, 5.155], 3993: [52.04, 5.175], 3994: [52.025, 5.185], 3995: [52.03, 5.175] },
  ],
  ['schalkwijk', '’t Goy', { 3997: [52.005, 5.22] }],
  ['schalkwijk', 'Schalkwijk', { 3998: [51.99, 5.19] }],
  ['schalkwijk', 'Tull en ’t Waal', { 3999: [52, 5.14] }],
  ['bunnik', 'Bunnik', { 3981: [52.065, 5.195] }],
  ['odijk-werkhoven', 'Odijk', { 3984: [52.05, 5.235] }],
  ['odijk-werkhoven', 'Werkhoven', { 3985: [52.025, 5.245] }],

  ['de-bilt', 'De Bilt', { 3731: [52.11, 5.175], 3732: [52.11, 5.185] }],
  ['de-bilt', 'Groenekan', { 3737: [52.125, 5.155] }],
  ['bilthoven', 'Bilthoven', { 3721: [52.12, 5.185], 3722: [52.13, 5.21], 3723: [52.135, 5.2] }],
  ['maartensdijk', 'Westbroek', { 3615: [52.15, 5.125] }],
  ['maartensdijk', 'Maartensdijk', { 3738: [52.155, 5.175] }],
  ['maartensdijk', 'Hollandsche Rading', { 3739: [52.175, 5.175] }],
  [
    'zeist',
    'Zeist',
    {
      3701: [52.085, 5.245],
      3702: [52.09, 5.235],
      3703: [52.08, 5.225],
      3704: [52.085, 5.215],
      3705: [52.1, 5.235],
      3706: [52.1, 5.225],
      3707: [52.095, 5.255],
      3708: [52.075, 5.26],
      3709: [52.07, 5.25],
    },
  ],
  ['zeist', 'Austerlitz', { 3711: [52.08, 5.315] }],
  ['den-dolder', 'Huis ter Heide', { 3712: [52.115, 5.265] }],
  ['den-dolder', 'Den Dolder', { 3734: [52.14, 5.24] }],
  ['den-dolder', 'Bosch en Duin', { 3735: [52.12, 5.24] }],

  ['driebergen-rijsenburg', 'Driebergen-Rijsenburg', { 3971: [52.055, 5.29], 3972: [52.05, 5.275] }],
  ['doorn', 'Doorn', { 3941: [52.04, 5.335] }],
  ['maarn-maarsbergen', 'Maarn', { 3951: [52.065, 5.37] }],
  ['maarn-maarsbergen', 'Maarsbergen', { 3953: [52.055, 5.41] }],
  ['leersum-amerongen', 'Leersum', { 3956: [52.015, 5.43] }],
  ['leersum-amerongen', 'Amerongen', { 3958: [52, 5.46] }],
  ['leersum-amerongen', 'Overberg', { 3959: [52.03, 5.5] }],
  ['wijk-bij-duurstede', 'Wijk bij Duurstede', { 3961: [51.975, 5.33], 3962: [51.98, 5.34] }],
  ['cothen-langbroek', 'Cothen', { 3945: [51.995, 5.305] }],
  ['cothen-langbroek', 'Langbroek', { 3947: [52.01, 5.335] }],

  ['vianen', 'Vianen', { 4131: [51.99, 5.1], 4132: [51.99, 5.095], 4133: [51.98, 5.08] }],
  ['vianen', 'Hoef en Haag', { 4125: [51.99, 5.12] }],
  ['vianen', 'Hagestein', { 4124: [51.98, 5.125] }],
  ['vianen', 'Everdingen', { 4121: [51.96, 5.155] }],
  ['vianen', 'Zijderveld', { 4122: [51.94, 5.135] }],
  ['lexmond-meerkerk', 'Lexmond', { 4128: [51.96, 5.035] }],
  ['lexmond-meerkerk', 'Hei- en Boeicop', { 4126: [51.945, 5.075] }],
  ['lexmond-meerkerk', 'Meerkerk', { 4231: [51.92, 4.995] }],
  ['lexmond-meerkerk', 'Ameide', { 4233: [51.955, 4.965] }],
  ['lexmond-meerkerk', 'Tienhoven aan de Lek', { 4235: [51.955, 4.95] }],
  ['lexmond-meerkerk', 'Nieuwland', { 4243: [51.9, 5.02] }],
  ['lexmond-meerkerk', 'Leerbroek', { 4245: [51.91, 5.05] }],
  ['leerdam', 'Leerdam', { 4141: [51.89, 5.1], 4142: [51.89, 5.08], 4143: [51.9, 5.09] }],
  ['leerdam', 'Schoonrewoerd', { 4145: [51.925, 5.12] }],
  ['leerdam', 'Oosterwijk', { 4163: [51.88, 5.07] }],
  ['leerdam', 'Kedichem', { 4247: [51.865, 5.05] }],
]

const places = new Map<string, PostcodePlace>()
for (const [code, place, points] of TABLE) {
  const area = areaByCode(code)
  if (!area) continue
  for (const [pc4, [lat, lon]] of Object.entries(points)) places.set(pc4, { pc4, area, place, lat, lon })
}

/** All four-digit postcodes of the region. */
export const REGION_POSTCODES: readonly string[] = [...places.keys()].sort()

/**
 * "3561AB" from "3561 ab", "3561-AB" or " 3561AB "; null when it cannot be a Dutch postcode. With `digitsOnly` four digits
 * without letters are enough ("3561"), for those who search and need not say where they live.
 */
export function parsePostcode(text: string, { digitsOnly = false }: { digitsOnly?: boolean } = {}): string | null {
  const match = /^([1-9]\d{3})([A-Z]{2})?$/.exec(text.toUpperCase().replace(/[\s.\-\u00a0]/g, ''))
  const [, digits, letters] = match ?? []
  if (!digits) return null
  if (!letters) return digitsOnly ? digits : null
  // Never given out, because of what the letters once stood for.
  return ['SA', 'SD', 'SS'].includes(letters) ? null : digits + letters
}

/** "3561 AB" from "3561AB". */
export function formatPostcode(postcode: string): string {
  return postcode.length > 4 ? `${postcode.slice(0, 4)} ${postcode.slice(4)}` : postcode
}

/** Where this postcode lies, by its digits; null when it is not in the region. */
export function placeOfPostcode(postcode: string): PostcodePlace | null {
  return places.get(postcode.trim().slice(0, 4)) ?? null
}

export function areaOfPostcode(postcode: string): Area | null {
  return placeOfPostcode(postcode)?.area ?? null
}

/** Kilometres as the crow flies between two postcodes, by their digits; null when one is not in the region. */
export function distanceKm(from: string, to: string): number | null {
  const a = placeOfPostcode(from)
  const b = placeOfPostcode(to)
  return a && b ? crowKm(a, b) : null
}

/** Four-digit postcodes at most `km` away, nearest first, its own included; empty when it is not in the region. */
export function postcodesWithin(postcode: string, km: number): string[] {
  const from = placeOfPostcode(postcode)
  if (!from) return []
  return [...places.values()]
    .map((place) => ({ pc4: place.pc4, km: crowKm(from, place) }))
    .filter((place) => place.km <= km)
    .sort((a, b) => a.km - b.km || a.pc4.localeCompare(b.pc4))
    .map((place) => place.pc4)
}
