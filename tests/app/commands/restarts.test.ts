import { expect, test } from 'vitest'
import { restarts } from '#app/commands/start/restarts.ts'

test('waits twice as long after each quick death and gives up at the fifth', () => {
  const policy = restarts({ firstDelayMs: 500 })
  expect([1, 2, 3, 4, 5].map(() => policy.delayAfter(1000))).toEqual([500, 1000, 2000, 4000, undefined])
})

test('begins anew after a process that lived well', () => {
  const policy = restarts({ firstDelayMs: 500 })
  for (let death = 0; death < 4; death++) policy.delayAfter(1000)
  expect(policy.delayAfter(60_000)).toBe(500)
  expect(policy.delayAfter(1000)).toBe(1000)
})
