import type { CriteriaSet } from '../firmness.ts'
import { firmVacancy, toMatchableVacancy, type FirmVacancy, type VacancyFacts } from '../matchable.ts'
import { criteriaSet, type Criterion } from '../weights.ts'

/** What a vacancy asks, one demand at a time; of the lists each word is one. */
export const REACH_DEMANDS = [
  'hours',
  'roster',
  'schoolHolidaysFree',
  'place',
  'kind',
  'dutchSpeaking',
  'dutchUnderstanding',
  'dutchReading',
  'dutchWriting',
  'otherLanguages',
  'licences',
  'certificates',
  'diploma',
  'demands',
  'startsOn',
] as const
export type ReachDemandName = (typeof REACH_DEMANDS)[number]

/** `value`: the word of the list, such as a licence; null where the demand is not one of a list. */
export type ReachDemand = { name: ReachDemandName; value: string | null }

/** The facts of a vacancy that is being written: all, some or none. */
export type ReachContent = Partial<VacancyFacts>

/** A demand, the vacancy without it, and the criteria on which it can keep someone out. */
export type DroppedDemand = { demand: ReachDemand; without: FirmVacancy; touches: CriteriaSet }

const TOUCHES: Record<ReachDemandName, readonly Criterion[]> = {
  // Of windows to be agreed enough must be free for the hours.
  hours: ['hours', 'week', 'school-hours'],
  roster: ['week', 'school-hours'],
  schoolHolidaysFree: ['school-holidays'],
  place: ['travel', 'workplace'],
  kind: ['kind', 'banenafspraak'],
  dutchSpeaking: ['dutch-speaking'],
  dutchUnderstanding: ['dutch-understanding'],
  dutchReading: ['dutch-reading'],
  dutchWriting: ['dutch-writing'],
  otherLanguages: ['other-languages'],
  licences: ['licences'],
  certificates: ['certificates'],
  diploma: ['diploma'],
  demands: ['avoids'],
  startsOn: ['start'],
}

const LISTS = ['otherLanguages', 'licences', 'certificates', 'demands'] as const
const isList = (name: ReachDemandName): name is (typeof LISTS)[number] => (LISTS as readonly string[]).includes(name)

/** Every demand of this content that stands, each dropped in turn. What the employer gives way on costs nobody. */
export function dropEachDemand(content: ReachContent): DroppedDemand[] {
  return REACH_DEMANDS.flatMap((name) => {
    const touches = criteriaSet(TOUCHES[name])
    return valuesOf(content, name).map((value) => ({
      demand: { name, value },
      without: firmVacancy(toMatchableVacancy({ ...content, ...dropped(content, name, value) })),
      touches,
    }))
  }).filter(({ demand }) => !givesWay(content, demand.name))
}

/** The words of a list, or one null for a demand that is there; nothing when it is not. */
function valuesOf(content: ReachContent, name: ReachDemandName): (string | null)[] {
  // A certificate of conduct is applied for with the job, and keeps nobody out.
  if (isList(name)) return [...new Set(content[name] ?? [])].filter((word) => word !== 'vog')
  return isAsked(content, name) ? [null] : []
}

function isAsked(content: ReachContent, name: Exclude<ReachDemandName, (typeof LISTS)[number]>): boolean {
  switch (name) {
    case 'hours':
      return (content.hoursMin ?? content.hoursMax ?? null) !== null
    case 'schoolHolidaysFree':
      return content.schoolHolidaysFree === false
    case 'place':
      return !!content.workplace && (content.workplace !== 'home' || !!content.postcode)
    case 'diploma':
    case 'dutchSpeaking':
    case 'dutchUnderstanding':
    case 'dutchReading':
    case 'dutchWriting':
      return !!content[name] && content[name] !== 'none'
    default:
      return !!content[name]
  }
}

function dropped(content: ReachContent, name: ReachDemandName, value: string | null): ReachContent {
  if (isList(name)) return { [name]: content[name]?.filter((word) => word !== value) }
  if (name === 'hours') return { hoursMin: null, hoursMax: null }
  if (name === 'place') return { workplace: null, postcode: null }
  return { [name]: null }
}

function givesWay({ negotiable }: ReachContent, name: ReachDemandName): boolean {
  const [first] = TOUCHES[name]
  return !!first && (negotiable?.includes(first) ?? false)
}
