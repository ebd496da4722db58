import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { en } from '#app/i18n/en/catalogue.ts'
import { nl } from '#app/i18n/nl/catalogue.ts'
import { isTextKey } from '#app/i18n/translate.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const source = ['app', 'db', 'search']
  .flatMap((folder) => readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true }))
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/i18n\/(nl|en)$/.test(entry.parentPath))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .join('\n')

/** Keys built from data, by the words before the first `${`: "words.kind." */
const prefixes = [...source.matchAll(/`([a-z][\w-]*(?:\.[\w-]+)*\.?)\$\{/g)].map((match) => match[1] as string)
const quoted = new Set([...source.matchAll(/['"`]([\w-]+(?:\.[\w-]+)*)['"`]/g)].map((match) => match[1] as string))

describe('the catalogues', () => {
  test('say in English all that a public page says in Dutch, and nothing else', () => {
    for (const area of Object.keys(en) as (keyof typeof en)[]) {
      expect(keysOf(en[area]).sort(), area).toEqual(keysOf(nl[area]).sort())
    }
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
      .map((key) => key.replace(/_(zero|one|two|few|many|other)$/, ''))
      .filter((key) => !isUsed(key))
    expect([...new Set(unused)]).toEqual([])
  })

  test('have every issue that a schema or verb names', () => {
    const named = [...source.matchAll(/(?:message|error): '([a-z][\w.-]+)'/g)].map((match) => match[1] as string)
    expect(named.filter((name) => !isTextKey(`issue.${name}`))).toEqual([])
  })

  test('have every sentence that a redirect carries', () => {
    const named = [...source.matchAll(/redirectWith\(\s*[^,]+,\s*'([\w.-]+)'/g)].map((match) => match[1] as string)
    expect(named.filter((name) => !isTextKey(`flash.${name}`))).toEqual([])
  })
})

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
