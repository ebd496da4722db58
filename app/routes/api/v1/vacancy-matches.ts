import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import { listMatchesForVacancy } from '#app/domain/matching/list-matches-for-vacancy.server.ts'
import { answerApi, type Call, type Endpoint } from '#app/http/api/answer-api.server.ts'
import { asKeyHolder } from '#app/http/api/as-key-holder.server.ts'
import { toApiProfileMatch } from '#app/http/api/match.ts'
import { matchesQuerySchema, type vacancyMatchesSchema } from '#app/http/api/match-lists.ts'
import { pageOfList } from '#app/http/api/paging.ts'
import { readQuery } from '#app/http/api/read-query.ts'

const ENDPOINT: Endpoint = { GET: list }

export function loader(args: LoaderFunctionArgs) {
  return answerApi(args, ENDPOINT)
}

export function action(args: ActionFunctionArgs) {
  return answerApi(args, ENDPOINT)
}

function list(call: Call): Promise<z.input<typeof vacancyMatchesSchema>> {
  return asKeyHolder(call, ['werkmatcher'], async (ctx) => {
    const { limit, offset } = readQuery(call.url, matchesQuerySchema)
    const found = await listMatchesForVacancy(ctx, { vacancyId: call.params.vacancyId, limit, offset })
    return {
      vacature: { id: found.vacancy.id, titel: found.vacancy.title },
      ...pageOfList(call.url, { total: found.total, limit, offset }),
      matches: found.matches.map(toApiProfileMatch),
    }
  })
}
