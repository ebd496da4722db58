import { languageOf, type Language } from './languages.ts'
import { translator, type TextKey } from './translate.ts'

/** A route's `meta`: the page's name and then the portal's, in the language of the page. */
export function pageTitle(key: TextKey) {
  return (page: Page) => [{ title: titleOf(translator(languageOfPage(page))(key)) }]
}

/** The same where the name of the page comes from its data. */
export function titleOf(name: string): string {
  return `${name} – Werkbrug`
}

/** What Remix tells `meta` about a page. */
type Page = { location: { pathname: string }; matches: readonly { id: string; data: unknown }[] }

/** As the root of the page says, else as its address does. */
export function languageOfPage({ location, matches }: Page): Language {
  const root = matches.find(({ id }) => id === 'root')?.data as { language?: Language | null } | undefined
  return root?.language ?? languageOf(location.pathname)
}
