import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Verdict } from './verdicts.ts'

const MOST_MB = 400

/** What a process of its own takes that holds every profile and every vacancy, and has answered with them. */
export async function memoryOfPools(place: { regionId: string; municipalityId: string }): Promise<Verdict> {
  const measuring = fileURLToPath(new URL('./hold-pools.ts', import.meta.url))
  const child = fork(measuring, [JSON.stringify(place)], { execArgv: ['--import', 'tsx'] })
  const held = await new Promise<{ before: number; after: number; loadedIn: number }>((resolve, reject) => {
    child.once('message', (message) => resolve(message as { before: number; after: number; loadedIn: number }))
    child.once('exit', (code) => reject(new Error(`The process that held the pools ended with ${code}`)))
  })
  console.log(
    `Pools read in ${(held.loadedIn / 1000).toFixed(1)} s; the process took ${held.before} MB before and ${held.after} MB after`,
  )
  const figures = { p50: held.after, p95: held.after, p99: held.after }
  return {
    work: 'memory of a process with all profiles and vacancies',
    figures,
    baseline: null,
    atMost: MOST_MB,
    unit: 'MB',
  }
}
