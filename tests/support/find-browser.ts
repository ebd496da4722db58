import { spawnSync } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright'
import { root } from '#app/commands/ensure-installed.mjs'
import { Refused } from '#app/commands/refused.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const usualDirectories = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome']

/** The path of a Chromium that runs here: CHROMIUM, Playwright's own, one on this machine, or else one installed now. */
export function findBrowser(note: (text: string) => void): string {
  const given = process.env.CHROMIUM
  if (given) {
    if (!runs(given)) throw new Refused(`CHROMIUM ${given} does not run; set it to the path of a Chromium or unset it`)
    return given
  }
  const found = presentBrowser()
  if (found) return noted(found, note)
  install()
  const installed = presentBrowser()
  if (installed) return noted(installed, note)
  throw new Refused(
    'There is no browser, and none could be installed: install Chromium, or set CHROMIUM to the path of one (or run `npm test -- unit`)',
  )
}

function noted(path: string, note: (text: string) => void): string {
  note(path)
  return path
}

function presentBrowser(): string | undefined {
  const directories = new Set([...(process.env.PATH ?? '').split(delimiter), ...usualDirectories])
  const candidates = [...directories].flatMap((directory) => names.map((name) => join(directory, name)))
  return [chromium.executablePath(), ...candidates].find(runs)
}

function runs(path: string): boolean {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}

/** Whatever fails here shows in there being no browser afterwards. */
function install(): void {
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    spawnSync('apt-get', ['update'], { env, stdio: 'ignore' })
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env, stdio: 'ignore' })
    if (presentBrowser()) return
  }
  spawnSync(process.execPath, [join(root, 'node_modules', 'playwright', 'cli.js'), 'install', 'chromium'], {
    cwd: root,
    stdio: 'ignore',
  })
}
