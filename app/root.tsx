import { data, type LoaderFunctionArgs } from '@remix-run/node'
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
} from '@remix-run/react'
import type { ReactNode } from 'react'
import { sessionOf } from '#app/http/acting-as.server.ts'
import { takeFlash } from '#app/http/flash.server.ts'
import { useNonce } from '#app/http/nonce.tsx'
import { languageOf, LANGUAGE_FACTS } from '#app/i18n/languages.ts'
import { LanguageProvider, useLanguage } from '#app/i18n/use-language.tsx'
import { isDemo } from '#app/domain/people/demo-people.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const [session, { flash, headers }] = await Promise.all([sessionOf(args), takeFlash(args.request)])
  return data(
    { person: session && { kind: session.actor.kind, name: session.name }, flash, demo: isDemo() },
    { headers },
  )
}

/** A page that needs no script to be fully itself says so, and gets none: `export const handle = { scripts: false }`. */
export type Handle = { scripts?: boolean }

export function Layout({ children }: { children: ReactNode }) {
  const language = languageOf(useLocation().pathname)
  const nonce = useNonce()
  const scripts = useMatches().every((match) => (match.handle as Handle | undefined)?.scripts !== false)
  return (
    <html lang={language} dir={LANGUAGE_FACTS[language].dir} className="voorbeeld-theme">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        <LanguageProvider language={language}>{children}</LanguageProvider>
        {scripts && <ScrollRestoration nonce={nonce} />}
        {scripts && <Scripts nonce={nonce} />}
      </body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}

export function ErrorBoundary() {
  const error = useRouteError()
  const { t } = useLanguage()
  return <h1>{isRouteErrorResponse(error) ? error.status : t('refusal.broken.title')}</h1>
}
