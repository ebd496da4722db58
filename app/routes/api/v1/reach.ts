import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import type { Context, Person } from '#app/domain/context.ts'
import { canDraft } from '#app/domain/employers/employer.ts'
import { getOwnEmployer } from '#app/domain/employers/get-own-employer.server.ts'
import { measureReach } from '#app/domain/matching/reach/measure-reach.server.ts'
import { answerApi, type Call, type Endpoint } from '#app/http/api/answer-api.server.ts'
import { asKeyHolder } from '#app/http/api/as-key-holder.server.ts'
import { ApiProblem } from '#app/http/api/problem.ts'
import { reachQuestionSchema, toApiReach, toReachContent, type reachSchema } from '#app/http/api/reach.ts'
import { readBody } from '#app/http/api/read-body.ts'
import { noQuerySchema, readQuery } from '#app/http/api/read-query.ts'
import { waitFor, whoMeasuresReach } from '#app/http/limit-rate.server.ts'

const ENDPOINT: Endpoint = { POST: measure }

export function loader(args: LoaderFunctionArgs) {
  return answerApi(args, ENDPOINT)
}

export function action(args: ActionFunctionArgs) {
  return answerApi(args, ENDPOINT)
}

function measure(call: Call): Promise<z.input<typeof reachSchema>> {
  return asKeyHolder(call, ['employer', 'werkmatcher', 'desk'], async (ctx) => {
    await checkMayMeasure(ctx)
    readQuery(call.url, noQuerySchema)
    const asked = await readBody(call.request, reachQuestionSchema)
    const seconds = await waitFor('reach', whoMeasuresReach(ctx.actor))
    if (seconds !== null) {
      const detail = `Het bereik is te vaak gemeten. Probeer het over ${seconds} seconden opnieuw.`
      throw new ApiProblem('te-vaak', { detail }, { 'Retry-After': String(seconds) })
    }
    return toApiReach(await measureReach(ctx, toReachContent(asked)))
  })
}

/** Those who can write a vacancy: colleagues of the city, and employers who can get as far as a draft. */
async function checkMayMeasure(ctx: Context<Person>): Promise<void> {
  const { actor } = ctx
  if (actor.kind !== 'employer') return
  const { employer } = await getOwnEmployer({ ...ctx, actor })
  if (canDraft(employer.status)) return
  throw new ApiProblem('geen-toegang', { detail: 'Dit kan pas als uw organisatie op Werkbrug is toegelaten.' })
}
