import { describe, expect, test } from 'vitest'
import { milestonesOf } from '#app/domain/board/milestone.ts'
import type { BoardPledge } from '#app/domain/board/step.ts'

const TODAY = '2026-11-22'
const PLEDGE: BoardPledge = {
  pledgeId: 'p1',
  agreementId: 'a1',
  reference: 'IV-2026-0001',
  status: 'in-force',
  kind: 'regular-job',
  before: '2027-06-01',
  pledged: 2,
  opened: 2,
  placed: 2,
}
const AGREEMENT = {
  reference: 'IV-2026-0001',
  status: 'in-force' as const,
  inForceOn: '2026-06-04',
  startsOn: '2026-06-04',
  endsOn: '2028-06-03',
}
const nothing = { agreements: [], pledges: [], opened: [], started: [], stillThere: [] }
const say = (history: Partial<Parameters<typeof milestonesOf>[0]>) =>
  milestonesOf({ ...nothing, ...history }, TODAY).map(({ on, what }) => `${on} ${what}`)

describe('milestones', () => {
  test('of an agreement that holds are its signing, its middle and its end', () => {
    expect(say({ agreements: [AGREEMENT] })).toEqual(['2026-06-04 in-force', '2027-06-04 half-time', '2028-06-03 ends'])
  })

  test('of one past its middle, or over, say nothing of the middle', () => {
    const over = { ...AGREEMENT, endsOn: '2026-10-01' }
    expect(say({ agreements: [over] })).toEqual(['2026-06-04 in-force', '2026-10-01 ends'])
    expect(say({ agreements: [{ ...over, status: 'expired' }] })).toEqual(['2026-06-04 in-force', '2026-10-01 ends'])
  })

  test('say when a promise was kept: on the day that the last promised person started', () => {
    const started = ['2026-08-01', '2026-07-01', '2026-09-01'].map((on) => ({ pledgeId: 'p1', title: 'Kok', on }))
    expect(say({ pledges: [PLEDGE], started })).toEqual([
      '2026-07-01 started',
      '2026-08-01 started',
      '2026-08-01 kept',
      '2026-09-01 started',
    ])
  })

  test('say what is still due of what is not kept, and nothing of it once its day has come', () => {
    const open = { ...PLEDGE, placed: 1 }
    expect(milestonesOf({ ...nothing, pledges: [open] }, TODAY)).toEqual([
      { on: '2027-06-01', what: 'due', kind: 'regular-job', left: 1 },
    ])
    for (const change of [{ before: TODAY }, { status: 'expired' as const }, { placed: 2 }]) {
      expect(say({ pledges: [{ ...open, ...change }] })).toEqual([])
    }
  })

  test('count people who started on one day in one job together', () => {
    const started = ['p1', 'p2', 'p1'].map((pledgeId) => ({ pledgeId, title: 'Kok', on: '2026-08-01' }))
    const stillThere = [1, 2].map(() => ({ title: 'Kok', months: 3 as const, on: '2026-11-01' }))
    expect(milestonesOf({ ...nothing, started, stillThere }, TODAY)).toEqual([
      { on: '2026-08-01', what: 'started', title: 'Kok', count: 3 },
      { on: '2026-11-01', what: 'still-there', title: 'Kok', months: 3, count: 2 },
    ])
  })
})
