import { spawnSync } from 'node:child_process'

/** What reads documents as others would, and an independent time stamp authority. */
const TOOLS = { pdfsig: ['-v'], pdfinfo: ['-v'], pdftotext: ['-v'], openssl: ['version'] }

/** Installs what is missing where that is possible; says what there is, or what to do. The tests that need it fail without it. */
export function findPdfTools(): string {
  if (missing().length > 0 && process.getuid?.() === 0) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    spawnSync('apt-get', ['update'], { env, stdio: 'ignore' })
    const packages = ['poppler-utils', 'openssl']
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env, stdio: 'ignore' })
  }
  const left = missing()
  if (left.length > 0) return howToGet(left)
  return spawnSync('pdfsig', ['-v'], { encoding: 'utf8' }).stderr.split('\n')[0] ?? ''
}

export function howToGet(tools: readonly string[]): string {
  return `there is no ${tools.join(' and no ')}: install poppler-utils and openssl (on Debian: apt-get install poppler-utils openssl)`
}

function missing(): string[] {
  return Object.entries(TOOLS)
    .filter(([tool, args]) => spawnSync(tool, args, { stdio: 'ignore', timeout: 20_000 }).error)
    .map(([tool]) => tool)
}
