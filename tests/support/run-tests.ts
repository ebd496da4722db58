import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root } from '#app/commands/ensure-installed.mjs'
import { showStep } from '#app/commands/show-step.mjs'
import { buildIfChanged } from '#app/commands/start/build-if-changed.ts'
import { type StopRequest, Stopped, listenForStop } from '#app/commands/start/stop-request.ts'
import { findBrowser } from './find-browser.ts'
import { findPdfTools } from './find-pdf-tools.ts'
import { type TestServers, startTestServers } from './test-servers.ts'

/** `failures`: what a reader of nothing but the last lines needs to know of them. */
type Outcome = { passed: number; failed: number; skipped: number; failures: string[] }
type Runner = {
  name: string
  args: (filters: string[], report: string) => string[]
  read: (report: unknown) => Outcome
}

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
    const { numPassedTests, numPendingTests, numTodoTests, testResults } = report as {
      numPassedTests: number
      numPendingTests: number
      numTodoTests: number
      testResults: {
        name: string
        status: string
        message: string
        assertionResults: { status: string; fullName: string }[]
      }[]
    }
    const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
      const namesOf = (wanted: string) =>
        assertionResults.filter(({ status }) => status === wanted).map(({ fullName }) => fullName)
      // A file that breaks outside its tests has failed, though none of its tests did; one whose process died was in the midst of one.
      const failed = [...namesOf('failed'), ...namesOf('pending').map((test) => `${test} (broken off)`)]
      if (failed.length === 0 && status === 'failed') failed.push(message)
      return failed.map((what) => `${relative(root, name)} › ${what}`)
    })
    return {
      passed: numPassedTests,
      failed: failures.length,
      skipped: numPendingTests + numTodoTests,
      failures,
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
    const { stats, errors, suites } = report as {
      stats: { expected: number; unexpected: number; flaky: number; skipped: number }
      errors: { message?: string }[]
      suites: Suite[]
    }
    return {
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky + errors.length,
      skipped: stats.skipped,
      failures: [
        ...suites.flatMap(failedIn),
        ...errors.map(({ message }) => message ?? 'an error outside any journey'),
      ],
    }
  },
}

/** Of Playwright's report: a file, or a `describe` in one. */
type Suite = { specs: { file: string; title: string; ok: boolean }[]; suites?: Suite[] }

function failedIn({ specs, suites = [] }: Suite): string[] {
  const failed = specs.filter(({ ok }) => !ok).map(({ file, title }) => `tests/journeys/${file} › ${title}`)
  return [...failed, ...suites.flatMap(failedIn)]
}

/** Runs what the arguments select (`unit`, `journeys`, paths; nothing selects all) and closes with the names of what failed and one line of counts. */
export async function runTests(args: string[]): Promise<number> {
  const selected = select(args)
  const stop = listenForStop((line) => console.log(line))
  let servers: TestServers | undefined
  const totals: Outcome = { passed: 0, failed: 0, skipped: 0, failures: [] }
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
      const outcome = await runWith(runner, filters, { env, directory: started.directory, stop })
      for (const key of ['passed', 'failed', 'skipped'] as const) totals[key] += outcome[key]
      totals.failures.push(...outcome.failures)
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
  const { passed, failed, skipped, failures } = totals
  for (const failure of failures) console.log(`failed: ${failure.split('\n')[0]}`)
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
): Promise<Outcome> {
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
    return { passed: 0, failed: 1, skipped: 0, failures: [`${runner.name} broke off without a report (${code})`] }
  }
  const outcome = runner.read(JSON.parse(readFileSync(report, 'utf8')))
  // An error outside any test: the runner knows, its counts do not.
  if (code !== 0 && outcome.failed === 0 && outcome.passed > 0) {
    outcome.failed = 1
    outcome.failures.push(`an error outside any test, see what ${runner.name} says above`)
  }
  return outcome
}

function exitCode(child: ChildProcess): Promise<number | string> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 'unknown'))
  })
}
