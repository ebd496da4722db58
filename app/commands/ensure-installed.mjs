// Plain JavaScript without dependencies: this is what runs before there is a node_modules.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Refused } from './refused.mjs'
import { showStep } from './show-step.mjs'

export const root = fileURLToPath(new URL('../../', import.meta.url))

const oldestNode = [20, 19]

/** Ends the process with one clear line when this Node is too old to run the portal. */
export function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldestMajor, oldestMinor] = oldestNode
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return
  console.error(`Werkbrug needs Node ${oldestNode.join('.')} or newer; this is Node ${version}. See https://nodejs.org`)
  process.exit(1)
}

/**
 * npm leaves its own account of what it installed in node_modules/.package-lock.json, written last; comparing that with
 * package-lock.json tells a missing, an interrupted and an outdated install apart from a good one, without a marker of ours.
 */
export function isInstalled(directory = root) {
  let wanted, present
  try {
    wanted = JSON.parse(readFileSync(join(directory, 'package-lock.json'), 'utf8')).packages
    present = JSON.parse(readFileSync(join(directory, 'node_modules', '.package-lock.json'), 'utf8')).packages
  } catch {
    return false
  }
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || entry.link) return true
    const found = present[path]
    // npm leaves out optional packages that are for another platform.
    return found ? found.version === entry.version : Boolean(entry.optional)
  })
}

/** Installs exactly what package-lock.json says, unless that is what node_modules holds already. */
export async function ensureInstalled() {
  requireNode()
  await showStep('install', async (note) => {
    if (isInstalled()) return note('up to date')
    await installPackages()
  })
}

function installPackages() {
  // Building needs the development packages too, whatever NODE_ENV says.
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund']
  const npm = process.env.npm_execpath
  const [command, prefix] = npm?.endsWith('npm-cli.js') ? [process.execPath, [npm]] : ['npm', []]
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...prefix, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    const forward = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal)
    process.on('SIGINT', forward).on('SIGTERM', forward).on('SIGHUP', forward)
    const settle = () => process.off('SIGINT', forward).off('SIGTERM', forward).off('SIGHUP', forward)
    child.once('error', (error) => {
      settle()
      reject(new Refused(`npm could not be started (${error.message}); run \`npm ci\` by hand, then try again`))
    })
    child.once('close', (code, signal) => {
      settle()
      if (code === 0) return resolve(undefined)
      reject(new Refused(`\`npm ci\` failed (${signal ?? `exit code ${code}`}):\n${output.trim()}`))
    })
  })
}

/**
 * Runs a command to its end and exits with its code. An expected failure shows as its message; a mistake of ours with its trace.
 * @param {() => Promise<number>} work
 */
export async function runCommand(work) {
  // A terminal or an npm that is gone must not take the orderly stop down with it.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  let code = 1
  try {
    code = await work()
  } catch (error) {
    console.error(error instanceof Refused ? error.message : error)
  }
  process.exit(code)
}
