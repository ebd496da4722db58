import type { Response } from 'express'
import { translator } from '#app/i18n/translate.ts'

/** The few answers that are given before the portal itself is asked. */
export type PlainPage = 'foreign' | 'large' | 'length' | 'many' | 'broken' | 'starting'

/** A page of two sentences without styles or scripts, for requests that never reach a route. */
export function sendPlainPage(response: Response, status: number, page: PlainPage): void {
  const t = translator('nl')
  const title = t(`plainPage.${page}.title`)
  const text = t(`plainPage.${page}.text`)
  response
    .status(status)
    .type('html')
    .set('Cache-Control', 'no-store')
    .send(
      `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} - Werkbrug</title></head>` +
        `<body><main><h1>${title}</h1><p>${text}</p><p><a href="/">${t('plainPage.home')}</a></p></main></body></html>`,
    )
}
