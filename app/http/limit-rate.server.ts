import { RateLimiterDrizzle, RateLimiterRes } from 'rate-limiter-flexible'
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import type { Person } from '#app/domain/context.ts'
import { database } from '#db/client.ts'
import { rateLimits } from '#db/schema/rate-limits.ts'
import { orAway } from './or-away.server.ts'

export const KEY_QUESTIONS_A_MINUTE = 120

/** What may be done how often, per address and per account; kept in Postgres, so that all web processes count together. */
const LIMITS = {
  'login-per-address': { points: 20, duration: 60 },
  'login-per-account': { points: 5, duration: 60 },
  register: { points: 10, duration: 3600 },
  interest: { points: 10, duration: 3600 },
  'signing-link': { points: 20, duration: 3600 },
  'check-document': { points: 30, duration: 60 },
  suggestions: { points: 120, duration: 60 },
  // Enough to write two vacancies with the meter beside it; too little to try people out one by one.
  reach: { points: 200, duration: 3600 },
  'api-key': { points: KEY_QUESTIONS_A_MINUTE, duration: 60 },
} as const

/** By whom measuring reach is counted, on pages and in the API together: an organisation as a whole, a colleague alone. */
export function whoMeasuresReach(actor: Person): string {
  return actor.kind === 'employer' ? actor.employerId : actor.userId
}

/** Counts one try by `who`; throws a 429 page when there were too many. */
export async function limitRate(
  args: ActionFunctionArgs | LoaderFunctionArgs,
  limit: keyof typeof LIMITS,
  who = args.context.address,
) {
  const seconds = await orAway(args, () => waitFor(limit, who))
  if (seconds === null) return
  throw data({ refusal: 'too-many' }, { status: 429, headers: { 'Retry-After': String(seconds) } })
}

/** Counts one try by `who`; answers after how many seconds the next may come when there were too many, else null. */
export async function waitFor(limit: keyof typeof LIMITS, who: string): Promise<number | null> {
  const limiter = new RateLimiterDrizzle({
    storeClient: database(),
    schema: rateLimits,
    keyPrefix: limit,
    ...LIMITS[limit],
  })
  try {
    await limiter.consume(who)
    return null
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    return Math.ceil(error.msBeforeNext / 1000)
  }
}
