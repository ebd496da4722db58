// Plain JavaScript without dependencies: these lines are shown before `npm ci` has run.

const slowAfter = 2000

/**
 * Shows one step of a start as it goes: its name, a check mark or a cross, a note, and the seconds it took.
 * @template T
 * @param {string} name
 * @param {(note: (text: string) => void) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function showStep(name, work) {
  const began = performance.now()
  const live = process.stdout.isTTY === true
  let note = ''
  let slow
  if (live) process.stdout.write(`  … ${name}`)
  else slow = setTimeout(() => console.log(`  … ${name}`), slowAfter)
  const close = (/** @type {string} */ mark) => {
    clearTimeout(slow)
    const seconds = `${((performance.now() - began) / 1000).toFixed(1)} s`
    const line = `  ${mark} ${name.padEnd(12)} ${seconds.padStart(7)}${note ? `  ${note}` : ''}`
    process.stdout.write(`${live ? '\r\x1b[2K' : ''}${line}\n`)
  }
  try {
    const result = await work((text) => (note = text))
    close('✓')
    return result
  } catch (error) {
    close('✗')
    throw error
  }
}
