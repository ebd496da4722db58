/** Chance that comes out the same every time: mulberry32, so that two seeds of one day are one and the same city. */
export function seededRandom(seed: number) {
  let state = seed >>> 0

  /** 0 ≤ x < 1 */
  function fraction(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }

  function whole(from: number, to: number): number {
    return from + Math.floor(fraction() * (to - from + 1))
  }

  function chance(of: number): boolean {
    return fraction() < of
  }

  function one<T>(list: readonly T[]): T {
    const item = list[Math.floor(fraction() * list.length)]
    if (item === undefined) throw new Error('Nothing to choose from')
    return item
  }

  /** `count` different items, in the order of the list. */
  function some<T>(list: readonly T[], count: number): T[] {
    const left = list.map((_, index) => index)
    const chosen: number[] = []
    while (chosen.length < count && left.length > 0)
      chosen.push(...left.splice(Math.floor(fraction() * left.length), 1))
    return chosen.sort((a, b) => a - b).map((index) => list[index] as T)
  }

  /** By weight: `{ yes: 3, no: 1 }` is three times as often yes. */
  function weighted<K extends string>(weights: Record<K, number>): K {
    const entries = Object.entries(weights) as [K, number][]
    let left = fraction() * entries.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [key, weight] of entries) {
      left -= weight
      if (left < 0) return key
    }
    return entries[0]![0]
  }

  /** How many, by the weight of none, one, two … */
  function howMany(...weights: number[]): number {
    return Number(weighted(Object.fromEntries(weights.map((weight, count) => [String(count), weight]))))
  }

  return { fraction, whole, chance, one, some, weighted, howMany }
}

export type Random = ReturnType<typeof seededRandom>
