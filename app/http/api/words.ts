import { z } from 'zod'
import type { IntroductionStatus } from '#app/domain/introductions/introduction.ts'
import { NEGOTIABLE_DEMANDS, type NegotiableDemand } from '#app/domain/matching/firmness.ts'
import type { Ask, GivesWay, Outcome } from '#app/domain/matching/assessment.ts'
import type { Criterion } from '#app/domain/matching/weights.ts'
import type { Certificate, Demand, LanguageLevel, Offer, Skill } from '#app/domain/matching/words.ts'
import type { Diploma, Workplace } from '#app/domain/vacancies/vacancy.ts'
import type { SchoolHoursFit } from '#app/domain/week/school-hours.ts'
import type { Day } from '#app/domain/week/week.ts'

/*
 * The words of the API for what is stored: Dutch, as its parameters, and a promise. A label on a page may be written better
 * tomorrow; these stay. A stored value without a word does not compile. Kinds, sectors and the like have theirs in
 * vacancy-search.ts, where addresses use them too.
 */

export const DAY_WORDS: Record<Day, string> = {
  monday: 'maandag',
  tuesday: 'dinsdag',
  wednesday: 'woensdag',
  thursday: 'donderdag',
  friday: 'vrijdag',
  saturday: 'zaterdag',
  sunday: 'zondag',
}

export const SCHOOL_HOURS_WORDS: Record<SchoolHoursFit, string> = { fully: 'ja', partly: 'deels', no: 'nee' }

export const WORKPLACE_WORDS: Record<Workplace, string> = {
  'on-site': 'op-de-werkplek',
  hybrid: 'deels-thuis',
  home: 'thuis',
}

export const LEVEL_WORDS: Record<LanguageLevel, string> = {
  none: 'geen',
  A1: 'A1',
  A2: 'A2',
  B1: 'B1',
  B2: 'B2',
  C1: 'C1',
}

export const DIPLOMA_WORDS: Record<Diploma, string> = {
  none: 'geen',
  vmbo: 'vmbo',
  'mbo-1': 'mbo-1',
  'mbo-2': 'mbo-2',
  'mbo-3': 'mbo-3',
  'mbo-4': 'mbo-4',
  hbo: 'hbo',
  wo: 'wo',
}

export const CERTIFICATE_WORDS: Record<Certificate, string> = {
  vog: 'vog',
  bhv: 'bhv',
  ehbo: 'ehbo',
  'vca-basis': 'vca-basis',
  'vca-vol': 'vca-vol',
  haccp: 'haccp',
  'social-hygiene': 'sociale-hygiene',
  forklift: 'heftruck',
  'code-95': 'code-95',
  'taxi-pass': 'chauffeurskaart-taxi',
  'security-pass': 'beveiligingspas',
  'work-at-height': 'werken-op-hoogte',
}

export const DEMAND_WORDS: Record<Demand, string> = {
  'heavy-lifting': 'zwaar-tillen',
  'light-lifting': 'licht-tillen',
  'standing-long': 'lang-staan',
  'walking-much': 'veel-lopen',
  'sitting-long': 'lang-zitten',
  'stairs-and-ladders': 'trappen-en-ladders',
  'kneeling-and-bending': 'knielen-en-bukken',
  'repeated-movement': 'zelfde-beweging',
  outdoors: 'buiten',
  heat: 'warmte',
  cold: 'kou',
  noise: 'lawaai',
  'dust-or-strong-smells': 'stof-of-sterke-geuren',
  'cleaning-agents': 'schoonmaakmiddelen',
  'fast-pace': 'hoog-tempo',
  'crowded-place': 'drukke-plek',
  'customer-contact': 'klantcontact',
  'phone-calls': 'telefoneren',
  'working-alone': 'alleen-werken',
  'screen-work': 'beeldschermwerk',
  'irregular-hours': 'wisselende-werktijden',
  animals: 'dieren',
}

export const OFFER_WORDS: Record<Offer, string> = {
  'dutch-on-shop-floor': 'taal-op-de-werkvloer',
  training: 'opleiding',
  'job-coach': 'jobcoach',
  buddy: 'vaste-collega',
  'adapted-tasks': 'taken-op-maat',
  'travel-allowance': 'reiskosten',
  'fixed-tasks': 'vaste-taken',
  'quiet-place': 'rustige-plek',
  'extra-breaks': 'extra-pauzes',
  'mostly-seated': 'vooral-zittend',
  'step-free-access': 'zonder-drempels',
  'start-slowly': 'rustig-opbouwen',
}

export const SKILL_WORDS: Record<Skill, string> = {
  'helping-customers': 'klanten-helpen',
  'cash-register': 'kassa',
  'filling-shelves': 'vakken-vullen',
  'telling-stock': 'voorraad-tellen',
  cooking: 'koken',
  'washing-up': 'afwassen',
  serving: 'bedienen',
  cleaning: 'schoonmaken',
  'laundry-and-ironing': 'wassen-en-strijken',
  sewing: 'naaien',
  'caring-for-people': 'voor-mensen-zorgen',
  'caring-for-children': 'voor-kinderen-zorgen',
  'first-aid': 'eerste-hulp',
  'sorting-and-packing': 'sorteren-en-inpakken',
  'order-picking': 'orderpicken',
  driving: 'rijden',
  delivering: 'bezorgen',
  gardening: 'tuinieren',
  painting: 'schilderen',
  carpentry: 'timmeren',
  'bicycle-repair': 'fietsen-repareren',
  'electrical-work': 'elektra',
  assembly: 'monteren',
  'machine-operation': 'machines-bedienen',
  'reading-and-writing-mails': 'mails-lezen-en-schrijven',
  spreadsheets: 'rekenbladen',
  'answering-phone': 'telefoon-aannemen',
  planning: 'plannen',
  'working-together': 'samenwerken',
  'working-precisely': 'precies-werken',
  'working-independently': 'zelfstandig-werken',
  'explaining-to-others': 'uitleggen',
  interpreting: 'tolken',
  hairdressing: 'haar-knippen',
  'hosting-guests': 'gasten-ontvangen',
}

export const CRITERION_WORDS: Record<Criterion, string> = {
  hours: 'uren',
  week: 'dagen-en-tijden',
  'school-hours': 'binnen-schooltijd',
  'school-holidays': 'schoolvakanties',
  travel: 'reizen',
  'dutch-speaking': 'nederlands-spreken',
  'dutch-understanding': 'nederlands-verstaan',
  'dutch-reading': 'nederlands-lezen',
  'dutch-writing': 'nederlands-schrijven',
  'other-languages': 'andere-talen',
  licences: 'rijbewijs',
  certificates: 'certificaten',
  diploma: 'diploma',
  needs: 'wat-het-werk-moet-bieden',
  avoids: 'wat-het-werk-niet-moet-vragen',
  workplace: 'werkplek',
  kind: 'soort',
  banenafspraak: 'banenafspraak',
  start: 'begin',
  skills: 'vaardigheden',
  sector: 'sector',
  occupation: 'beroep',
  learning: 'leren',
  pay: 'loon',
  confirmed: 'profiel-bijgewerkt',
}

export const OUTCOME_WORDS: Record<Outcome, string> = {
  met: 'past',
  negotiable: 'bespreekbaar',
  'not-met': 'past-niet',
  unknown: 'onbekend',
}

export const ASK_WORDS: Record<Ask, string> = { employer: 'werkgever', candidate: 'kandidaat' }

export const GIVES_WAY_WORDS: Record<GivesWay, string> = {
  employer: 'werkgever',
  candidate: 'kandidaat',
  both: 'beide',
}

export const INTRODUCTION_WORDS: Record<IntroductionStatus, string> = {
  proposed: 'voorgesteld',
  accepted: 'werkgever-wil-kennismaken',
  declined: 'afgewezen',
  withdrawn: 'ingetrokken',
  placed: 'geplaatst',
  ended: 'gestopt',
}

export const NEGOTIABLE_WORDS = Object.fromEntries(
  NEGOTIABLE_DEMANDS.map((demand) => [demand, CRITERION_WORDS[demand]]),
) as Record<NegotiableDemand, string>

/** The words that a list of stored values has, as a schema that answers what is stored. */
export function storedFrom<Value extends string>(words: Record<Value, string>) {
  const stored = new Map(Object.entries<string>(words).map(([value, word]) => [word, value as Value]))
  return oneOfWords(words).transform((word) => stored.get(word) as Value)
}

/** One of the words of a list, as a schema. */
export function oneOfWords(words: Record<string, string>) {
  return z.enum(Object.values(words) as [string, ...string[]])
}

/** The words for stored values; null, for unknown, stays null. */
export function wordsFor<Value extends string>(words: Record<Value, string>, values: readonly Value[] | null) {
  return values && values.map((value) => words[value])
}

export function wordFor<Value extends string>(words: Record<Value, string>, value: Value | null) {
  return value === null ? null : words[value]
}
