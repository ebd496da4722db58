import { z } from 'zod'
import { parseVacancySearch, type SearchParam } from '#app/domain/vacancies/vacancy-search.schema.ts'
import {
  DISTANCES,
  HOURS_SLUGS,
  KIND_SLUGS,
  SCHOOL_HOURS_SLUGS,
  SECTOR_SLUGS,
  SORT_SLUGS,
  type VacancySearch,
} from '#app/domain/vacancies/vacancy-search.ts'
import { listShape, pagingShape } from './paging.ts'
import { invalidQuery, partOf, readQuery } from './read-query.ts'
import { vacancyCardSchema } from './vacancy.ts'
import { oneOfWords } from './words.ts'

const many = (words: Record<string, string>) => z.array(oneOfWords(words)).optional()

const searchShape = {
  q: z.string().max(100).optional().meta({ description: 'Woorden: werk, werkgever of plaats. Tikfouten mogen.' }),
  binnenSchooltijd: many(SCHOOL_HOURS_SLUGS).meta({ description: 'ja: helemaal. deels: het kan.' }),
  soort: many(KIND_SLUGS).meta({ description: 'Het soort werk; mag vaker, dan geldt een van beide.' }),
  uren: many(HOURS_SLUGS).meta({ description: 'Uren per week; mag vaker.' }),
  postcode: z
    .string()
    .max(20)
    .optional()
    .meta({ description: 'Vanaf waar: vier cijfers, letters mogen.', examples: ['3561'] }),
  afstand: z
    .literal(DISTANCES)
    .optional()
    .meta({ description: 'Hooguit zo veel kilometer vanaf de postcode, hemelsbreed.' }),
  sector: many(SECTOR_SLUGS).meta({ description: 'De sector; mag vaker.' }),
  weinigNederlands: z
    .literal('ja')
    .optional()
    .meta({ description: 'Alleen werk waarvoor weinig Nederlands nodig is.' }),
  zonderDiploma: z.literal('ja').optional().meta({ description: 'Alleen werk zonder diploma.' }),
  sorteer: oneOfWords(SORT_SLUGS).optional().meta({ description: 'De volgorde; dichtbij vraagt een postcode.' }),
} satisfies Record<Exclude<SearchParam, 'pagina'>, z.ZodType>

/** The search server counts to here, and a page of the portal goes no further either. */
const LAST = 1000

export const vacancyListQuerySchema = z.strictObject({
  ...searchShape,
  limit: pagingShape.limit,
  offset: z
    .int()
    .min(0)
    .max(LAST - 1)
    .default(0)
    .meta({ description: 'Hoeveel er worden overgeslagen. De lijst gaat tot 1.000; maak de vraag daarna smaller.' }),
})

export const vacancyListSchema = z
  .strictObject({
    ...listShape,
    totaalIsOndergrens: z
      .boolean()
      .meta({ description: 'Er zijn er minstens “totaal”: verder telt de zoekserver niet.' }),
    bron: z
      .enum(['zoekserver', 'database'])
      .meta({ description: 'database: de zoekserver antwoordt even niet, en zoeken kan minder tegen tikfouten.' }),
    vacatures: z.array(vacancyCardSchema),
  })
  .meta({ id: 'VacatureLijst' })

/** What the address asks, read as the page reads it; but a program that asks something unreadable hears so. */
export function readVacancyListQuery(url: URL): { search: VacancySearch; limit: number; offset: number } {
  const { limit, offset, ...asked } = readQuery(url, vacancyListQuerySchema)
  if (asked.afstand !== undefined && asked.postcode === undefined) {
    throw invalidQuery([partOf('afstand', 'postcode-missing', 'Geef ook een postcode: de afstand telt vanaf daar.')])
  }
  const { search, ignored } = parseVacancySearch(new URLSearchParams(url.search))
  if (ignored.length > 0) {
    throw invalidQuery(
      ignored.map((name) => partOf(name, 'unreadable', UNREADABLE[name] ?? 'Dit kunnen we niet lezen.')),
    )
  }
  return { search, limit, offset }
}

const UNREADABLE: Partial<Record<SearchParam, string>> = {
  q: 'Gebruik gewone letters en hooguit 100 tekens.',
  postcode: 'Deze postcode kennen we niet in deze regio. Geef vier cijfers, zoals 3561.',
  sorteer: 'Om op dichtbij te sorteren is een postcode nodig.',
}
