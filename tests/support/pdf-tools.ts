import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { howToGet } from './find-pdf-tools.ts'

export type PdfSignature = { field: string; isValid: boolean; isWhole: boolean; type: string; validation: string }

/** What poppler's pdfsig says of each signature in a file, in its order. */
export function pdfsig(pdf: Uint8Array): PdfSignature[] {
  const said = run('pdfsig', pdf)
  return said
    .split(/^Signature #\d+:$/m)
    .slice(1)
    .map((part) => {
      const value = (name: string) => new RegExp(`^  - ${name}: (.*)$`, 'm').exec(part)?.[1] ?? ''
      const validation = value('Signature Validation')
      return {
        field: value('Signature Field Name'),
        isValid: validation === 'Signature is Valid.',
        isWhole: part.includes('  - Total document signed'),
        type: value('Signature Type'),
        validation,
      }
    })
}

/** Poppler's pdfinfo, with its options. */
export function pdfinfo(pdf: Uint8Array, ...options: string[]): string {
  return run('pdfinfo', pdf, options)
}

/** The text of a file in the order in which it reads. */
export function pdftotext(pdf: Uint8Array, ...options: string[]): string {
  return run('pdftotext', pdf, options, ['-'])
}

/** One page as a camera would see it, about three pixels to a point, in RGB. */
export function pdftoppm(pdf: Uint8Array, page: number): { width: number; height: number; data: Uint8Array } {
  const picture = Buffer.from(
    run('pdftoppm', pdf, ['-r', '220', '-f', `${page}`, '-l', `${page}`], [], 'latin1'),
    'latin1',
  )
  const [head, width, height] = /^P6\s(\d+)\s(\d+)\s255\s/.exec(picture.subarray(0, 40).toString('latin1')) ?? ['']
  return { width: Number(width), height: Number(height), data: new Uint8Array(picture.subarray(head.length)) }
}

function run(
  tool: string,
  pdf: Uint8Array,
  before: string[] = [],
  after: string[] = [],
  encoding: 'utf8' | 'latin1' = 'utf8',
): string {
  const directory = mkdtempSync(join(tmpdir(), 'werkbrug-pdf-'))
  try {
    const path = join(directory, 'document.pdf')
    writeFileSync(path, pdf)
    const { stdout, error } = spawnSync(tool, [...before, path, ...after], {
      encoding,
      timeout: 60_000,
      maxBuffer: 100_000_000,
    })
    if (error && 'code' in error && error.code === 'ENOENT') throw new Error(howToGet([tool]))
    if (error) throw error
    return stdout
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}
