import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { getPublicVacancy } from '#app/domain/vacancies/get-public-vacancy.server.ts'
import { answerApi, type Call, type Endpoint } from '#app/http/api/answer-api.server.ts'
import { originOf } from '#app/http/api/paging.ts'
import { ApiProblem } from '#app/http/api/problem.ts'
import { noQuerySchema, readQuery } from '#app/http/api/read-query.ts'
import { toApiVacancy } from '#app/http/api/vacancy.ts'

const ENDPOINT: Endpoint = { GET: read, open: true }

export function loader(args: LoaderFunctionArgs) {
  return answerApi(args, ENDPOINT)
}

export function action(args: ActionFunctionArgs) {
  return answerApi(args, ENDPOINT)
}

async function read({ ctx, params, url }: Call) {
  readQuery(url, noQuerySchema)
  const page = await getPublicVacancy(ctx, { vacancyId: params.vacancyId })
  if (page.state !== 'open') {
    throw new ApiProblem('niet-meer-open', { detail: 'Deze vacature was hier te zien, en is nu niet meer open.' })
  }
  return toApiVacancy(page.vacancy, { origin: originOf(url) })
}
