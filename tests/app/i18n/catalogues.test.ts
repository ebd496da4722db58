import type { RouteConfigEntry } from '@remix-run/route-config'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { signingLinkPath } from '#app/domain/signing/signing-link.ts'
import { en } from '#app/i18n/en/catalogue.ts'
import { nl } from '#app/i18n/nl/catalogue.ts'
import { isTextKey } from '#app/i18n/translate.ts'
import routes from '#app/routes.ts'
import { runtimeImportsOf } from '#tests/support/imports.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const source = ['app', 'db', 'search']
  .flatMap((folder) => readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true }))
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/i18n\/(nl|en)$/.test(entry.parentPath))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .join('\n')

/** Keys built from data, by the words before the first `${`: "words.kind." */
const prefixes = [...source.matchAll(/`([a-z][\w-]*(?:\.[\w-]+)*\.?)\$\{/g)].map((match) => match[1] as string)
const quoted = new Set([...source.matchAll(/['"`]([\w-]+(?:\.[\w-]+)*)['"`]/g)].map((match) => match[1] as string))

const DUTCH_KEYS = [...new Set(keysOf(nl).map(withoutPlural))]

/** The frame, the pages that have an address in English, and those under a personal link, with all that they show. */
const IN_ENGLISH = withImports([
  join(ROOT, 'app/root.tsx'),
  ...(routes as RouteConfigEntry[])
    .filter(({ id, path }) => id?.startsWith('en:') || path?.startsWith(signingLinkPath('')))
    .map(({ file }) => join(ROOT, 'app', file)),
])

describe('the catalogues', () => {
  test('say in English all that an area says in Dutch, and nothing else', () => {
    for (const area of Object.keys(en) as (keyof typeof en)[]) {
      // Most sentences after a change are said to who works in Dutch.
      const expected = area === 'flash' ? keysOf(nl.flash).filter((key) => key in en.flash) : keysOf(nl[area])
      expect(keysOf(en[area]).sort(), area).toEqual(expected.sort())
    }
  })

  test('say in English all that a page can say that is shown in English', () => {
    expect(IN_ENGLISH.map((file) => relative(ROOT, file))).toEqual(
      expect.arrayContaining(['app/page-frame.tsx', 'app/routes/sign/signing-steps.tsx', 'app/ui/signature-list.tsx']),
    )
    const inEnglish = new Set(keysOf(en).map(withoutPlural))
    const missing = IN_ENGLISH.flatMap((file) =>
      saidIn(file)
        .filter((key) => !inEnglish.has(key))
        .map((key) => `${key} in ${relative(ROOT, file)}`),
    )
    expect(missing).toEqual([])
  })

  test('say in English what just happened, where that is read on a page in English', () => {
    const carried = IN_ENGLISH.flatMap((file) => carriedBy(readFileSync(file, 'utf8')))
    expect(carried).toContain('signed-by-link')
    expect(carried.filter((name) => !(name in en.flash))).toEqual([])
  })

  test('use the same values in both languages', () => {
    for (const area of Object.keys(en) as (keyof typeof en)[]) {
      const dutch = textsOf(nl[area])
      for (const [key, text] of Object.entries(textsOf(en[area]))) {
        expect(placeholdersOf(text), `${area}.${key}`).toEqual(placeholdersOf(dutch[key] ?? ''))
      }
    }
  })

  test('hold no empty text', () => {
    expect(Object.entries(textsOf({ nl, en })).filter(([, text]) => text.trim() === '')).toEqual([])
  })

  test('hold no text that nothing says', () => {
    const unused = keysOf(nl)
      .map(withoutPlural)
      .filter((key) => !isUsed(key))
    expect([...new Set(unused)]).toEqual([])
  })

  test('have every issue that a schema or verb names', () => {
    const named = [...source.matchAll(/(?:message|error): '([a-z][\w.-]+)'/g)].map((match) => match[1] as string)
    expect(named.filter((name) => !isTextKey(`issue.${name}`))).toEqual([])
  })

  test('have every sentence that a redirect carries', () => {
    expect(carriedBy(source).filter((name) => !isTextKey(`flash.${name}`))).toEqual([])
  })
})

/** Of these and what they import, the files that put words on a page. */
function withImports(files: readonly string[]): string[] {
  const found = new Set<string>()
  const waiting = [...files]
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (found.has(file) || !/^app\/(routes|ui|i18n\/[^/]+$|[^/]+$)/.test(relative(ROOT, file)) || !/\.tsx?$/.test(file))
      continue
    found.add(file)
    waiting.push(...runtimeImportsOf(file))
  }
  return [...found].sort()
}

/** The keys that stand in a file, and those that fit one which it puts together from data: `refusal.${kind}.title`. */
function saidIn(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  const whole = [...text.matchAll(/['"`]([\w-]+(?:\.[\w-]+)+)['"`]/g)].map((match) => match[1] as string)
  const shapes = [...text.matchAll(/`([a-z][\w-]*\.(?:[\w.-]|\$\{[^}]*\})+)`/g)]
    .map((match) => match[1] as string)
    .filter((shape) => shape.includes('${') && !shape.startsWith('flash.'))
    .map((shape) => new RegExp(`^${shape.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[\\w-]+')}$`))
  return DUTCH_KEYS.filter((key) => whole.includes(key) || shapes.some((shape) => shape.test(key)))
}

/** The sentences that redirects carry along. */
function carriedBy(text: string): string[] {
  return [...text.matchAll(/redirectWith\(\s*[^,]+,\s*'([\w.-]+)'/g)].map((match) => match[1] as string)
}

function withoutPlural(key: string): string {
  return key.replace(/_(zero|one|two|few|many|other)$/, '')
}

function isUsed(key: string): boolean {
  if (quoted.has(key)) return true
  // Issues and flash sentences are named without their area.
  const [area, ...rest] = key.split('.')
  if ((area === 'issue' || area === 'flash') && (quoted.has(rest.join('.')) || startsLikeOne(rest.join('.'))))
    return true
  return startsLikeOne(key)
}

/** Whether a text of this name is put together from data somewhere. */
function startsLikeOne(key: string): boolean {
  return prefixes.some(
    (prefix) => prefix.includes('.') && key.startsWith(prefix) && prefix !== 'issue.' && prefix !== 'flash.',
  )
}

function keysOf(catalogue: object): string[] {
  return Object.keys(textsOf(catalogue))
}

function textsOf(catalogue: object, prefix = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(catalogue).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[prefix + key, value]]
        : Object.entries(textsOf(value as object, `${prefix}${key}.`)),
    ),
  )
}

function placeholdersOf(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] as string).sort()
}
