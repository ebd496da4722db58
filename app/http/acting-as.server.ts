import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import type { Actor, Context, Desk, Employer, Person, Signer, Werkmatcher } from '#app/domain/context.ts'
import { findSession, type FoundSession } from '#app/domain/people/find-session.server.ts'
import { Refusal, type RefusalKind } from '#app/domain/refusal.ts'
import { findSigningLink, type FoundSigningLink } from '#app/domain/signing/find-signing-link.server.ts'
import { signingLinkPath } from '#app/domain/signing/signing-link.ts'
import { languageOfText, type Language } from '#app/i18n/languages.ts'
import { database } from '#db/client.ts'
import { orAway } from './or-away.server.ts'
import { sessionSecretOf } from './session-cookie.server.ts'

type Args = LoaderFunctionArgs | ActionFunctionArgs

const STATUS: Record<RefusalKind, number> = { 'not-found': 404, forbidden: 403, conflict: 409, invalid: 400 }

/** A page or action for anybody; `ctx.actor` says who it happens to be. */
export async function asAnyone<R>(args: Args, work: (ctx: Context) => Promise<R>): Promise<R> {
  const session = await sessionOf(args)
  return answering(args, () => work(contextFor(args, session?.actor ?? { kind: 'visitor' })))
}

/** For whoever is logged in, in any role. */
export async function asPerson<R>(args: Args, work: (ctx: Context<Person>) => Promise<R>): Promise<R> {
  return asOneOf(args, ['employer', 'werkmatcher', 'desk'], work)
}

export async function asEmployer<R>(args: Args, work: (ctx: Context<Employer>) => Promise<R>): Promise<R> {
  return asOneOf(args, ['employer'], work)
}

export async function asWerkmatcher<R>(args: Args, work: (ctx: Context<Werkmatcher>) => Promise<R>): Promise<R> {
  return asOneOf(args, ['werkmatcher'], work)
}

export async function asDesk<R>(args: Args, work: (ctx: Context<Desk>) => Promise<R>): Promise<R> {
  return asOneOf(args, ['desk'], work)
}

/** The two sides of an agreement. */
export async function asSigner<R>(args: Args, work: (ctx: Context<Employer | Desk>) => Promise<R>): Promise<R> {
  return asOneOf(args, ['employer', 'desk'], work)
}

/**
 * For whoever came by a personal link, logged in or not; with the language of the page. One that no longer opens anything leads to
 * the page that says how to get another.
 */
export async function asInvited<R>(
  args: Args,
  work: (ctx: Context<Signer>, language: Language) => Promise<R>,
): Promise<R> {
  const found = await invitationOf(args)
  if (!found) throw data({ refusal: 'not-found' }, { status: STATUS['not-found'] })
  if (found.state !== 'open') throw redirect(signingLinkPath(args.params.token))
  const language = languageOfText(found.language)
  return refusingIn(language, () => answering(args, () => work(contextFor(args, found.actor), language)))
}

/** For whoever holds a personal link, also one that opens nothing: there is nothing that they may but ask for another. */
export async function asHolder<R>(args: Args, work: (ctx: Context) => Promise<R>): Promise<R> {
  return refusingIn(await languageOfLink(args), () => asAnyone(args, work))
}

/** A form that is refused leaves the root of the page unread, so what refuses it says in which language. */
async function refusingIn<R>(language: Language | null, work: () => Promise<R>): Promise<R> {
  try {
    return await work()
  } catch (error) {
    const answer = error as { data?: { refusal?: string }; init?: ResponseInit }
    // An outage is said in the same words to everybody.
    if (!answer.data?.refusal || answer.data.refusal === 'away') throw error
    throw data({ ...answer.data, language }, answer.init)
  }
}

/** Whose personal link this is, whatever has become of it; null when it is nobody's. */
export async function invitationOf(args: Args): Promise<FoundSigningLink | null> {
  return orAway(args, () => findSigningLink(contextFor(args, { kind: 'visitor' }), { token: args.params.token ?? '' }))
}

/** The language of all pages under a personal link, also of those that refuse: that of the agreement. Null on every other page. */
export async function languageOfLink(args: Args): Promise<Language | null> {
  if (!new URL(args.request.url).pathname.startsWith(signingLinkPath(''))) return null
  const found = await invitationOf(args)
  return found && languageOfText(found.language)
}

/** Who is logged in, for the frame around every page; looked up once a request, however many loaders ask. */
export async function sessionOf(args: Args): Promise<FoundSession | null> {
  let found = sessions.get(args.context)
  if (!found) {
    found = findSessionOf(args)
    sessions.set(args.context, found)
  }
  return found
}

const sessions = new WeakMap<object, Promise<FoundSession | null>>()

async function findSessionOf(args: Args): Promise<FoundSession | null> {
  const secret = await sessionSecretOf(args.request)
  return secret ? orAway(args, () => findSession(contextFor(args, { kind: 'visitor' }), { secret })) : null
}

async function asOneOf<K extends Person['kind'], R>(
  args: Args,
  kinds: readonly K[],
  work: (ctx: Context<Extract<Person, { kind: K }>>) => Promise<R>,
): Promise<R> {
  const session = await sessionOf(args)
  if (!session) throw askToLogIn(args.request)
  const { actor } = session
  if (!isOneOf(actor, kinds)) throw data({ refusal: 'forbidden' }, { status: 403 })
  return answering(args, () => work(contextFor(args, actor)))
}

function isOneOf<K extends Person['kind']>(actor: Person, kinds: readonly K[]): actor is Extract<Person, { kind: K }> {
  return (kinds as readonly string[]).includes(actor.kind)
}

/** A page leads to the log-in page and back. A form does not: what was typed would be gone, so the page says how to keep it. */
function askToLogIn(request: Request): Response | ReturnType<typeof data> {
  if (request.method !== 'GET') return data({ refusal: 'logged-out' }, { status: 401 })
  const url = new URL(request.url)
  const here = url.pathname.replace(/\.data$/, '') + url.search.replace(/[?&]_routes=[^&]*/, '')
  return redirect(`/inloggen?naar=${encodeURIComponent(here)}`)
}

/** A context for one request. */
export function contextFor<A extends Actor>(args: Args, actor: A): Context<A> {
  return { actor, db: database(), now: new Date(), requestId: args.context.requestId }
}

/** The one place where a business "no" becomes an HTTP answer. */
async function answering<R>(args: Args, work: () => Promise<R>): Promise<R> {
  try {
    return await orAway(args, work)
  } catch (error) {
    if (error instanceof Refusal) throw data({ refusal: error.kind }, { status: STATUS[error.kind] })
    throw error
  }
}
