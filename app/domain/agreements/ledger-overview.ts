import { dayOf, type DayString } from '#app/domain/calendar/day.ts'
import type { TemplateKind } from './agreement-template.ts'
import { isTooLateToSign, KEPT_STATUSES, type AgreementStatus, type Pledge } from './agreement.ts'
import type { Progress } from './ledger.ts'
import { isEnding, isSilent, paceOf, type Pace } from './ledger-standing.ts'

/** Which agreements are looked at: those that count, or those in one state. */
export const LEDGER_STATES = ['kept', 'in-force', 'fulfilled', 'expired', 'preparing', 'withdrawn'] as const
export type LedgerState = (typeof LEDGER_STATES)[number]

const STATUSES: Record<LedgerState, readonly AgreementStatus[]> = {
  kept: KEPT_STATUSES,
  'in-force': ['in-force'],
  fulfilled: ['fulfilled'],
  expired: ['expired'],
  preparing: ['draft', 'offered', 'partly-signed'],
  withdrawn: ['withdrawn'],
}

/** What an employer can be picked out for. */
export const LEDGER_SIGNS = ['silent', 'behind', 'ahead', 'ending'] as const
export type LedgerSign = (typeof LEDGER_SIGNS)[number]

export const LEDGER_ORDERS = [
  'date',
  'employer',
  'pledged',
  'opened',
  'introduced',
  'placed',
  'stillAfter3',
  'stillAfter6',
  'open',
  'ends',
  'active',
] as const
export type LedgerOrder = (typeof LEDGER_ORDERS)[number]
export const LEDGER_DIRECTIONS = ['ascending', 'descending'] as const
export type LedgerDirection = (typeof LEDGER_DIRECTIONS)[number]

/** What one means by an order before turning it round: names and days from the first, numbers from the most. */
export function usualDirection(order: LedgerOrder): LedgerDirection {
  return ['employer', 'date', 'ends', 'active'].includes(order) ? 'ascending' : 'descending'
}

export type LedgerFilter = {
  state: LedgerState
  /** The kind of text it was drafted from; null: any. */
  kind: TemplateKind | null
  sign: LedgerSign | null
  /** A part of the name, or of a reference. */
  search: string | null
}

/** One pledge, with the agreement it stands in; an agreement without pledges is one with zero places. */
export type OverviewPledge = Progress & {
  employerId: string
  employerName: string
  agreementId: string
  reference: string
  status: AgreementStatus
  kind: TemplateKind
  startsOn: DayString
  endsOn: DayString
  /** When it last changed state: an agreement that has just come into force has been quiet since then at most. */
  changedAt: Date
  pledged: number
  before: Pledge['before'] | null
}

/** What else is known of an employer. */
export type EmployerActivity = { lastActiveAt: Date | null; waiting: number }

type OverviewAgreement = Pick<OverviewPledge, 'reference' | 'status' | 'kind' | 'startsOn' | 'endsOn'> & {
  id: string
  /** Its last day passed before everybody had signed. */
  isTooLate: boolean
}

export type LedgerRow = Progress & {
  employerId: string
  employerName: string
  pledged: number
  agreements: readonly OverviewAgreement[]
  /** The first day of a pledge in force that is not kept yet. */
  nextBefore: DayString | null
  /** The first last day of an agreement in force. */
  endsOn: DayString | null
  /** Null when nothing is in force. */
  pace: Pace | null
  isSilent: boolean
  isEnding: boolean
  lastActiveOn: DayString | null
}

const COUNTED = [
  'pledged',
  'opened',
  'introduced',
  'placed',
  'stillAfter3',
  'dueAfter3',
  'unknownAfter3',
  'stillAfter6',
  'dueAfter6',
  'unknownAfter6',
] as const satisfies readonly (keyof Progress | 'pledged')[]
export type LedgerTotals = Record<(typeof COUNTED)[number], number>

/** The figures of several together. */
export function totalsOf(rows: readonly LedgerTotals[]): LedgerTotals {
  return Object.fromEntries(
    COUNTED.map((figure) => [figure, rows.reduce((total, row) => total + row[figure], 0)]),
  ) as LedgerTotals
}

/** A row per employer with the figures of the agreements that the filter looks at; without `sign`, which is about the row. */
export function rowsOf(
  pledges: readonly OverviewPledge[],
  activity: ReadonlyMap<string, EmployerActivity>,
  { state, kind, search }: LedgerFilter,
  today: DayString,
): LedgerRow[] {
  const words = plain(search ?? '')
  const looked = pledges.filter(
    (pledge) =>
      STATUSES[state].includes(pledge.status) &&
      (kind === null || pledge.kind === kind) &&
      (plain(pledge.employerName).includes(words) || plain(pledge.reference).includes(words)),
  )
  return [...groupBy(looked, ({ employerId }) => employerId).values()].map((own) =>
    rowOf(own, activity.get(own[0].employerId) ?? { lastActiveAt: null, waiting: 0 }, today),
  )
}

function rowOf(own: Group<OverviewPledge>, { lastActiveAt, waiting }: EmployerActivity, today: DayString): LedgerRow {
  const inForce = own.filter(({ status }) => status === 'in-force')
  const open = inForce.filter(({ pledged, placed }) => placed < pledged)
  const paced = inForce.flatMap(({ pledged: places, placed, startsOn, before }) =>
    before ? [{ places, placed, startsOn, before }] : [],
  )
  const toOpen = open.reduce(
    (total, { pledged, opened, placed }) => total + Math.max(0, pledged - Math.max(opened, placed)),
    0,
  )
  const quietSince = Math.max(lastActiveAt?.getTime() ?? 0, ...inForce.map(({ changedAt }) => changedAt.getTime()))
  return {
    employerId: own[0].employerId,
    employerName: own[0].employerName,
    ...totalsOf(own),
    agreements: [...groupBy(own, ({ agreementId }) => agreementId).values()].map(
      ([{ agreementId: id, reference, status, kind, startsOn, endsOn }]) => ({
        id,
        reference,
        status,
        kind,
        startsOn,
        endsOn,
        isTooLate: isTooLateToSign({ status, endsOn }, today),
      }),
    ),
    nextBefore: first(open.map(({ before }) => before)),
    endsOn: first(inForce.map(({ endsOn }) => endsOn)),
    pace: paced.length > 0 ? paceOf(paced, today) : null,
    isSilent: inForce.length > 0 && isSilent({ quietSince: dayOf(new Date(quietSince)), toOpen, waiting }, today),
    isEnding: inForce.some(({ endsOn }) => isEnding(endsOn, today)),
    lastActiveOn: lastActiveAt && dayOf(lastActiveAt),
  }
}

export function hasSign(row: LedgerRow, sign: LedgerSign): boolean {
  if (sign === 'silent') return row.isSilent
  if (sign === 'ending') return row.isEnding
  return row.pace === sign
}

const NAMES = new Intl.Collator('nl')

/** In that order, by name where it is equal; who has no such day comes last, whichever way round. */
export function inOrder(rows: readonly LedgerRow[], order: LedgerOrder, direction: LedgerDirection): LedgerRow[] {
  const turn = direction === 'ascending' ? 1 : -1
  const byName = (a: LedgerRow, b: LedgerRow) => NAMES.compare(a.employerName, b.employerName)
  const valueOf = (row: LedgerRow): number | string | null => {
    if (order === 'date') return row.nextBefore
    if (order === 'ends') return row.endsOn
    if (order === 'active') return row.lastActiveOn
    if (order === 'open') return Math.max(0, row.pledged - row.placed)
    return order === 'employer' ? null : row[order]
  }
  return [...rows].sort((a, b) => {
    if (order === 'employer') return turn * byName(a, b)
    const [x, y] = [valueOf(a), valueOf(b)]
    if (x === y) return byName(a, b)
    if (x === null || y === null) return x === null ? 1 : -1
    return turn * (x < y ? -1 : 1)
  })
}

type Group<T> = [T, ...T[]]

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, Group<T>> {
  const groups = new Map<string, Group<T>>()
  for (const one of all) {
    const group = groups.get(keyOf(one))
    if (group) group.push(one)
    else groups.set(keyOf(one), [one])
  }
  return groups
}

function first(days: readonly (DayString | null)[]): DayString | null {
  return days.filter((day) => day !== null).sort()[0] ?? null
}

/** For comparing what was typed: without accents or capitals. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}
