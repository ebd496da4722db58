export type Figures = { p50: number; p95: number; p99: number }

/** Milliseconds of `rounds` runs one after the other, after a few that do not count. */
export async function measure(work: (round: number) => Promise<unknown>, { rounds = 200, warmUp = 20 } = {}) {
  for (let round = 0; round < warmUp; round += 1) await work(round)
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now()
    await work(round)
    times.push(performance.now() - began)
  }
  return figuresOf(times)
}

const TURNS = 10
const ROUNDS_A_TURN = 20
const WARM_UP_A_TURN = 5

/**
 * The same of two works that are compared, in turns: a machine that becomes slower for a minute then does so for both. Within a
 * turn one follows the other closely, as visitors do; its first rounds do not count.
 */
export async function measureBeside(
  sides: Record<'work' | 'baseline', (round: number) => Promise<unknown>>,
): Promise<{ figures: Figures; baseline: Figures }> {
  const times = { work: [] as number[], baseline: [] as number[] }
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const side of ['baseline', 'work'] as const) {
      for (let step = -WARM_UP_A_TURN; step < ROUNDS_A_TURN; step += 1) {
        const began = performance.now()
        await sides[side](turn * ROUNDS_A_TURN + Math.max(0, step))
        if (step >= 0) times[side].push(performance.now() - began)
      }
    }
  }
  return { figures: figuresOf(times.work), baseline: figuresOf(times.baseline) }
}

export function figuresOf(times: number[]): Figures {
  const sorted = times.sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

/** A table with every line beside its baseline: the machine is noisy, the ratio is not. */
export function printBeside(title: string, lines: { work: string; figures: Figures; baseline?: Figures }[]): void {
  console.log(`\n${title}`)
  console.table(
    lines.map(({ work, figures, baseline }) => ({
      work,
      'p50 ms': figures.p50.toFixed(1),
      'p95 ms': figures.p95.toFixed(1),
      'p99 ms': figures.p99.toFixed(1),
      '× baseline (p50)': baseline ? (figures.p50 / baseline.p50).toFixed(2) : '–',
    })),
  )
}
