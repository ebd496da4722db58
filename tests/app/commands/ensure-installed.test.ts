import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isInstalled, root } from '#app/commands/ensure-installed.mjs'

let directory: string
beforeEach(() => void (directory = mkdtempSync(join(tmpdir(), 'install-'))))
afterEach(() => rmSync(directory, { recursive: true }))

type Packages = Record<string, { version?: string; optional?: boolean; link?: boolean }>

function given(wanted: Packages, present?: Packages): boolean {
  writeFileSync(join(directory, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...wanted } }))
  mkdirSync(join(directory, 'node_modules'), { recursive: true })
  if (present) {
    writeFileSync(join(directory, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: present }))
  }
  return isInstalled(directory)
}

describe('what is installed', () => {
  test('is good when npm says it holds every version of the lockfile', () => {
    expect(given({ 'node_modules/a': { version: '1.0.0' } }, { 'node_modules/a': { version: '1.0.0' } })).toBe(true)
  })

  test('is not good when npm never finished', () => {
    expect(given({ 'node_modules/a': { version: '1.0.0' } })).toBe(false)
  })

  test('is not good when the lockfile asks for another version, or for one package more', () => {
    const present = { 'node_modules/a': { version: '1.0.0' } }
    expect(given({ 'node_modules/a': { version: '1.0.1' } }, present)).toBe(false)
    expect(given({ ...present, 'node_modules/b': { version: '2.0.0' } }, present)).toBe(false)
  })

  test('may lack what is for another platform, but not hold it in another version', () => {
    const wanted = { 'node_modules/a': { version: '1.0.0', optional: true } }
    expect(given(wanted, {})).toBe(true)
    expect(given(wanted, { 'node_modules/a': { version: '0.9.0' } })).toBe(false)
  })
})

test('a Node that is too old is refused in one line', () => {
  const script = `import { requireNode } from './app/commands/ensure-installed.mjs'; requireNode('20.18.3')`
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    encoding: 'utf8',
  })
  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout: '',
    stderr: 'Werkbrug needs Node 20.19 or newer; this is Node 20.18.3. See https://nodejs.org\n',
  })
})
