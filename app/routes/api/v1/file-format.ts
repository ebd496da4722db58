import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { answerApi, type Call, type Endpoint } from '#app/http/api/answer-api.server.ts'
import { FILE_FORMATS, jsonSchemaOf } from '#app/http/api/file-formats.ts'
import { originOf } from '#app/http/api/paging.ts'
import { ApiProblem } from '#app/http/api/problem.ts'
import { noQuerySchema, readQuery } from '#app/http/api/read-query.ts'

const ENDPOINT: Endpoint = { GET: read, open: true, contentType: 'application/schema+json; charset=utf-8' }

export function loader(args: LoaderFunctionArgs) {
  return answerApi(args, ENDPOINT)
}

export function action(args: ActionFunctionArgs) {
  return answerApi(args, ENDPOINT)
}

function read({ params, url }: Call) {
  readQuery(url, noQuerySchema)
  const format = FILE_FORMATS.find((name) => `${name}.json` === params.file)
  if (format) return jsonSchemaOf(format, { origin: originOf(url) })
  const names = FILE_FORMATS.map((name) => `${name}.json`).join(' en ')
  throw new ApiProblem('niet-gevonden', { detail: `Dit schema is er niet. Er zijn: ${names}.` })
}
