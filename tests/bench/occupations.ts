import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readCsv } from '#app/commands/import/read-csv.ts'
import { COLUMNS } from '#app/commands/import/import-occupations.ts'
import { escoOccupationSchema } from '#app/domain/occupations/occupation.schema.ts'
import { indexingServer, searchServer } from '#search/client.ts'
import { gramsOf } from '#search/occupations/features.ts'
import { findByName } from '#search/occupations/find-by-name.ts'
import { lineIndex, textIndex } from '#search/occupations/ranked-index.ts'
import { plainWords } from '#search/dutch/plain-words.ts'
import { done } from '#search/write.ts'
import { figuresOf } from './measure.ts'

/** Share of unseen names for which a right occupation is among the first ten. */
const LEAST_AT_TEN = 0.65

/** An occupation of ESCO as the benchmark needs it. `code` is ESCO's own ("5223.7.8"), which the titles are labelled with. */
type Occupation = { code: string; names: string[]; description: string; group: string }
type Question = { text: string; isRight: (occupation: number) => boolean }
/** Positions of occupations, best first. */
type Find = (text: string) => Promise<number[]> | number[]
type Ask = { title: string; occupations: Occupation[]; questions: Question[]; isUnseen: boolean }

/**
 * How well an occupation of ESCO is found by what a person types: for names written by hand, and for ESCO's own labels, each of
 * which was left out before it was asked for. Beside it plain Meilisearch over the labels, BM25 of words, and four-letter runs.
 */
export async function run(): Promise<boolean | void> {
  const path =
    process.env.OCCUPATIONS_FILE ??
    fileURLToPath(new URL('../../../shared/data/esco/occupations_nl.csv', import.meta.url))
  if (!existsSync(path)) {
    console.log(
      `\nOccupations: not measured. It needs ESCO's file of occupations in Dutch, which is not part of this repository.\n` +
        `Download it from the site of ESCO and name it: OCCUPATIONS_FILE=occupations_nl.csv npm run bench -- occupations`,
    )
    return
  }
  const esco = await readEsco(path)
  console.log(`\n${esco.length} occupations with ${esco.flatMap(({ names }) => names).length} labels`)
  let holds = true
  for (const ask of [...byHand(esco), ...leftOut(esco)]) {
    const ours = await measured('ours', () => findByName(ask.occupations), ask)
    const lines = [
      await measured('plain Meilisearch over the labels', () => plainMeilisearch(ask.occupations), ask),
      await measured('BM25 of the words of the labels', () => wordsOnly(ask.occupations), ask),
      await measured('runs of four letters, cosine', () => lettersOnly(ask.occupations), ask),
      ours,
    ]
    console.log(`\n${ask.title}: ${ask.questions.length}`)
    console.table(Object.fromEntries(lines.map(({ way, shown }) => [way, shown])))
    if (!ask.isUnseen) continue
    const good = ours.atTen >= LEAST_AT_TEN
    console.log(`ours among the first ten ≥ ${LEAST_AT_TEN}: ${good ? 'holds' : 'DOES NOT HOLD'}`)
    holds &&= good
  }
  return holds
}

async function readEsco(path: string): Promise<Occupation[]> {
  const occupations: Occupation[] = []
  for await (const row of readCsv(path, COLUMNS)) {
    const parsed = 'cells' in row ? escoOccupationSchema.safeParse(row.cells) : null
    if (!parsed?.success || !('cells' in row)) continue
    const { label, alternativeLabels, hiddenLabels, description, iscoGroup } = parsed.data
    const names = [label, ...alternativeLabels, ...hiddenLabels]
    occupations.push({ code: row.cells.code ?? '', names, description, group: iscoGroup })
  }
  return occupations
}

/** The names in `titles.txt`, which says how they were made. */
function byHand(occupations: Occupation[]): Ask[] {
  const lines = readFileSync(new URL('./occupations/titles.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
  const questionOf = (line: string): Question => {
    const [text = '', codes = ''] = line.replace(/^\+ /, '').split(' | ')
    const exact = new Set(codes.split(' '))
    const families = codes.split(' ').flatMap((code) => (code.endsWith('*') ? code.slice(0, -1) : []))
    return {
      text,
      isRight: (at) => {
        const { code } = occupations[at]!
        return exact.has(code) || families.some((family) => code.startsWith(family))
      },
    }
  }
  const known = lines.filter((line) => line.startsWith('+ ')).map(questionOf)
  const unseen = lines.filter((line) => !line.startsWith('+ ')).map(questionOf)
  return [
    { title: 'Names of our own, known while it was made', occupations, questions: known, isUnseen: false },
    { title: 'Names of our own, unseen', occupations, questions: unseen, isUnseen: true },
  ]
}

/** Weights were set on the even occupations; these are the odd ones. */
const isHeldOut = (at: number) => at % 2 === 1
/** Labels with more of their letter triples in common than this say the same in another form. */
const ALIKE = 0.5

/**
 * Of every other occupation one label, drawn once and for all: left out by itself, and left out with every label of the same
 * occupation that looks like it, so that only what is called otherwise is left to find it by.
 */
function leftOut(esco: Occupation[]): Ask[] {
  const random = dice(7)
  const drawn = esco.map(({ names }) => names[1 + Math.floor(random() * (names.length - 1))])
  const without = (isLeft: (name: string, asked: string) => boolean) => {
    const occupations = esco.map((occupation, at) => {
      const asked = drawn[at]
      const names = asked === undefined ? occupation.names : occupation.names.filter((name) => !isLeft(name, asked))
      return { ...occupation, names }
    })
    const questions = drawn.flatMap((text, at): Question[] =>
      text !== undefined && isHeldOut(at) && occupations[at]!.names.length > 0
        ? [{ text, isRight: (found) => found === at }]
        : [],
    )
    return { occupations, questions }
  }
  return [
    { title: 'Labels of ESCO, each left out', ...without((name, asked) => name === asked), isUnseen: true },
    {
      title: 'Labels of ESCO, left out with all that look like them',
      ...without((name, asked) => likeness(name, asked) > ALIKE),
      isUnseen: true,
    },
  ]
}

function likeness(one: string, other: string): number {
  const [a, b] = [triples(one), triples(other)]
  const common = [...a].filter((triple) => b.has(triple)).length
  return common / (a.size + b.size - common)
}

function triples(text: string): Set<string> {
  const plain = ` ${plainWords(text).join(' ')} `
  return new Set(Array.from({ length: Math.max(0, plain.length - 2) }, (_, at) => plain.slice(at, at + 3)))
}

/** Numbers between 0 and 1 that are the same every time. */
function dice(seed: number): () => number {
  let state = seed
  return () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648
}

async function measured(
  way: string,
  build: () => Promise<Find> | Find | ((text: string, limit: number) => Occupation[]),
  { occupations, questions }: Ask,
) {
  const began = performance.now()
  const find = await build()
  const buildMs = performance.now() - began
  const positions = new Map(occupations.map((occupation, at) => [occupation, at]))
  const times: number[] = []
  let first = 0
  let ten = 0
  for (const { text, isRight } of questions) {
    const asked = performance.now()
    const found = (await find(text, 10)).map((answer) => (typeof answer === 'number' ? answer : positions.get(answer)!))
    times.push(performance.now() - asked)
    if (found.slice(0, 1).some(isRight)) first++
    if (found.slice(0, 10).some(isRight)) ten++
  }
  const { p50, p95 } = figuresOf(times)
  const [atOne, atTen] = [first / questions.length, ten / questions.length]
  const shown = {
    'right one first': atOne.toFixed(3),
    'among the first ten': atTen.toFixed(3),
    'build ms': Math.round(buildMs),
    'query ms (p50)': p50.toFixed(1),
    'query ms (p95)': p95.toFixed(1),
  }
  return { way, atTen, shown }
}

let indexes = 0

async function plainMeilisearch(occupations: Occupation[]): Promise<Find> {
  const uid = `bench_occupations_${(indexes += 1)}`
  await done(indexingServer().createIndex(uid, { primaryKey: 'id' }))
  await done(
    indexingServer()
      .index(uid)
      .updateSettings({ searchableAttributes: ['label'], distinctAttribute: 'owner' }),
  )
  const documents = occupations.flatMap(({ names }, owner) =>
    names.map((label, at) => ({ id: `${owner}-${at}`, owner, label })),
  )
  await done(indexingServer().index(uid).addDocuments(documents))
  const index = searchServer().index<{ owner: number }>(uid)
  return async (text) =>
    (await index.search(text, { limit: 10, attributesToRetrieve: ['owner'] })).hits.map(({ owner }) => owner)
}

function wordsOnly(occupations: Occupation[]): Find {
  const ask = textIndex(
    occupations.map(({ names }) => names.flatMap(plainWords)),
    { evenness: 0.75 },
  )
  return (text) => best(ask(plainWords(text)).values)
}

function lettersOnly(occupations: Occupation[]): Find {
  const lines = occupations.flatMap(({ names }, owner) => names.map((name) => ({ owner, features: gramsOf(name) })))
  const ask = lineIndex(lines, occupations.length)
  return (text) => best(ask(gramsOf(text)).values)
}

function best(values: Float64Array): number[] {
  return [...values.keys()]
    .filter((at) => values[at]! > 0)
    .sort((a, b) => values[b]! - values[a]!)
    .slice(0, 10)
}
