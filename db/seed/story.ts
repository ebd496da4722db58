import type { AgreementStatus } from '#app/domain/agreements/agreement.ts'
import type { Address, EmployerStatus } from '#app/domain/employers/employer.ts'
import type { NegotiableDemand } from '#app/domain/matching/firmness.ts'
import type { Certificate, Demand, Licence, Offer, OtherLanguage, Sector, Skill } from '#app/domain/matching/words.ts'
import type { Diploma, Pay, VacancyKind, VacancyStatus, Workplace } from '#app/domain/vacancies/vacancy.ts'
import type { LogoMark } from './draw-logo.ts'
import type { ReviewAnswers } from '#app/domain/reviews/review.ts'
import { DAYS, parseTime, type Roster, type TimeBlock } from '#app/domain/week/week.ts'

/** How a story is told: short to write, and without a date, since every day is counted from the day of the seed. */
export type EmployerStory = {
  municipality: 'utrecht' | 'stichtse-vecht'
  status: EmployerStatus
  name: string
  kvkNumber: string
  sector: Sector
  address: Address
  website: string | null
  about: string | null
  /** Drawn by draw-logo.ts; without: no logo. */
  logo?: LogoMark
  /** Chose to stand in the public list. */
  isListed?: true
  /** Days ago. */
  registered: number
  /** The first is the contact of a vacancy that names nobody else. */
  people: { name: string; email: string; phone: string | null }[]
  agreements: AgreementStory[]
  vacancies: VacancyStory[]
}

export type AgreementStory = {
  status: AgreementStatus
  /** Days from today, negative in the past. */
  drafted: number
  starts: number
  ends: number
  handedBackReason?: string
  withdrawReason?: string
  /** How the desk looked back on what is over; the employer was asked too. */
  review?: ReviewAnswers & { lesson: string | null }
  signedBy?: { name: string; function: string }
  pledges: { kind: VacancyKind; places: number; before: number }[]
}

export type VacancyStory = {
  status: VacancyStatus
  title: string
  /** Days from today on which the desk published it; drawn from the last weeks unless told. */
  published?: number
  /** A code from the portal's list of occupations. */
  occupation: string
  /** That of the employer unless told otherwise. */
  sector?: Sector
  kind: VacancyKind
  places?: number
  tasks: string
  hours: [min: number, max: number]
  roster: Roster
  schoolHolidaysFree?: boolean
  workplace?: Workplace
  /** Where the employer is unless told otherwise. */
  at?: { postcode: string; street: string; place: string }
  /** Levels to speak, understand, read and write: "A2 A2 A1 none". */
  dutch: string
  otherLanguages?: OtherLanguage[]
  licences?: Licence[]
  certificates?: Certificate[]
  demands: Demand[]
  skills: Skill[]
  diploma?: Diploma
  /** Demands on which the employer gives way. */
  negotiable?: NegotiableDemand[]
  offers: Offer[]
  pay: Pay | null
  benefits?: string
  /** Days from today; without: as soon as it suits both. */
  starts?: number
  closes: number | null
  contact?: number
  returnReason?: string
  /** The employer changed it after the desk had read it. */
  editedSince?: boolean
  /** Counts towards the pledge of its own kind in the employer's agreement that is in force. */
  pledged?: boolean
}

const SHORT_DAYS = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo']

/** Blocks of a week from "ma di do 9:00-13:00; wo 9:00-12:00"; throws on a slip of the pen. */
export function week(text: string): TimeBlock[] {
  return text.split(';').flatMap((part) => {
    const words = part.trim().split(/\s+/)
    const [start, end] = (words.pop() ?? '').split('-').map((time) => parseTime(time))
    if (start == null || end == null) throw new Error(`No times in "${part}"`)
    return words.map((word) => {
      const day = DAYS[SHORT_DAYS.indexOf(word)]
      if (!day) throw new Error(`No day "${word}" in "${part}"`)
      return { day, startsAt: start, endsAt: end }
    })
  })
}

export function fixed(text: string): Roster {
  return { kind: 'fixed', shifts: week(text) }
}

/** One of these weeks. */
export function choice(...texts: string[]): Roster {
  return { kind: 'alternatives', rosters: texts.map(week) }
}

export function agreed(text: string): Roster {
  return { kind: 'to-be-agreed', windows: week(text) }
}

/** Gross euros an hour. */
export function perHour(from: number, to: number | null = null): Pay {
  return { kind: 'per-hour', fromCents: Math.round(from * 100), toCents: to === null ? null : Math.round(to * 100) }
}

export function scale(name: string): Pay {
  return { kind: 'scale', scale: name }
}
