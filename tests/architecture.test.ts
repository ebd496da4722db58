import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { importsOf, runtimeImportsOf } from './support/imports.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

type Room =
  | 'domain'
  | 'verbs'
  | 'db'
  | 'seed'
  | 'search'
  | 'ui'
  | 'i18n'
  | 'http'
  | 'routes'
  | 'mail'
  | 'documents'
  | 'worker'
  | 'commands'
  | 'tests'
  | 'entry'

/** Who may import whom at run time; types are free. `verbs` are the `.server.ts` files of the domain. */
const MAY_IMPORT: Record<Room, readonly Room[]> = {
  domain: ['domain'],
  db: ['db', 'domain'],
  // Plays the business's own verbs where that is quick enough, so it stands above them and only commands reach for it.
  seed: ['seed', 'db', 'domain', 'verbs'],
  search: ['search', 'db', 'domain'],
  verbs: ['verbs', 'domain', 'db', 'search'],
  i18n: ['i18n', 'domain'],
  ui: ['ui', 'i18n', 'domain'],
  // The edge says some things itself, on a page that looks like all others.
  http: ['http', 'ui', 'i18n', 'domain', 'verbs', 'db'],
  // What is printed to be signed is made while one waits.
  routes: ['routes', 'http', 'ui', 'i18n', 'documents', 'domain', 'verbs'],
  mail: ['mail', 'i18n', 'domain', 'db'],
  // Papers are said in words and sealed by verbs; like mail, the worker makes them.
  documents: ['documents', 'i18n', 'domain', 'verbs'],
  worker: ['worker', 'mail', 'documents', 'i18n', 'domain', 'verbs', 'db', 'search'],
  commands: ['commands', 'worker', 'documents', 'i18n', 'domain', 'verbs', 'db', 'seed', 'search', 'http'],
  entry: ['entry', 'routes', 'http', 'ui', 'i18n', 'domain', 'verbs'],
  tests: [
    'tests',
    'commands',
    'worker',
    'mail',
    'documents',
    'routes',
    'http',
    'ui',
    'i18n',
    'domain',
    'verbs',
    'db',
    'seed',
    'search',
    'entry',
  ],
}

/** Folders that would hold functions without a home. */
const NAMELESS = ['utils', 'util', 'lib', 'helpers', 'common', 'services', 'misc', 'shared']

const files = ['app', 'db', 'search', 'tests'].flatMap((folder) => sourcesIn(join(ROOT, folder)))

describe('the house', () => {
  test('nobody imports what they may not', () => {
    const strays = files.flatMap((file) => {
      const from = roomOf(file)
      return runtimeImportsOf(file)
        .map((target) => ({ target, to: roomOf(target) }))
        .filter(({ to }) => !MAY_IMPORT[from].includes(to))
        .map(({ target, to }) => `${relative(ROOT, file)} (${from}) imports ${relative(ROOT, target)} (${to})`)
    })
    expect(strays).toEqual([])
  })

  test('pure domain files reach for no package that touches the world', () => {
    const strays = files
      .filter((file) => roomOf(file) === 'domain')
      .flatMap((file) => packagesOf(file).map((name) => [relative(ROOT, file), name]))
      .filter(([, name]) => !['zod', 'date-fns', '@date-fns/tz', 'canonicalize', 'cheerio'].includes(name as string))
    expect(strays).toEqual([])
  })

  test('every word of the database is a word of the domain', () => {
    const domain = foldersIn('app/domain')
    const stored = files
      .filter((file) => relative(ROOT, file).startsWith('db/schema/'))
      .map((file) => basename(file, '.ts'))
    const infrastructure = ['rate-limits', 'mail']
    expect(stored.filter((word) => !domain.includes(word) && !infrastructure.includes(word))).toEqual([])
  })

  test('every folder of tests mirrors one of the source', () => {
    const mirrored = ['app', 'db', 'search'].flatMap((top) =>
      foldersIn(`tests/${top}`).map((folder) => `${top}/${folder}`),
    )
    expect(mirrored.filter((folder) => !isFolder(join(ROOT, folder)))).toEqual([])
  })

  test('no folder is without a name of its own', () => {
    const folders = new Set(files.flatMap((file) => relative(ROOT, dirname(file)).split('/')))
    expect(NAMELESS.filter((name) => folders.has(name))).toEqual([])
  })

  test('a file with one verb is called after it', () => {
    const odd = files
      .filter((file) => relative(ROOT, file).startsWith('app/domain/') && file.endsWith('.server.ts'))
      .map((file) => ({ file: relative(ROOT, file), functions: exportedFunctionsOf(file) }))
      .filter(({ file, functions }) => {
        const name = basename(file, '.server.ts').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
        return functions.length === 1 && !functions.includes(name)
      })
    expect(odd).toEqual([])
  })

  test('routes and components stay within what one can read', () => {
    const long = files
      .filter((file) => ['routes', 'ui'].includes(roomOf(file)))
      .map((file) => [relative(ROOT, file), readFileSync(file, 'utf8').split('\n').length] as const)
      .filter(([, lines]) => lines > 420)
    expect(long).toEqual([])
  })
})

function roomOf(file: string): Room {
  const path = relative(ROOT, file)
  if (path.startsWith('app/domain/')) return path.endsWith('.server.ts') ? 'verbs' : 'domain'
  // The list of demo people is data, which the log-in page asks for.
  if (path.startsWith('db/seed/')) return 'seed'
  const [top, second] = path.split('/')
  if (top === 'app') return second && isFolder(join(ROOT, 'app', second)) ? (second as Room) : 'entry'
  return top as Room
}

function packagesOf(file: string): string[] {
  return importsOf(file)
    .filter((specifier) => !/^[.#]/.test(specifier))
    .map((specifier) =>
      specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/'),
    )
}

function exportedFunctionsOf(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  return source.statements
    .filter((statement) => ts.isFunctionDeclaration(statement))
    .filter((statement) => statement.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword))
    .map((statement) => statement.name?.text ?? '')
}

function sourcesIn(folder: string): string[] {
  if (!isFolder(folder)) return []
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}

function foldersIn(path: string): string[] {
  return isFolder(join(ROOT, path))
    ? readdirSync(join(ROOT, path), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
    : []
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
