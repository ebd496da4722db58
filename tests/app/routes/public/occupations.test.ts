import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { occupations } from '#db/schema/occupations.ts'
import type { Suggestions } from '#app/ui/form/suggest-field.tsx'
import { testDatabase } from '#tests/support/database.ts'
import { ask } from '#tests/support/portal.ts'

beforeAll(async () => {
  await testDatabase()
})

beforeEach(async () => {
  await database().delete(occupations)
})

async function suggest(query: string, path = '/beroepen'): Promise<Suggestions> {
  const response = await ask(`${path}?${new URLSearchParams({ q: query })}`)
  expect(response.status).toBe(200)
  return (await response.json()) as Suggestions
}

describe('/beroepen', () => {
  test('answers anybody in JSON that a browser may keep for a while', async () => {
    const response = await ask('/beroepen?q=kassameisje')
    expect(response.headers.get('content-type')).toContain('application/json')
    expect(response.headers.get('cache-control')).toBe('private, max-age=300')
    expect((await response.json()) as Suggestions).toMatchObject({ credit: null })
  })

  test.each(['', '   ', '(m/v)', '%00', '"\\', "'; drop table occupations", '𝔨𝔬𝔨'.repeat(1000)])(
    'has at most ten, and no trouble with %j',
    async (query) => {
      expect((await suggest(query)).suggestions.length).toBeLessThanOrEqual(10)
    },
  )

  test('names ESCO where the words come from ESCO, in the language of the page', async () => {
    await database()
      .insert(occupations)
      .values({
        escoId: 'wafel',
        uri: 'http://data.europa.eu/esco/occupation/wafel',
        iscoGroup: '7512',
        label: 'wafelbakker',
        alternativeLabels: ['wafelbakster'],
        hiddenLabels: [],
        description: '',
        changedAt: new Date(),
      })
    const { suggestions, credit } = await suggest('wafelbakster')
    expect(suggestions[0]).toMatchObject({ value: 'wafelbakker', also: 'wafelbakster', code: 'esco-7512-wafel' })
    expect(credit).toContain('ESCO-classificatie van de Europese Commissie')
    expect((await suggest('wafelbakster', '/en/beroepen')).credit).toContain(
      'ESCO classification of the European Commission',
    )
  })

  test('is read only', async () => {
    expect((await ask('/beroepen', { form: { q: 'kok' } })).status).toBe(405)
  })
})
