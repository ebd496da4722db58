import { z } from 'zod'
import { parsePostcode, placeOfPostcode } from '#app/domain/places/postcode.ts'
import {
  DISTANCES,
  EMPTY_SEARCH,
  HOURS_SLUGS,
  KIND_SLUGS,
  LAST_PAGE,
  SCHOOL_HOURS_SLUGS,
  SECTOR_SLUGS,
  SORT_SLUGS,
  type VacancySearch,
} from './vacancy-search.ts'

/** Names in the address; what they carry is read one by one, so that one bad value does not spoil the rest. */
export const SEARCH_PARAMS = [
  'q',
  'binnenSchooltijd',
  'soort',
  'uren',
  'postcode',
  'afstand',
  'sector',
  'weinigNederlands',
  'zonderDiploma',
  'sorteer',
  'pagina',
] as const
export type SearchParam = (typeof SEARCH_PARAMS)[number]

const LONGEST_TEXT = 100

const ticked = z.literal('ja').transform(() => true)
const schemas = {
  q: z
    .string()
    .max(LONGEST_TEXT)
    // A null byte is no text for Postgres, and control characters are none for anybody.
    .refine((text) => !/\p{Cc}/u.test(text)),
  binnenSchooltijd: slug(SCHOOL_HOURS_SLUGS),
  soort: slug(KIND_SLUGS),
  uren: slug(HOURS_SLUGS),
  postcode: z
    .string()
    .max(20)
    .transform((text) => parsePostcode(text, { digitsOnly: true })?.slice(0, 4))
    .pipe(z.string())
    .refine((pc4) => placeOfPostcode(pc4) !== null),
  afstand: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .pipe(z.literal(DISTANCES)),
  sector: slug(SECTOR_SLUGS),
  weinigNederlands: ticked,
  zonderDiploma: ticked,
  sorteer: slug(SORT_SLUGS),
  pagina: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .pipe(z.number().int().min(1).max(LAST_PAGE)),
}

/**
 * The search that an address asks for. What cannot be read is left out and named in `ignored`, so that the page can say so;
 * an empty field of a form ("q=") is simply not filled in, and names that are not ours are not looked at.
 */
export function parseVacancySearch(params: URLSearchParams): { search: VacancySearch; ignored: SearchParam[] } {
  const ignored = new Set<SearchParam>()
  function all<Name extends SearchParam>(name: Name): z.output<(typeof schemas)[Name]>[] {
    return params
      .getAll(name)
      .map((value) => value.trim())
      .filter(Boolean)
      .flatMap((value) => {
        const parsed = schemas[name].safeParse(value)
        if (parsed.success) return [parsed.data as z.output<(typeof schemas)[Name]>]
        ignored.add(name)
        return []
      })
  }
  const unique = <T>(values: T[]) => [...new Set(values)]

  const typed = all('q')[0] ?? ''
  // "Where do you want to work?" has one box: a postcode in it says where, and nothing about what.
  const isPlace = /^\d{4} ?[a-z]{0,2}$/i.test(typed) && schemas.postcode.safeParse(typed).success
  const postcode = all('postcode')[0] ?? (isPlace ? schemas.postcode.parse(typed) : null)
  const km = all('afstand')[0] ?? null
  let sort = all('sorteer')[0] ?? (isPlace ? 'nearest' : EMPTY_SEARCH.sort)
  // Far from where? A distance alone comes with every form whose postcode was left empty; a wish to sort by it does not.
  if (sort === 'nearest' && !postcode) {
    ignored.add('sorteer')
    sort = EMPTY_SEARCH.sort
  }
  return {
    search: {
      text: isPlace ? '' : typed,
      schoolHours: unique(all('binnenSchooltijd')),
      kinds: unique(all('soort')),
      hours: unique(all('uren')),
      postcode,
      km: postcode ? km : null,
      sectors: unique(all('sector')),
      littleDutch: all('weinigNederlands').length > 0,
      noDiploma: all('zonderDiploma').length > 0,
      sort,
      page: all('pagina')[0] ?? 1,
    },
    ignored: SEARCH_PARAMS.filter((name) => ignored.has(name)),
  }
}

/** The value whose word in the address this is. */
function slug<Value extends string>(slugs: Record<Value, string>) {
  return z.string().transform((text, context): Value => {
    const found = (Object.keys(slugs) as Value[]).find((value) => slugs[value] === text)
    if (found) return found
    context.addIssue({ code: 'custom', message: 'not-allowed' })
    return z.NEVER
  })
}
