import { languageOf } from './languages.ts'
import { translator, type TextKey } from './translate.ts'

/** A route's `meta`: the page's name and then the portal's, in the language of the address. */
export function pageTitle(key: TextKey) {
  return ({ location }: { location: { pathname: string } }) => [
    { title: titleOf(translator(languageOf(location.pathname))(key)) },
  ]
}

/** The same where the name of the page comes from its data. */
export function titleOf(name: string): string {
  return `${name} – Werkbrug`
}
