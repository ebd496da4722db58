import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import { getPortal } from '#app/domain/municipalities/get-portal.server.ts'
import { browseVacancies } from '#app/domain/vacancies/browse-vacancies.server.ts'
import { answerApi, type Call, type Endpoint } from '#app/http/api/answer-api.server.ts'
import { originOf, pageOfList } from '#app/http/api/paging.ts'
import { toApiCard } from '#app/http/api/vacancy.ts'
import { readVacancyListQuery, type vacancyListSchema } from '#app/http/api/vacancy-list.ts'

const ENDPOINT: Endpoint = { GET: list, open: true }

export function loader(args: LoaderFunctionArgs) {
  return answerApi(args, ENDPOINT)
}

export function action(args: ActionFunctionArgs) {
  return answerApi(args, ENDPOINT)
}

async function list({ ctx, url }: Call): Promise<z.input<typeof vacancyListSchema>> {
  const { search, limit, offset } = readVacancyListQuery(url)
  const { regionId } = await getPortal(ctx)
  const found = await browseVacancies(ctx, { ...search, regionId, limit, offset })
  const origin = originOf(url)
  return {
    ...pageOfList(url, { total: found.total, limit, offset }),
    totaalIsOndergrens: found.totalIsCapped,
    bron: found.source === 'search' ? 'zoekserver' : 'database',
    vacatures: found.hits.map((hit) => toApiCard(hit, { origin })),
  }
}
