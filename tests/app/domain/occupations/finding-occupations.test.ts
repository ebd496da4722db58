import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findOccupations } from '#app/domain/occupations/find-occupations.server.ts'
import { importOccupation } from '#app/domain/occupations/import-occupation.server.ts'
import { nameOccupations } from '#app/domain/occupations/name-occupations.server.ts'
import { resolveOccupation } from '#app/domain/occupations/resolve-occupation.server.ts'
import { resolveOccupations } from '#app/domain/occupations/resolve-occupations.server.ts'
import { settleOccupations } from '#app/domain/occupations/settle-occupations.server.ts'
import type { Context, System } from '#app/domain/context.ts'
import { database } from '#db/client.ts'
import { occupations } from '#db/schema/occupations.ts'
import { testDatabase } from '#tests/support/database.ts'
import { makeContext, makeDeskActor } from '#tests/support/factories.ts'

let ctx: Context<System>

beforeAll(async () => {
  await testDatabase()
})

beforeEach(async () => {
  await database().delete(occupations)
  ctx = makeContext(database(), { kind: 'system' } as const)
})

const wafelbakker = {
  escoId: 'wafel',
  uri: 'http://data.europa.eu/esco/occupation/wafel',
  iscoGroup: '7512',
  label: 'wafelbakker',
  alternativeLabels: ['wafelbakster'],
  hiddenLabels: [],
  description: 'Wafelbakkers maken deeg en bakken wafels op een markt.',
}

describe('finding occupations', () => {
  test('our own are found as long as nothing was imported, and nobody else is credited', async () => {
    const { occupations, fromEsco } = await findOccupations(ctx, { text: 'kassameisje' })
    expect(fromEsco).toBe(false)
    expect(occupations.map(({ code }) => code)).toContain('kassamedewerker')
    expect(occupations.length).toBeLessThanOrEqual(10)
  })

  test('what is imported is found at once, with the name that was typed and a credit', async () => {
    await findOccupations(ctx, { text: 'wafels' })
    await importOccupation(ctx, wafelbakker)
    const { occupations, fromEsco } = await findOccupations(ctx, { text: 'wafelbakst' })
    expect(fromEsco).toBe(true)
    expect(occupations[0]).toEqual({
      code: 'esco-7512-wafel',
      label: 'wafelbakker',
      also: 'wafelbakster',
      uri: wafelbakker.uri,
    })
    await importOccupation(
      { ...ctx, now: new Date(ctx.now.getTime() + 1000) },
      { ...wafelbakker, alternativeLabels: [], label: 'stroopwafelbakker' },
    )
    expect((await findOccupations(ctx, { text: 'stroopwafelbakker', limit: 1 })).occupations).toMatchObject([
      { label: 'stroopwafelbakker', also: null },
    ])
  })

  test('codes have names, names have codes, and what nobody knows has none', async () => {
    await importOccupation(ctx, wafelbakker)
    expect(await nameOccupations(ctx, { codes: ['kok', 'esco-7512-wafel', 'esco-7512-gone'] })).toEqual({
      kok: { nl: 'Kok', en: 'Cook' },
      'esco-7512-wafel': { nl: 'wafelbakker', en: 'wafelbakker' },
    })
    expect(await resolveOccupations(ctx, { names: ['Wafelbakster ', 'kok', 'iets anders'] })).toEqual({
      'Wafelbakster ': 'esco-7512-wafel',
      kok: 'kok',
      'iets anders': null,
    })
    expect(
      await Promise.all(['wafelbakker', ' ', null, undefined, 'x'].map((name) => resolveOccupation(ctx, { name }))),
    ).toEqual(['esco-7512-wafel', null, null, null, null])
  })

  test('only the command line imports', async () => {
    const desk = makeContext(database(), await makeDeskActor(database())) as unknown as Context<System>
    await expect(importOccupation(desk, wafelbakker)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(settleOccupations(desk, { new: 1, changed: 0 })).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
