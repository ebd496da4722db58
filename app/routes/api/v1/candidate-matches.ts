import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import { findOwnProfile } from '#app/domain/candidates/find-own-profile.server.ts'
import { listMatchesForProfile } from '#app/domain/matching/list-matches-for-profile.server.ts'
import { answerApi, type Call, type Endpoint } from '#app/http/api/answer-api.server.ts'
import { asKeyHolder } from '#app/http/api/as-key-holder.server.ts'
import { toApiVacancyMatch } from '#app/http/api/match.ts'
import { candidateMatchesQuerySchema, type candidateMatchesSchema } from '#app/http/api/match-lists.ts'
import { originOf, pageOfList } from '#app/http/api/paging.ts'
import { readQuery } from '#app/http/api/read-query.ts'

const ENDPOINT: Endpoint = { GET: list }

export function loader(args: LoaderFunctionArgs) {
  return answerApi(args, ENDPOINT)
}

export function action(args: ActionFunctionArgs) {
  return answerApi(args, ENDPOINT)
}

function list(call: Call): Promise<z.input<typeof candidateMatchesSchema>> {
  return asKeyHolder(call, ['werkmatcher'], async (ctx) => {
    const { limit, offset, alle } = readQuery(call.url, candidateMatchesQuerySchema)
    const reference = call.params.reference ?? ''
    const profileId = await findOwnProfile(ctx, { reference })
    const found = await listMatchesForProfile(ctx, { profileId, all: alle === 'ja', limit, offset })
    const origin = originOf(call.url)
    return {
      kandidaat: reference.toUpperCase(),
      ...pageOfList(call.url, { total: found.total, limit, offset }),
      matches: found.matches.map((match) => toApiVacancyMatch(match, { origin })),
    }
  })
}
