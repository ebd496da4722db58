import type { Response } from 'express'
import { isApiUrl, sendProblem } from './api/api-edge.ts'
import type { ProblemName } from './api/problem.ts'
import type { Language } from '#app/i18n/languages.ts'
import { translator } from '#app/i18n/translate.ts'

/** The few answers that are given before the portal itself is asked. */
export type PlainPage = 'foreign' | 'large' | 'length' | 'many' | 'broken' | 'starting'

/** What a program hears instead of the page. */
const PROBLEM: Record<PlainPage, ProblemName> = {
  foreign: 'geen-toegang',
  large: 'te-groot',
  length: 'lengte-onbekend',
  many: 'te-vaak',
  broken: 'storing',
  starting: 'storing',
}

/** A page of two sentences without styles or scripts, for requests that never reach a route; the API says it in JSON. */
export function sendPlainPage(response: Response, status: number, page: PlainPage): void {
  const t = translator('nl')
  if (isApiUrl(response.req.originalUrl)) return sendProblem(response, PROBLEM[page], t(`plainPage.${page}.text`))
  const title = t(`plainPage.${page}.title`)
  const text = t(`plainPage.${page}.text`)
  response
    .status(status)
    .type('html')
    .set('Cache-Control', 'no-store')
    .send(plainHtml({ language: 'nl', title, text, link: [t('plainPage.home'), '/'] }))
}

type PlainHtml = {
  language: Language
  title: string
  text: string
  /** Its words, and where it leads. */
  link: [words: string, to: string]
}

export function plainHtml({ language, title, text, link: [words, to] }: PlainHtml) {
  return (
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} - Werkbrug</title></head>` +
    `<body><main><h1>${title}</h1><p>${text}</p><p><a href="${to.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">${words}</a></p></main></body></html>`
  )
}
