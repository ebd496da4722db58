import { format } from 'node:util'
import { afterAll, afterEach } from 'vitest'

// An error in the console that a test did not ask for is a failure. One that is expected is caught with
// vi.spyOn(console, 'error').mockImplementation(() => {}), and then asserted.

const unexpected: string[] = []

console.error = (...words: unknown[]) => {
  const text = format(...words)
  unexpected.push(text)
  process.stderr.write(`${text}\n`)
}

function failOnUnexpected(): void {
  const found = unexpected.splice(0)
  if (found.length > 0) throw new Error(`Unexpected console.error:\n${found.join('\n')}`)
}

afterEach(failOnUnexpected)
afterAll(failOnUnexpected)
