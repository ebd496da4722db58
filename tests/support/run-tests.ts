import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#app/commands/ensure-installed.mjs'
import { showStep } from '#app/commands/show-step.mjs'
import { buildIfChanged } from '#app/commands/start/build-if-changed.ts'
import { type StopRequest, Stopped, listenForStop } from '#app/commands/start/stop-request.ts'
import { findBrowser } from './find-browser.ts'
import { findPdfTools } from './find-pdf-tools.ts'
import { type TestServers, startTestServers } from './test-servers.ts'

type Counts = { passed: number; failed: number; skipped: number }
type Runner = { name: string; args: (filters: string[], report: string) => string[]; read: (report: unknown) => Counts }

const vitest: Runner = {
  name: 'vitest',
  args: (filters, report) => [
    'node_modules/vitest/vitest.mjs',
    'run',
    ...['--config', 'remix.config.js'],
    ...['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${report}`],
    ...filters,
  ],
  read(report) {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = report as {
      numPassedTests: number
      numFailedTests: number
      numPendingTests: number
      numTodoTests: number
      testResults: { status: string; assertionResults: { status: string }[] }[]
    }
    // A file that breaks outside its tests has failed, though none of its tests did.
    const brokenFiles = testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
    )
    return {
      passed: numPassedTests,
      failed: numFailedTests + brokenFiles.length,
      skipped: numPendingTests + numTodoTests,
    }
  },
}

const playwright: Runner = {
  name: 'playwright',
  args: (filters) => [
    'node_modules/@playwright/test/cli.js',
    'test',
    ...['--config', 'tests/journeys/playwright.config.ts'],
    ...['--reporter', 'list,json'],
    ...filters,
  ],
  read(report) {
    const { stats, errors } = report as {
      stats: { expected: number; unexpected: number; flaky: number; skipped: number }
      errors: unknown[]
    }
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped }
  },
}

/** Runs what the arguments select (`unit`, `journeys`, paths; nothing selects all) and closes with one line of counts. */
export async function runTests(args: string[]): Promise<number> {
  const selected = select(args)
  const stop = listenForStop((line) => console.log(line))
  let servers: TestServers | undefined
  const totals: Counts = { passed: 0, failed: 0, skipped: 0 }
  try {
    const browser = selected.journeys ? await showStep<string>('browser', async (note) => findBrowser(note)) : undefined
    stop.signal.throwIfAborted()
    if (selected.unit) await showStep('pdf tools', async (note) => note(findPdfTools()))
    stop.signal.throwIfAborted()
    await showStep('build', async (note) => note(await buildIfChanged(stop.signal)))
    stop.signal.throwIfAborted()
    const started = await showStep<TestServers>('servers', (note) => startTestServers(note))
    servers = started
    const env = { ...process.env, ...started.environment, ...(browser ? { CHROMIUM: browser } : {}) }
    const runs = [
      { runner: vitest, filters: selected.unit },
      { runner: playwright, filters: selected.journeys },
    ]
    for (const { runner, filters } of runs) {
      stop.signal.throwIfAborted()
      if (!filters) continue
      const counts = await runWith(runner, filters, { env, directory: started.directory, stop })
      for (const key of ['passed', 'failed', 'skipped'] as const) totals[key] += counts[key]
    }
    stop.signal.throwIfAborted()
  } catch (error) {
    if (!(stop.signal.reason instanceof Stopped)) throw error
    console.log(`Broken off: ${stop.signal.reason.message}`)
    totals.failed += 1
  } finally {
    await servers?.stop()
  }
  const nothingRan = totals.passed + totals.failed === 0
  if (nothingRan) console.log('No test ran')
  const { passed, failed, skipped } = totals
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
  return failed > 0 || nothingRan ? 1 : 0
}

function select(args: string[]): { unit?: string[]; journeys?: string[] } {
  if (args.length === 0) return { unit: [], journeys: [] }
  const isJourney = (arg: string) => arg.includes('journeys')
  const pathsOf = (chosen: string[], everything: string) => (chosen.includes(everything) ? [] : chosen)
  const journeys = args.filter(isJourney)
  const unit = args.filter((arg) => !isJourney(arg))
  return {
    ...(unit.length > 0 ? { unit: pathsOf(unit, 'unit') } : {}),
    ...(journeys.length > 0 ? { journeys: pathsOf(journeys, 'journeys') } : {}),
  }
}

async function runWith(
  runner: Runner,
  filters: string[],
  { env, directory, stop }: { env: NodeJS.ProcessEnv; directory: string; stop: StopRequest },
): Promise<Counts> {
  const report = join(directory, `${runner.name}.json`)
  const child = spawn(process.execPath, runner.args(filters, report), {
    cwd: root,
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    stdio: 'inherit',
  })
  const terminate = () => child.kill('SIGTERM')
  const kill = () => child.kill('SIGKILL')
  stop.signal.addEventListener('abort', terminate)
  stop.hurry.addEventListener('abort', kill)
  const code = await exitCode(child)
  stop.signal.removeEventListener('abort', terminate)
  stop.hurry.removeEventListener('abort', kill)

  if (!existsSync(report)) {
    console.log(`${runner.name} broke off without a report (${code})`)
    return { passed: 0, failed: 1, skipped: 0 }
  }
  const counts = runner.read(JSON.parse(readFileSync(report, 'utf8')))
  // An error outside any test: the runner knows, its counts do not.
  if (code !== 0 && counts.failed === 0 && counts.passed > 0) counts.failed = 1
  return counts
}

function exitCode(child: ChildProcess): Promise<number | string> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 'unknown'))
  })
}
