import { dutchWords } from './dictionary.ts'
import { stem } from './stem.ts'

/*
 * Who does the work: "verkoper", "verkoopster", "verkoopmedewerker" and "medewerker verkoop" are one. They get the same word,
 * the stem of the work with "werker" behind it: "verkopwerker".
 */

/** Says that somebody works here and nothing else. */
const ANYBODY = new Set([
  'medewerker',
  'personeel',
  'kracht',
  'werkster',
  'juffrouw',
  'juf',
  'man',
  'vrouw',
  'meisje',
  'jongen',
  'dame',
  'mannen',
  'vrouwen',
])
/** As these say no more than that beside the name of the work: "keukenhulp" is "keukenmedewerker". */
const HELPERS = new Set(['hulp', 'hulpen', 'assistent', 'assistenten'])

/** Workers whose name does not come from a verb. */
const WORKERS =
  /(eur|eurs|ist|isten|iste|kundige|kundigen|aris|therapeut|therapeuten|cien|ciens|manager|managers|chef|chefs|coordinator)$/
export const WORKER_WORDS = new Set(
  `kok koks ober boa tolk tolken arts jurist advocaat agent docent leraar concierge portier secretaresse accountant consulent
  gastheer planner operator operators controller recruiter programmeur ontwikkelaar juwelier slager kapper bakker timmerman
  stukadoor klusser tuinier boer badmeester huismeester opperman oppas gastouder stagiair vrijwilliger trainer coach architect
  zorgverlener barkeeper barista barbier visagist drogist opticien bloemist kassier beheerder ambtenaar inspecteur machinist schilder
  orderpicker vertaler orderpickers trucker runner cateraar`.split(/\s+/),
)

/** Ends like a worker, and there is such a verb, but it is none. */
const NO_WORKERS = new Set(
  `kamer water winter zomer order vader moeder master computer poster folder venster klooster kelder kinder ander later ouder
  zuster winkelcenter toner meter liter letter nummer zolder waar paar jaar haar gevaar altaar weer keer speer leer
  ziekte eind avonde ochtende buiter binder laser tower server roder einde waarde aarde halve ronde kunde wonder peuter kleuter
  onder zorgverlener ster hamster monster rooster pleister luister minister register toer boter kaster vlinder leder linnen`.split(
    /\s+/,
  ),
)

const cache = new Map<string, string | null>()

/** What they do: "verkoper" and "verkoopster" → verkopen; null when it is not the name of a worker that comes from a verb. */
export function verbOfWorker(word: string): string | null {
  let verb = cache.get(word)
  if (verb === undefined) {
    verb = findVerb(word)
    if (cache.size > 50_000) cache.clear()
    cache.set(word, verb)
  }
  return verb
}

/** A verb, its worker, or the noun with its stem: schoonmaken, schoonmaker, schoonmaak. One word, whatever it was made from. */
export function isOneWork(word: string): boolean {
  if (isVerb(word) || verbOfWorker(word) !== null) return true
  const noun = word.replace(/ing$/, '')
  return noun.length > 4 && verbOf(noun) !== null
}

const ENDINGS = /(?:aarsters?|aars?|sters?|ers?|enden?)$/

function findVerb(word: string): string | null {
  if (word.length < 5 || NO_WORKERS.has(word) || isAnybody(word)) return null
  const ending = ENDINGS.exec(word)?.[0]
  if (!ending) return null
  const work = word.slice(0, -ending.length)
  if (work.length < 3) return null
  // "Sorteerder" has a d that "sorteren" has not.
  return verbOf(work) ?? (work.endsWith('rd') ? verbOf(work.slice(0, -1)) : null)
}

/** "verkoper" → verkoopster; null when it is no worker, or one already. */
export function womanOf(worker: string): string | null {
  const verb = verbOfWorker(worker)
  const work = /^(.*[^st])er$/.exec(worker)?.[1] ?? /^(.*[^s]t)er$/.exec(worker)?.[1]
  if (!verb || !work) return null
  const forms = [work.replace(/([^aeiou])([aeou])([bcdfgklmnprst])$/, '$1$2$2$3'), work.replace(/(.)\1$/, '$1'), work]
  return forms.map((form) => `${form}ster`).find((form) => verbOfWorker(form) === verb) ?? null
}

/** "maak", "verkop", "pak" → maken, verkopen, pakken. */
function verbOf(work: string): string | null {
  const closed = work.replace(/([aeou])\1([bcdfghjklmnpqrstvwxz])$/, '$1$2')
  const candidates = [
    `${work}en`,
    `${closed}en`,
    `${work}${work.at(-1)}en`,
    `${closed.replace(/f$/, 'v').replace(/s$/, 'z')}en`,
  ]
  return candidates.find(isVerb) ?? null
}

const APART = /^(?:aan|af|bij|door|in|mee|na|om|op|over|rond|schoon|terug|toe|uit|voor|weg)(?=.{4})/

/** Also when its beginning can stand apart: the dictionary has "wassen" and not always "afwassen". */
function isVerb(verb: string): boolean {
  const { infinitives } = dutchWords()
  return infinitives.has(verb) || (APART.test(verb) && infinitives.has(verb.replace(APART, '')))
}

export function isAnybody(word: string): boolean {
  return ANYBODY.has(word) || ANYBODY.has(word.replace(/s$/, ''))
}

export function isHelper(word: string): boolean {
  return HELPERS.has(word)
}

/** Names somebody who works, so that other words beside it say where or with what. */
export function isWorker(word: string): boolean {
  return WORKER_WORDS.has(word) || WORKERS.test(word) || verbOfWorker(word) !== null
}

/** One word for whoever does this work. */
export function workerOf(work: string): string {
  return `${stem(work)}werker`
}
