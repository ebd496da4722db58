import { parsePostcode } from '#app/domain/places/postcode.ts'
import { PERSONAL_WORD_GROUPS, PERSONAL_WORDS, type PersonalWordGroup } from './personal-words.ts'

/** What must not stand in a text that goes to an employer before the person said yes. */
export const PERSONAL_DATA_KINDS = [
  'name',
  'phone',
  'email',
  'postcode',
  'street',
  'citizen-service-number',
  'birth-date',
  'age',
  ...PERSONAL_WORD_GROUPS,
] as const
export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number]

export type PersonalDataFinding = {
  kind: PersonalDataKind
  /** Where, in the text as it was given (composed, NFC): `text.slice(start, end)`. */
  start: number
  end: number
  text: string
  /** A key of the `issue` catalogue that says why and what to write instead; it takes `text`. */
  message: `personal-data.${PersonalDataKind}`
  /** The law or rule, for the words that have one of their own. */
  ground: string | null
}

/**
 * What in this text points to a person or tells what an employer need not know, in the order of the text. It finds what has
 * a form or stands in the word list; a bare name has neither, so a person still reads what goes out.
 */
export function findPersonalData(original: string): PersonalDataFinding[] {
  const text = original.normalize('NFC')
  const folded = fold(text)
  const findings: PersonalDataFinding[] = []
  const add = (kind: PersonalDataKind, start: number, found: string) =>
    findings.push({
      kind,
      start,
      end: start + found.length,
      text: text.slice(start, start + found.length),
      message: `personal-data.${kind}`,
      ground: isWordGroup(kind) ? PERSONAL_WORDS[kind].ground : null,
    })

  for (const match of text.matchAll(NAME_AFTER_TITLE)) add('name', match.index, match[0])
  for (const match of text.matchAll(NAME_AFTER_HEET)) add('name', match.index, match[0])
  for (const match of folded.matchAll(NAME_SAID)) add('name', match.index, match[0])
  for (const match of folded.matchAll(EMAIL)) add('email', match.index, match[0])
  for (const match of text.matchAll(POSTCODE)) if (isPostcode(match[0])) add('postcode', match.index, match[0])
  for (const match of folded.matchAll(STREET)) add('street', match.index, match[0])
  for (const match of folded.replace(TIMES_AND_DATES, (found) => '_'.repeat(found.length)).matchAll(DIGITS)) {
    const kind = kindOfNumber(match[0])
    if (kind) add(kind, match.index, match[0])
  }
  for (const match of folded.matchAll(BIRTH_DATE)) add('birth-date', match.index, match[0])
  for (const match of folded.matchAll(AGE)) add('age', match.index, match[0])
  for (const group of PERSONAL_WORD_GROUPS) {
    for (const match of folded.matchAll(WORDS[group])) add(group, match.index, match[0])
  }
  for (const match of folded.matchAll(CHILDREN)) add('family', match.index, match[0])
  return findings.sort((a, b) => a.start - b.start || b.end - a.end).filter(isNotInside)
}

/** Lower case without accents, letter for letter, so that places stay the same. */
function fold(text: string): string {
  return Array.from({ length: text.length }, (_, i) => {
    const plain = text[i]!.normalize('NFD').charAt(0).toLowerCase()
    return plain.length === 1 ? plain : text[i]
  }).join('')
}

function isWordGroup(kind: PersonalDataKind): kind is PersonalWordGroup {
  return kind in PERSONAL_WORDS
}

/** A finding within another of the same kind tells nothing more. */
function isNotInside(finding: PersonalDataFinding, index: number, all: readonly PersonalDataFinding[]): boolean {
  return !all
    .slice(Math.max(0, index - 5), index)
    .some((other) => other.kind === finding.kind && finding.end <= other.end)
}

const START = '(?<![\\p{L}\\p{N}])'
const END = '(?![\\p{L}\\p{N}])'

/** "mevrouw Jansen", "dhr. van der Berg", "de heer El Amrani". */
const NAME_AFTER_TITLE = new RegExp(
  `${START}(?:[Mm]evrouw|[Mm]evr\\.?|[Mm]w\\.?|[Mm]eneer|[Mm]ijnheer|[Dd]e heer|[Dd]hr\\.?|[Jj]uffrouw|[Mm]ej\\.)\\s+` +
    `(?:(?:van|de|der|den|ten|ter|el|al|ben|bin|in ’t|'t)[\\s-]){0,3}\\p{Lu}[\\p{L}'’-]*`,
  'gu',
)
/** "zij heet Fatma", "voornaam: Ali"; not "met heet water". */
const NAME_AFTER_HEET = new RegExp(
  `${START}(?:(?:[Hh]ij|[Zz]ij|[Zz]e|[Dd]ie|[Kk]andidaat)\\s+heet|[Gg]enaamd|(?:[Vv]oor|[Aa]chter)naam(?::|\\s+is))\\s+\\p{Lu}[\\p{L}'’-]*`,
  'gu',
)
/** "ik heet …", "mijn naam is …", "naam: …"; not "ik heet u welkom". */
const NAME_SAID = new RegExp(
  `${START}(?:ik heet(?! (?:u|je|jullie|iedereen|ze|hen|alle|de|het|nieuwe|gasten|klanten|bezoekers) )|(?:mijn|haar|zijn|de) naam is|my name is|naam:)\\s+\\p{L}[\\p{L}'’-]*`,
  'gu',
)
const EMAIL =
  /[\p{L}\p{N}._%+-]{1,64}\s?(?:@|\(at\)|\[at\]|\(apenstaartje\))\s?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu

const POSTCODE = /(?<![\p{L}\p{N}])[1-9]\d{3} ?[A-Za-z]{2}(?![\p{L}\p{N}])/gu
/** Two letters after a number that are a word or a measure. */
const NO_POSTCODE_LETTERS = /(?:kg|km|cm|mm|ml|cl|gb|mb|st|en|de|is|om|te|op|in|we|ze|je|ik|of|al|zo|nu|er|bij|tm|x)$/

/** In capitals it is one; in small letters only when they are no word or measure. */
function isPostcode(found: string): boolean {
  return parsePostcode(found) !== null && (/[A-Z]{2}$/.test(found) || !NO_POSTCODE_LETTERS.test(found.toLowerCase()))
}

const STREET = new RegExp(
  `${START}(?!onderweg|halverwege|werkweg)(?:\\p{L}[\\p{L}'’.-]{1,40}(?:straat|laan|weg|plein|dreef|kade|gracht|singel|steeg|plantsoen|dijk|pad|hof|boulevard|burgwal)` +
    `|laan van \\p{L}[\\p{L}'’-]{1,30}(?: \\p{L}[\\p{L}'’-]{1,30})?)\\s+\\d{1,4}(?:\\s?[a-z])?(?:[-/]\\d{1,4})?${END}` +
    '(?!\\s*(?:uur|dag|dagen|keer|x|jaar|maand|week|weken|mensen|personen|collega|euro|procent|%|km|kilo|meter|minuten|medewerkers|maal))',
  'gu',
)

/** Their digits in a row look like a phone number: "09.00-12.30 13.00-17.00". */
const TIMES_AND_DATES =
  /(?<!\d)(?:(?:[01]?\d|2[0-4])[.:][0-5]\d\s*(?:-|–|tot|t\/m)\s*(?:[01]?\d|2[0-4])[.:][0-5]\d|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)(?!\d)/g
const DIGITS = /(?<![\p{L}\d.,+])\(?(?:\+|00)?\(?\d(?:[\s().\-/]{0,3}\d){7,14}(?!\d)/gu

/** Ten digits from a 0, or with a country code: a phone. Nine that pass the eleven test: a citizen service number. */
function kindOfNumber(found: string): 'phone' | 'citizen-service-number' | null {
  const digits = found.replace(/\D/g, '')
  const international = found.includes('+') || digits.startsWith('00')
  if (international) return digits.length >= 9 ? 'phone' : null
  if (digits.startsWith('0') && digits.length === 10) return 'phone'
  return digits.length === 9 && passesElevenTest(digits) ? 'citizen-service-number' : null
}

/** 9·a + 8·b + … + 2·h − i is a multiple of eleven (Logisch Ontwerp BSN). */
function passesElevenTest(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (i === 8 ? -1 : 9 - i), 0)
  return sum % 11 === 0 && Number(digits) > 0
}

const MONTH =
  '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec)\\.?'
/** A year in which someone who works now can be born. */
const BIRTH_YEAR = '(?:19[3-9]\\d|200\\d|201[0-2])'
const BIRTH_DATE = new RegExp(
  `${START}(?:\\d{1,2}[-/. ]{1,2}\\d{1,2}[-/. ]{1,2}${BIRTH_YEAR}|\\d{1,2} ${MONTH} ${BIRTH_YEAR}|${BIRTH_YEAR}-\\d{2}-\\d{2}` +
    `|(?:geboren op|geboren in(?= ${BIRTH_YEAR})|geboortedatum:?|geb\\.(?: op)?|bouwjaar)\\s*\\d[\\d\\p{L} ./-]{0,16}\\d)${END}`,
  'gu',
)
/** Of someone who can work. */
const YEARS = '(?:1[5-9]|[2-6]\\d)'
const AGE = new RegExp(
  `${START}(?:${YEARS}\\s?-?\\s?jarigen?(?! (?:bestaan|ervaring|dienst))|${YEARS}\\s?-?\\s?jarig(?! (?:bestaan|jubileum))` +
    `|${YEARS}\\s?(?:jaar|jr\\.?) (?:oud|jong)e?|leeftijd(?::| is| van)? ?${YEARS}|${YEARS}\\s?-?\\s?plussers?` +
    `|(?:ben|is|wordt|bent) (?:nu |bijna |net )?${YEARS} (?:jaar|jr)(?! (?:ervaring|gewerkt|werkzaam|bezig|actief|in dienst|lang|geleden|terug))` +
    `|(?<=\\()${YEARS} ?(?:jaar|jr)(?=\\))|(?:twintiger|dertiger|veertiger|vijftiger|zestiger|veertigplusser|vijftigplusser)s?)${END}`,
  'gu',
)
/** "heeft drie kinderen", "zijn kinderen"; not "werkt met jonge kinderen" or "er zijn kinderen". */
const CHILDREN = new RegExp(
  `${START}(?:(?:heeft|heb) (?:een|1|twee|2|drie|3|vier|4|vijf|5|zes|6|zeven|\\d|jonge|kleine) (?:jonge |kleine |schoolgaande )?(?:kind|kinderen|zoons?|zonen|dochters?|baby)` +
    `|(?<!er )(?<!dit )(?<!dat )(?<!waar )zijn (?:kind|kinderen|vrouw|partner))${END}`,
  'gu',
)

const WORDS = Object.fromEntries(
  PERSONAL_WORD_GROUPS.map((group) => [
    group,
    new RegExp(`${START}(?:${PERSONAL_WORDS[group].words.map(wordPattern).join('|')})${END}`, 'gu'),
  ]),
) as Record<PersonalWordGroup, RegExp>

function wordPattern(word: string): string {
  const core = fold(word.replaceAll('*', ''))
    .replace(/[.+?()[\]\\^$|]/g, '\\$&')
    .replaceAll(' ', '\\s+')
    .replaceAll('ij', '(?:ij|ĳ)')
  return `${word.startsWith('*') ? '[\\p{L}-]{0,40}' : ''}${core}${word.endsWith('*') ? '\\p{L}{0,40}' : ''}`
}
