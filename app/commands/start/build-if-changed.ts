import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../ensure-installed.mjs'
import { Refused } from '../refused.mjs'

const sources = ['app', 'db', 'search', 'public', 'remix.config.js', 'tsconfig.json', 'package-lock.json']
const hashFile = join(root, 'build', '.source-hash')
const built = join(root, 'build', 'server', 'index.js')

/** Builds the web pages unless the last complete build was made from exactly these sources. */
export async function buildIfChanged(signal?: AbortSignal): Promise<'built' | 'up to date'> {
  const hash = sourceHash()
  if (existsSync(built) && existsSync(hashFile) && readFileSync(hashFile, 'utf8') === hash) return 'up to date'
  rmSync(hashFile, { force: true })
  await build(signal)
  mkdirSync(join(root, 'build'), { recursive: true })
  writeFileSync(hashFile, hash)
  return 'built'
}

function sourceHash(): string {
  const hash = createHash('sha256')
  for (const file of sources.flatMap(filesIn)) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

function filesIn(path: string): string[] {
  const absolute = join(root, path)
  if (!existsSync(absolute)) return []
  if (statSync(absolute).isFile()) return [path]
  return readdirSync(absolute)
    .sort()
    .flatMap((entry) => filesIn(join(path, entry)))
}

function build(signal?: AbortSignal): Promise<void> {
  const remix = join(root, 'node_modules', '@remix-run', 'dev', 'dist', 'cli.js')
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [remix, 'vite:build', '--config', 'remix.config.js'], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
    })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.once('error', reject)
    child.once('close', (code, how) => {
      if (code === 0) resolve()
      else reject(new Refused(`The build failed (${how ?? `exit code ${code}`}):\n${output.trim()}`))
    })
  })
}
