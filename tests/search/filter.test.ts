import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { indexingServer, indexUid, searchServer } from '#search/client.ts'
import { allOf, anyOf, filterOn, not, NOTHING, type Filter } from '#search/filter.ts'
import { done } from '#search/write.ts'
import { testDatabase } from '#tests/support/database.ts'

type Doc = { id: string; word: string; level: number | null; words?: string[] }
const on = filterOn<Doc>()

const HOSTILE = [
  '" OR id EXISTS OR word = "',
  "' OR id EXISTS OR word = '",
  'x\\',
  'x\\" OR id EXISTS',
  '\\\\" OR id EXISTS OR word = "',
  'a] OR id EXISTS OR word IN [b',
  'NOT x',
  'plain',
  'met spatie',
  'regel\neinde',
  'é, ĳ en 🚲',
  '',
]
const documents: Doc[] = [
  ...HOSTILE.map((word, at) => ({ id: `h${at}`, word, level: at, words: [word] })),
  { id: 'lacks', word: 'lacks', level: null },
]

async function idsFor(filter: Filter): Promise<string[]> {
  const { hits } = await searchServer().index<Doc>(indexUid('filters')).search('', { filter, limit: 100 })
  return hits.map((hit) => hit.id).sort()
}

const everyId = documents.map((doc) => doc.id).sort()

beforeAll(async () => {
  await testDatabase()
  const server = indexingServer()
  await done(server.createIndex(indexUid('filters'), { primaryKey: 'id' }))
  await done(
    server.index(indexUid('filters')).updateSettings({ filterableAttributes: ['id', 'word', 'words', 'level'] }),
  )
  await done(server.index<Doc>(indexUid('filters')).addDocuments(documents))
})

describe('a filter', () => {
  test.each(HOSTILE.filter(Boolean))('treats %j as a value and nothing else', async (word) => {
    const own = documents.filter((doc) => doc.word === word).map((doc) => doc.id)
    expect(await idsFor(on.is('word', word))).toEqual(own)
    expect(await idsFor(on.isOneOf('words', [word]))).toEqual(own)
    expect(await idsFor(on.isNot('word', word))).toEqual(everyId.filter((id) => !own.includes(id)))
  })

  test('never widens, whatever the value', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 40 }), async (word) => {
        const found = await idsFor(allOf([on.is('word', word), on.is('id', 'lacks')]))
        expect(found).toEqual(word === 'lacks' ? ['lacks'] : [])
      }),
      { numRuns: 60 },
    )
  })

  test('of no choices matches nothing, and its opposite everything', async () => {
    expect(await idsFor(anyOf([]))).toEqual([])
    expect(await idsFor(on.isOneOf('word', []))).toEqual([])
    expect(await idsFor(NOTHING)).toEqual([])
    expect(await idsFor(allOf([]))).toEqual(everyId)
    expect(await idsFor(not(anyOf([])))).toEqual(everyId)
    expect(await idsFor(on.isNoneOf('word', []))).toEqual(everyId)
    expect(await idsFor(allOf([on.is('word', 'plain'), anyOf([])]))).toEqual([])
  })

  test('lets what is not known pass only where it says so', async () => {
    expect(await idsFor(on.isAtLeast('level', 0))).not.toContain('lacks')
    expect(await idsFor(on.isAtMost('level', 100))).not.toContain('lacks')
    expect(await idsFor(on.isUnknown('level'))).toEqual(['lacks'])
    expect(await idsFor(on.isKnown('level'))).toEqual(everyId.filter((id) => id !== 'lacks'))
    expect(await idsFor(on.isUnknown('words'))).toEqual(['lacks'])
    expect(await idsFor(on.isNoneOf('words', ['plain']))).toContain('lacks')
    expect(await idsFor(allOf([on.isKnown('words'), on.isNoneOf('words', ['plain'])]))).not.toContain('lacks')
  })

  test('keeps its parts together however they are nested', async () => {
    const either = anyOf([on.is('id', 'h0'), on.is('id', 'h1')])
    expect(await idsFor(allOf([either, on.isAtLeast('level', 1)]))).toEqual(['h1'])
    expect(await idsFor(anyOf([allOf([either, on.is('id', 'h0')]), on.is('id', 'h7')]))).toEqual(['h0', 'h7'])
    expect(await idsFor(allOf([not(either), on.isAtMost('level', 2)]))).toEqual(['h2'])
  })

  test('does not compare with what is no number, nor look in what is no field', () => {
    expect(() => on.isAtLeast('level', Number.NaN)).toThrow('not a number')
    expect(() => on.isAtMost('level', Number.POSITIVE_INFINITY)).toThrow('not a number')
    expect(() => on.is('level', Number.NaN)).toThrow('not a number')
    expect(() => filterOn<Record<string, string>>().is('id EXISTS OR id', 'x')).toThrow('no name of a field')
  })
})
