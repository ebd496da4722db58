import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { answerApi, type Endpoint } from '#app/http/api/answer-api.server.ts'
import { API_PATH, ApiProblem } from '#app/http/api/problem.ts'

/** Whatever the method: what is not there takes none. */
const ENDPOINT: Endpoint = { GET: refuse, POST: refuse, other: refuse }

export function loader(args: LoaderFunctionArgs) {
  return answerApi(args, ENDPOINT)
}

export function action(args: ActionFunctionArgs) {
  return answerApi(args, ENDPOINT)
}

function refuse(): never {
  throw new ApiProblem('niet-gevonden', {
    detail: `Dit adres is er niet. Welke er zijn, staat in ${API_PATH}/openapi.json.`,
  })
}
