import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { findLogo } from '#app/domain/employers/find-logo.server.ts'
import { getOwnEmployer } from '#app/domain/employers/get-own-employer.server.ts'
import { keepLogo } from '#app/domain/employers/keep-logo.server.ts'
import { listEmployer } from '#app/domain/employers/list-employer.server.ts'
import { logoAddress, logoHashOf, MAX_LOGO_BYTES } from '#app/domain/employers/logo.ts'
import { readLogo } from '#app/domain/employers/read-logo.server.ts'
import { removeLogo } from '#app/domain/employers/remove-logo.server.ts'
import { connect, type Database } from '#db/client.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { testDatabase } from '#tests/support/database.ts'
import { makeContext, makeDeskActor, makeEmployerActor, makeMunicipality } from '#tests/support/factories.ts'

let db: Database
beforeAll(async () => {
  db = connect((await testDatabase()).url).db
})

const picture = (width: number, height: number, background = '#0b6e6e') =>
  sharp({ create: { width, height, channels: 3, background } })

describe('an uploaded logo', () => {
  test.each(['png', 'jpeg', 'webp'] as const)('as %s becomes WebP of at most 480 pixels a side', async (format) => {
    const upload = await picture(1200, 600).toFormat(format).toBuffer()
    const logo = await readLogo(upload)
    expect(logo).toMatchObject({ width: 480, height: 240 })
    expect(await sharp(logo.bytes).metadata()).toMatchObject({ format: 'webp', width: 480, height: 240 })
  })

  test('that is small already stays as large as it is', async () => {
    expect(await readLogo(await picture(96, 64).png().toBuffer())).toMatchObject({ width: 96, height: 64 })
  })

  test('is turned upright, and loses where the photo was made and all else it carried', async () => {
    const upload = await picture(200, 100)
      .withExif({ IFD0: { Copyright: 'Fenna Fotograaf', Orientation: '6' }, IFD3: { GPSLatitude: '52/1 5/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    expect((await sharp(upload).metadata()).exif).toBeDefined()
    const logo = await readLogo(upload)
    expect(logo).toMatchObject({ width: 100, height: 200 })
    const kept = await sharp(logo.bytes).metadata()
    expect([kept.exif, kept.xmp, kept.iptc, kept.icc]).toEqual([undefined, undefined, undefined, undefined])
    expect(logo.bytes.includes('Fenna')).toBe(false)
  })

  test('keeps what is see-through', async () => {
    const upload = await sharp({ create: { width: 80, height: 80, channels: 4, background: '#00000000' } })
      .png()
      .toBuffer()
    expect((await sharp((await readLogo(upload)).bytes).metadata()).hasAlpha).toBe(true)
  })

  const svg = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="99" height="99"><script>alert(1)</script></svg>',
  )
  const png = async () => picture(300, 300).png().toBuffer()
  test.each<[string, () => Promise<Buffer> | Buffer, string]>([
    ['nothing', () => Buffer.alloc(0), 'choose-file'],
    ['more than 2 MB', () => Buffer.alloc(MAX_LOGO_BYTES + 1, 1), 'file-too-large'],
    ['an SVG', () => svg, 'not-a-logo'],
    ['a page of HTML', () => Buffer.from('<!doctype html><script>alert(1)</script>'), 'not-a-logo'],
    ['a GIF', () => picture(90, 90).gif().toBuffer(), 'not-a-logo'],
    ['a PDF', () => Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n'), 'not-a-logo'],
    ['half a PNG', async () => (await png()).subarray(0, 120), 'broken-image'],
    ['a PNG by its first bytes only', async () => Buffer.concat([(await png()).subarray(0, 33), svg]), 'broken-image'],
    ['a PNG that claims 400 million pixels', async () => claiming(await png(), 20_000, 20_000), 'broken-image'],
    ['a dot', () => picture(20, 12).png().toBuffer(), 'image-too-small'],
  ])('that is %s is refused at its field', async (_what, upload, message) => {
    await expect(readLogo(await upload())).rejects.toMatchObject({
      kind: 'invalid',
      issues: [{ path: 'logo', message }],
    })
  })
})

/** The same file with other sizes in its header. */
function claiming(png: Buffer, width: number, height: number): Buffer {
  const copy = Buffer.from(png)
  copy.writeUInt32BE(width, 16)
  copy.writeUInt32BE(height, 20)
  return copy
}

describe('a logo', () => {
  test('is kept, replaced and removed, with a record of each', async () => {
    const employer = await makeEmployerActor(db)
    const ctx = makeContext(db, employer)
    await keepLogo(ctx, { upload: await picture(100, 100, 'red').png().toBuffer() })
    const first = (await getOwnEmployer(ctx)).logo!
    await keepLogo(ctx, { upload: await picture(100, 100, 'blue').png().toBuffer() })
    const second = (await getOwnEmployer(ctx)).logo!
    expect(second.sha256).not.toBe(first.sha256)
    expect(await findLogo(ctx, first)).toBeNull()
    expect((await findLogo(ctx, second))?.bytes.subarray(8, 12).toString()).toBe('WEBP')
    await removeLogo(ctx)
    await removeLogo(ctx)
    expect((await getOwnEmployer(ctx)).logo).toBeNull()
    expect(await findLogo(ctx, second)).toBeNull()
    const events = await db
      .select({ name: auditEvents.name, data: auditEvents.data })
      .from(auditEvents)
      .where(eq(auditEvents.objectId, employer.employerId))
      .orderBy(auditEvents.id)
    expect(events).toMatchObject([
      { name: 'employer.logo-kept', data: { sha256: first.sha256 } },
      { name: 'employer.logo-kept', data: { sha256: second.sha256 } },
      { name: 'employer.logo-removed', data: { sha256: second.sha256 } },
    ])
  })

  test('is kept once when two tabs send it at the same time', async () => {
    const ctx = makeContext(db, await makeEmployerActor(db))
    const uploads = await Promise.all(
      ['red', 'green', 'blue'].map((colour) => picture(64, 64, colour).png().toBuffer()),
    )
    await Promise.all(uploads.map((upload) => keepLogo(ctx, { upload })))
    const { logo } = await getOwnEmployer(ctx)
    expect(await findLogo(ctx, logo!)).not.toBeNull()
  })

  test('is for its employer and its desk, and for everybody while the employer wants to be listed', async () => {
    await makeMunicipality(db, { id: 'stichtse-vecht' })
    const employer = await makeEmployerActor(db)
    const own = makeContext(db, employer)
    await keepLogo(own, { upload: await picture(100, 70, 'purple').png().toBuffer() })
    const { sha256 } = (await getOwnEmployer(own)).logo!
    const others = [
      { kind: 'visitor' } as const,
      await makeEmployerActor(db),
      await makeDeskActor(db, { municipalityId: 'stichtse-vecht' }),
    ]
    expect(await findLogo(own, { sha256 })).toMatchObject({ isPublic: false })
    expect(await findLogo(makeContext(db, await makeDeskActor(db)), { sha256 })).toMatchObject({ isPublic: false })
    for (const actor of others) expect(await findLogo(makeContext(db, actor), { sha256 })).toBeNull()
    await listEmployer(own, { listed: true })
    for (const actor of others) {
      expect(await findLogo(makeContext(db, actor), { sha256 })).toMatchObject({ isPublic: true })
    }
    await listEmployer(own, { listed: false })
    for (const actor of others) expect(await findLogo(makeContext(db, actor), { sha256 })).toBeNull()
  })

  test('has an address of its own bytes', () => {
    const sha256 = 'a'.repeat(64)
    expect(logoHashOf(logoAddress({ sha256 }).replace('/logos/', ''))).toBe(sha256)
    for (const file of [undefined, '', 'x.webp', `${sha256}.png`, `${sha256}.webp.exe`, `../${sha256}.webp`]) {
      expect(logoHashOf(file)).toBeNull()
    }
  })
})
