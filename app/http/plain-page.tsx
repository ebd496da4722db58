import type { LinkDescriptor } from '@remix-run/node'
import type { Response } from 'express'
import { renderToStaticMarkup } from 'react-dom/server'
import { LANGUAGE_FACTS, languageOf } from '#app/i18n/languages.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { speechOf, type Speech } from '#app/i18n/speech.ts'
import { LanguageProvider } from '#app/i18n/use-language.tsx'
import type { TextParams } from '#app/i18n/translate.ts'
import { Heading } from '#app/ui/heading.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { PageShell } from '#app/ui/page-shell.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { isApiUrl, sendProblem } from './api/api-edge.ts'
import type { ProblemName } from './api/problem.ts'

/** The few answers that are given before the portal itself is asked. */
type PlainPage = 'foreign' | 'large' | 'length' | 'many' | 'broken'

/** What a program hears instead of the page. */
const PROBLEM: Record<PlainPage, ProblemName> = {
  foreign: 'geen-toegang',
  large: 'te-groot',
  length: 'lengte-onbekend',
  many: 'te-vaak',
  broken: 'storing',
}

/** A plain page for a request that never reaches a route; the API says it in JSON. */
export function sendPlainPage(response: Response, status: number, page: PlainPage, params?: TextParams): void {
  const { originalUrl, path } = response.req
  const speech = speechOf(languageOf(path))
  const { t, to } = speech
  const text = t(`plainPage.${page}.text`, params)
  if (isApiUrl(originalUrl)) return sendProblem(response, PROBLEM[page], text)
  const { links } = response.app.locals as Pick<PlainHtml, 'links'>
  const title = t(`plainPage.${page}.title`)
  response
    .status(status)
    .type('html')
    .set('Cache-Control', 'no-store')
    .send(plainHtml(speech, { links, title, text, way: [t('plainPage.home'), to('/')] }))
}

type PlainHtml = {
  /** Its icon and styles; it can be read without them. */
  links: readonly LinkDescriptor[]
  title: string
  text: string
  /** How to go on: the words of the link, and where it leads. */
  way: [words: string, href: string]
}

/** A page that looks like all others and asks nothing of the portal: no script, no database, nobody's name or menu. */
export function plainHtml({ language, t, to }: Speech, { links, title, text, way }: PlainHtml): string {
  const [words, href] = way
  const page = (
    <html lang={language} dir={LANGUAGE_FACTS[language].dir} className="voorbeeld-theme">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{titleOf(title)}</title>
        {links.map((link, index) => (
          <link key={index} {...link} />
        ))}
      </head>
      <body className="utrecht-root">
        <LanguageProvider language={language}>
          <PageShell home={to('/')} footerEnd={t('frame.footer.end')}>
            <Heading level={1}>{title}</Heading>
            <Paragraph>{text}</Paragraph>
            <LinkButton href={href} kind="primary">
              {words}
            </LinkButton>
          </PageShell>
        </LanguageProvider>
      </body>
    </html>
  )
  return `<!doctype html>${renderToStaticMarkup(page)}`
}
