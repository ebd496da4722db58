import { load } from 'cheerio/slim'
import { findRecords, type FoundRecord } from './find-records.ts'
import { Unreadable } from '#app/domain/unreadable.ts'
import { parseJson } from './parse-json.ts'

/** All vacancies that an HTML page carries as linked data; null when it carries none. */
export function findInPage(html: string): FoundRecord[] | null {
  const $ = load(html)
  const scripts = $('script[type="application/ld+json" i]').toArray()
  const found: FoundRecord[] = []
  scripts.forEach((script, index) => {
    const at = scripts.length === 1 ? 'ld+json' : `ld+json ${index + 1}`
    // Some systems wrap it in a comment for browsers of long ago.
    const json = $(script)
      .text()
      .replace(/^\s*(?:<!--|(?:\/\/|\/\*)\s*<!\[CDATA\[\s*(?:\*\/)?)/, '')
      .replace(/(?:-->|(?:\/\/|\/\*)?\s*\]\]>\s*(?:\*\/)?)\s*$/, '')
    try {
      const records = findRecords(parseJson(json)) ?? []
      found.push(
        ...records.map((record) => ({ ...record, at: record.at.startsWith('the only') ? at : `${at} ${record.at}` })),
      )
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      // Linked data of another kind that is broken is not ours to report.
      if (/JobPosting/.test(json))
        found.push({
          at,
          value: json,
          read: () => {
            throw error
          },
        })
    }
  })
  return found.length > 0 ? found : null
}
