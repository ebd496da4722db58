import {
  data,
  type HeadersFunction,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import type { ReactNode } from 'react'
import { listMunicipalities } from '#app/domain/municipalities/list-municipalities.server.ts'
import { isDemo } from '#app/domain/people/demo-people.server.ts'
import { contextFor, languageOfLink, sessionOf } from '#app/http/acting-as.server.ts'
import { takeFlash } from '#app/http/flash.server.ts'
import { orAway, type Away, type SentForm } from '#app/http/or-away.server.ts'
import { useNonce } from '#app/http/nonce.tsx'
import { languageOf, LANGUAGE_FACTS, type Language } from '#app/i18n/languages.ts'
import { translator } from '#app/i18n/translate.ts'
import { LanguageProvider } from '#app/i18n/use-language.tsx'
import { AwayPage } from './away-page.tsx'
import { PageFrame, type Handle } from './page-frame.tsx'
import { RefusalPage } from './refusal-page.tsx'
import favicon from '#app/ui/favicon.svg'
import '#app/ui/styles/all.css'

export const meta: MetaFunction = () => [{ title: 'Werkbrug' }]
export const links: LinksFunction = () => [{ rel: 'icon', href: favicon, type: 'image/svg+xml' }]

/** Of a page that says no: after how many seconds to try again, where it says so. */
export const headers: HeadersFunction = ({ errorHeaders }) => {
  const seconds = errorHeaders?.get('Retry-After')
  return new Headers(seconds ? { 'Retry-After': seconds } : {})
}

export async function loader(args: LoaderFunctionArgs) {
  const [session, { flash, headers }, language] = await Promise.all([
    sessionOf(args),
    takeFlash(args.request),
    languageOfLink(args),
  ])
  const municipalities = await orAway(args, () => listMunicipalities(contextFor(args, { kind: 'visitor' })))
  return data(
    {
      person: session && {
        kind: session.actor.kind,
        name: session.name,
        municipality: municipalities.find(({ id }) => id === session.actor.municipalityId)?.name ?? null,
      },
      municipalities,
      /** Of the page, where its address does not say it. */
      language,
      flash,
      demo: isDemo(),
      requestId: args.context.requestId,
    },
    { headers },
  )
}

export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>('root')
  const refused = useRouteError()
  const byAddress = languageOf(useLocation().pathname)
  const language = root?.language ?? languageIn(refused) ?? byAddress
  const nonce = useNonce()
  const scripts = useMatches().every((match) => (match.handle as Handle | undefined)?.scripts !== false)
  return (
    <html lang={language} dir={LANGUAGE_FACTS[language].dir} className="voorbeeld-theme">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {refused == null ? (
          <Meta />
        ) : (
          <title>{`${translator(language)(`refusal.${kindOf(refused)}.title`)} – Werkbrug`}</title>
        )}
        <Links />
      </head>
      <body className="utrecht-root">
        <LanguageProvider language={language}>{children}</LanguageProvider>
        {scripts && <ScrollRestoration nonce={nonce} />}
        {scripts && <Scripts nonce={nonce} />}
      </body>
    </html>
  )
}

export default function App() {
  return (
    <PageFrame>
      <Outlet />
    </PageFrame>
  )
}

export function ErrorBoundary() {
  const error = useRouteError()
  const kind = kindOf(error)
  return (
    <PageFrame bare={kind === 'away'}>
      {kind === 'away' ? <AwayPage sent={sentIn(error)} /> : <RefusalPage kind={kind} />}
    </PageFrame>
  )
}

const REFUSALS = ['not-found', 'forbidden', 'logged-out', 'conflict', 'invalid', 'too-many', 'away'] as const

function kindOf(error: unknown): (typeof REFUSALS)[number] | 'broken' {
  if (!isRouteErrorResponse(error)) return 'broken'
  const { status, data } = error
  const named = (data as { refusal?: unknown } | null)?.refusal
  const found = REFUSALS.find((refusal) => refusal === named)
  if (found) return found
  if (status === 404 || status === 405) return 'not-found'
  return status < 500 ? 'invalid' : 'broken'
}

function languageIn(error: unknown): Language | null {
  return isRouteErrorResponse(error) ? ((error.data as { language?: Language } | null)?.language ?? null) : null
}

function sentIn(error: unknown): SentForm | null {
  return isRouteErrorResponse(error) ? (error.data as Away).sent : null
}
