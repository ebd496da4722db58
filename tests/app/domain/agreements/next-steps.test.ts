import { expect, test } from 'vitest'
import { nextSteps } from '#app/domain/agreements/next-steps.ts'

const pledge = (pledged: number, opened: number, placed: number) => ({ pledged, opened, placed })

test.each([
  ['nothing was done yet', [pledge(5, 0, 0)], 0, { open: 5 }],
  ['places are open', [pledge(5, 3, 1)], 0, { open: 2, fill: 2 }],
  ['somebody waits for an answer', [pledge(5, 5, 1)], 2, { answer: 2, fill: 4 }],
  ['one pledge is more than kept and the other is not', [pledge(2, 6, 4), pledge(3, 1, 0)], 0, { open: 2, fill: 1 }],
  ['more people were placed than places said', [pledge(5, 1, 2)], 0, { open: 3 }],
  ['all is done', [pledge(2, 2, 2), pledge(1, 4, 3)], 0, {}],
  ['all is done and somebody still waits', [pledge(2, 2, 2)], 1, { answer: 1 }],
])('what is next when %s', (_, pledges, waiting, expected) => {
  expect(Object.fromEntries(nextSteps(pledges, { waiting }).map(({ kind, count }) => [kind, count]))).toEqual(expected)
})
