/** Scores by number of document, 0 where nothing fits; `best` is the highest. */
export type Scores = { values: Float64Array; best: number }

type Postings = { ids: Map<string, number>; starts: Int32Array; documents: Int32Array; weights: Float32Array }

/**
 * Documents of one line each, several to an owner (the labels of an occupation): cosine of rare features, the owner's best line
 * counts. Features that occur again in a line count less each time.
 */
export function lineIndex(lines: readonly { owner: number; features: readonly string[] }[], owners: number) {
  const counted = lines.map(({ features }) => counts(features))
  const frequency = documentFrequency(counted)
  const rarity = (feature: string) => Math.log(1 + lines.length / (frequency.get(feature) ?? 0.5))
  const weigh = (feature: string, count: number) => (1 + Math.log(count)) * rarity(feature)
  const postings = invert(counted, frequency, (line) => {
    const length = Math.hypot(...[...line].map(([feature, count]) => weigh(feature, count))) || 1
    return (feature, count) => weigh(feature, count) / length
  })

  return (features: readonly string[]): Scores => {
    const wanted = counts(features)
    const length = Math.hypot(...[...wanted].map(([feature, count]) => weigh(feature, count))) || 1
    const perLine = new Float64Array(lines.length)
    for (const [feature, count] of wanted) {
      const weight = weigh(feature, count) / length
      eachPosting(postings, feature, (line, itsWeight) => (perLine[line] = perLine[line]! + weight * itsWeight))
    }
    const values = new Float64Array(owners)
    perLine.forEach((score, line) => {
      const { owner } = lines[line]!
      if (score > values[owner]!) values[owner] = score
    })
    return withBest(values)
  }
}

/** Documents as bags of features, ranked by BM25 (Robertson and Zaragoza 2009): how rare, how often, in how long a text. */
export function textIndex(texts: readonly (readonly string[])[], { evenness }: { evenness: number }) {
  const SATURATION = 1.2
  const counted = texts.map(counts)
  const frequency = documentFrequency(counted)
  const average = texts.reduce((sum, { length }) => sum + length, 0) / Math.max(1, texts.length)
  const postings = invert(counted, frequency, (text) => {
    const length = [...text.values()].reduce((sum, count) => sum + count, 0)
    const damping = SATURATION * (1 - evenness + (evenness * length) / (average || 1))
    return (feature, count) => {
      const having = frequency.get(feature) ?? 0
      const rarity = Math.log(1 + (texts.length - having + 0.5) / (having + 0.5))
      return (rarity * count * (SATURATION + 1)) / (count + damping)
    }
  })

  return (features: readonly string[]): Scores => {
    const values = new Float64Array(texts.length)
    for (const feature of new Set(features)) {
      eachPosting(postings, feature, (text, weight) => (values[text] = values[text]! + weight))
    }
    return withBest(values)
  }
}

function counts(features: readonly string[]): Map<string, number> {
  const counted = new Map<string, number>()
  for (const feature of features) counted.set(feature, (counted.get(feature) ?? 0) + 1)
  return counted
}

function documentFrequency(counted: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const frequency = new Map<string, number>()
  for (const document of counted) {
    for (const feature of document.keys()) frequency.set(feature, (frequency.get(feature) ?? 0) + 1)
  }
  return frequency
}

/** Which documents hold a feature, with what weight, one after the other in two arrays: a tenth of the memory of objects. */
function invert(
  counted: readonly ReadonlyMap<string, number>[],
  frequency: ReadonlyMap<string, number>,
  weigh: (document: ReadonlyMap<string, number>) => (feature: string, count: number) => number,
): Postings {
  const ids = new Map<string, number>()
  const starts = new Int32Array(frequency.size + 1)
  for (const [feature, having] of frequency) {
    const id = ids.size
    ids.set(feature, id)
    starts[id + 1] = starts[id]! + having
  }
  const documents = new Int32Array(starts[ids.size] ?? 0)
  const weights = new Float32Array(documents.length)
  const next = starts.slice()
  counted.forEach((document, number) => {
    const weighIn = weigh(document)
    for (const [feature, count] of document) {
      const id = ids.get(feature)!
      const at = next[id]!
      next[id] = at + 1
      documents[at] = number
      weights[at] = weighIn(feature, count)
    }
  })
  return { ids, starts, documents, weights }
}

function eachPosting(
  { ids, starts, documents, weights }: Postings,
  feature: string,
  visit: (document: number, weight: number) => void,
): void {
  const id = ids.get(feature)
  if (id === undefined) return
  for (let at = starts[id]!; at < starts[id + 1]!; at++) visit(documents[at]!, weights[at]!)
}

function withBest(values: Float64Array): Scores {
  return { values, best: values.reduce((best, value) => Math.max(best, value), 0) }
}
