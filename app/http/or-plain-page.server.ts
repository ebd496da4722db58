import type { LoaderFunctionArgs } from '@remix-run/node'
import { DEFAULT_LANGUAGE, type Language } from '#app/i18n/languages.ts'
import { speechOf } from '#app/i18n/speech.ts'
import { plainHtml } from './plain-page.tsx'

const KINDS = ['not-found', 'forbidden', 'away'] as const

/**
 * For a link that leads to a file or further on, and so has no page of its own to say "no" in: who clicks it reads so on a
 * plain one. Remix would answer in JSON.
 */
export async function orPlainPage(args: LoaderFunctionArgs, answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer()
  } catch (thrown) {
    const { data, init } = thrown as { data?: { refusal?: string; language?: Language | null }; init?: ResponseInit }
    const kind = KINDS.find((kind) => kind === data?.refusal)
    // What our own script asks for is shown in the page that is there already.
    if (!kind || args.request.headers.get('sec-fetch-dest') === 'empty') throw thrown
    const speech = speechOf(data?.language ?? DEFAULT_LANGUAGE)
    const { t, to } = speech
    const { pathname, search } = new URL(args.request.url)
    const page = plainHtml(speech, {
      links: args.context.links,
      title: t(`refusal.${kind}.title`),
      text: t(`refusal.${kind}.text`),
      way: kind === 'away' ? [t('refusal.away.tryAgain'), pathname + search] : [t('refusal.home'), to('/')],
    })
    const headers = new Headers(init?.headers)
    headers.set('Content-Type', 'text/html; charset=utf-8')
    headers.set('Cache-Control', 'no-store')
    return new Response(page, { status: init?.status, headers })
  }
}
