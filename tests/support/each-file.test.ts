import { expect, test, vi } from 'vitest'

test.fails('an error in the console that nobody asked for fails the test', () => {
  console.error('this line belongs to the test of tests/support/each-file.ts')
})

test('an error in the console that is expected does not', () => {
  const spy = vi.spyOn(console, 'error').mockImplementation(() => {})
  console.error('expected')
  expect(spy).toHaveBeenCalledWith('expected')
  spy.mockRestore()
})
