import { describe, expect, test } from 'vitest'
import { AGREEMENT_STATUSES } from '#app/domain/agreements/agreement.ts'
import { leftOf, nextSteps, type BoardPledge } from '#app/domain/board/step.ts'

const TODAY = '2026-11-22'
const pledge = (change: Partial<BoardPledge> = {}): BoardPledge => ({
  pledgeId: 'p1',
  agreementId: 'a1',
  reference: 'IV-2026-0001',
  status: 'in-force',
  kind: 'regular-job',
  before: '2027-06-01',
  pledged: 4,
  opened: 1,
  placed: 0,
  ...change,
})
const waiting = { pledges: [], introductions: [], checkIns: [], reviews: [], uncounted: [] }
const steps = (change: Partial<Parameters<typeof nextSteps>[0]>) => nextSteps({ ...waiting, ...change }, TODAY)

describe('what can be done next for a pledge', () => {
  test('is to open the places that are not open yet', () => {
    expect(steps({ pledges: [pledge()] })).toEqual([
      { what: 'open-vacancy', kind: 'regular-job', places: 3, before: '2027-06-01' },
    ])
  })

  test('is nothing when all places are open or filled: then it is up to the werkmatchers', () => {
    expect(steps({ pledges: [pledge({ opened: 4 }), pledge({ placed: 4 }), pledge({ opened: 9 })] })).toEqual([])
  })

  test('is to let a vacancy count that is there already, each for one pledge', () => {
    const uncounted = [
      { vacancyId: 'v1', title: 'Kok', kind: 'learn-work-track' as const },
      { vacancyId: 'v2', title: 'Gastheer', kind: 'regular-job' as const },
    ]
    const pledges = [pledge({ pledgeId: 'later', before: '2027-09-01' }), pledge()]
    expect(steps({ pledges, uncounted })).toEqual([
      { what: 'count-vacancy', vacancyId: 'v2', title: 'Gastheer', kind: 'regular-job' },
      { what: 'open-vacancy', kind: 'regular-job', places: 3, before: '2027-09-01' },
    ])
  })

  test('is to talk when its day has come', () => {
    expect(steps({ pledges: [pledge({ before: TODAY, placed: 1 })] })).toEqual([
      {
        what: 'late',
        agreementId: 'a1',
        reference: 'IV-2026-0001',
        kind: 'regular-job',
        left: 3,
        before: TODAY,
      },
    ])
  })

  test.each(AGREEMENT_STATUSES)('of an agreement that is %s is something only while it holds', (status) => {
    expect(steps({ pledges: [pledge({ status })] })).toHaveLength(status === 'in-force' ? 1 : 0)
    expect(leftOf({ status, pledged: 4, placed: 1 })).toBe(status === 'in-force' ? 3 : 0)
    expect(leftOf({ status, pledged: 4, placed: 5 })).toBe(0)
  })
})

test('people who wait for an answer come first, then what can be said, then the pledges by their day', () => {
  const all = steps({
    pledges: [pledge({ before: '2027-09-01', kind: 'trial-placement' }), pledge()],
    introductions: [{ what: 'introductions', vacancyId: 'v1', title: 'Kok', count: 2 }],
    checkIns: [{ what: 'check-in', introductionId: 'i1', title: 'Kok', months: 3 }],
    reviews: [{ what: 'review', agreementId: 'a2', reference: 'IV-2025-0001' }],
  })
  expect(all.map(({ what }) => what)).toEqual(['introductions', 'check-in', 'review', 'open-vacancy', 'open-vacancy'])
  expect(all.at(-1)).toMatchObject({ kind: 'trial-placement' })
})
