import type { LoaderFunctionArgs } from '@remix-run/node'
import { findOccupations } from '#app/domain/occupations/find-occupations.server.ts'
import { asAnyone } from '#app/http/acting-as.server.ts'
import { limitRate } from '#app/http/limit-rate.server.ts'
import { languageOf } from '#app/i18n/languages.ts'
import { translator } from '#app/i18n/translate.ts'
import type { Suggestions } from '#app/ui/form/suggest-field.tsx'

/** Nothing of a person is in it, and the same letters have the same answer until somebody imports. */
const KEPT_SECONDS = 300

/** Occupations for what somebody is typing, as JSON: `?q=kassamedewerkster`. */
export async function loader(args: LoaderFunctionArgs) {
  return asAnyone(args, async (ctx) => {
    await limitRate(args, 'suggestions')
    const { searchParams, pathname } = new URL(args.request.url)
    const { occupations, fromEsco } = await findOccupations(ctx, { text: searchParams.get('q') ?? '' })
    const suggestions: Suggestions = {
      suggestions: occupations.map(({ code, label, also, uri }) => ({ value: label, also, code, uri })),
      credit: fromEsco ? translator(languageOf(pathname))('common.esco') : null,
    }
    return Response.json(suggestions, { headers: { 'Cache-Control': `private, max-age=${KEPT_SECONDS}` } })
  })
}
