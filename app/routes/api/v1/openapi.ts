import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { answerApi, type Endpoint } from '#app/http/api/answer-api.server.ts'
import { openApiDocument } from '#app/http/api/openapi.ts'
import { originOf } from '#app/http/api/paging.ts'
import { noQuerySchema, readQuery } from '#app/http/api/read-query.ts'

const ENDPOINT: Endpoint = {
  GET: ({ url }) => {
    readQuery(url, noQuerySchema)
    return openApiDocument({ origin: originOf(url) })
  },
  open: true,
}

export function loader(args: LoaderFunctionArgs) {
  return answerApi(args, ENDPOINT)
}

export function action(args: ActionFunctionArgs) {
  return answerApi(args, ENDPOINT)
}
