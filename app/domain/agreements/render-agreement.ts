import { escaped, TEXT_FORMAT, type MarkedText } from './agreement-text.ts'
import type { AgreementContact, Pledge, TemplateWords } from './agreement.ts'

/** What a template's text may ask for, each inside a sentence. */
export const LINE_FIELDS = [
  'reference',
  'employer',
  'employerKvk',
  'employerAddress',
  'municipality',
  'deskName',
  'deskEmail',
  'deskPhone',
  'contactName',
  'contactEmail',
  'contactPhone',
  'startsOn',
  'endsOn',
  'places',
] as const
/** These become a list, and stand on a line of their own. */
export const LIST_FIELDS = ['pledges', 'contacts', 'cityContacts', 'cityDoes'] as const
export const TEMPLATE_FIELDS = [...LINE_FIELDS, ...LIST_FIELDS]
type LineField = (typeof LINE_FIELDS)[number]
export type ListField = (typeof LIST_FIELDS)[number]
export type TemplateField = LineField | ListField

const FIELD = /\{\{ *(\w+) *\}\}/g

/** The names between double braces, in order. */
export function fieldsIn(body: string): string[] {
  return [...body.matchAll(FIELD)].map((match) => match[1] as string)
}

export function isTemplateField(name: string): name is TemplateField {
  return (TEMPLATE_FIELDS as readonly string[]).includes(name)
}

export function isListField(name: string): name is ListField {
  return (LIST_FIELDS as readonly string[]).includes(name)
}

export type AgreementTemplate = {
  id: string
  slug: string
  version: number
  language: string
  title: string
  body: string
  words: TemplateWords
}

/** Who and what an agreement is about, as it stands at this moment. */
export type AgreementData = {
  reference: string
  edition: number
  employer: { name: string; kvkNumber: string | null; address: string | null }
  /** `desk…`: whom of the city to call about this agreement. */
  municipality: { name: string; deskName: string; deskEmail: string; deskPhone: string }
  contacts: AgreementContact[]
  cityDoes: string[]
  startsOn: string
  endsOn: string
  pledges: Pledge[]
}

/** What is signed: everything that the agreement is, and the exact text. Its canonical JSON has one hash. */
export type AgreementContent = Omit<AgreementData, 'contacts' | 'cityDoes'> & {
  contacts?: AgreementContact[]
  cityDoes?: string[]
  /** The one contact of what was signed before there could be more. */
  contact?: Omit<AgreementContact, 'function'>
  template: { id: string; slug: string; version: number }
  language: string
  title: string
} & MarkedText

/** Whom of the employer to call, whenever it was signed. */
export function contactsIn({ contacts, contact }: AgreementContent): AgreementContact[] {
  return contacts ?? (contact ? [{ ...contact, function: null }] : [])
}

/** Puts the data into the template. Pure: the same input gives the same text, to the letter. */
export function renderAgreement(template: AgreementTemplate, data: AgreementData): AgreementContent {
  const day = (written: string) => formatDay(template.language, written)
  const { employer, municipality, contacts } = data
  const [contact] = contacts
  const lines: Record<LineField, string> = {
    reference: data.reference,
    employer: employer.name,
    employerKvk: employer.kvkNumber ?? '',
    employerAddress: employer.address ?? '',
    municipality: municipality.name,
    deskName: municipality.deskName,
    deskEmail: municipality.deskEmail,
    deskPhone: municipality.deskPhone,
    contactName: contact?.name ?? '',
    contactEmail: contact?.email ?? '',
    contactPhone: contact?.phone ?? '',
    startsOn: day(data.startsOn),
    endsOn: day(data.endsOn),
    places: String(data.pledges.reduce((sum, pledge) => sum + pledge.places, 0)),
  }
  const lists: Record<ListField, readonly string[]> = {
    pledges: data.pledges.map((pledge) => pledgeLine(template.words, pledge, day)),
    contacts: contacts.map(inOneLine),
    cityContacts: [
      inOneLine({
        name: municipality.deskName,
        function: null,
        email: municipality.deskEmail,
        phone: municipality.deskPhone,
      }),
    ],
    cityDoes: data.cityDoes,
  }
  return {
    ...data,
    template: { id: template.id, slug: template.slug, version: template.version },
    language: template.language,
    title: template.title,
    textFormat: TEXT_FORMAT,
    text: filledIn(template.body.trim(), { lines, lists }),
  }
}

type Values = { lines: Record<LineField, string>; lists: Record<ListField, readonly string[]> }

function filledIn(body: string, { lines, lists }: Values): string {
  const fill = (line: string) =>
    line.replace(FIELD, (_, name: string, at: number) => {
      if (isListField(name)) return lists[name].map((item) => `- ${escaped(item)}`).join('\n')
      if (!isTemplateField(name)) return ''
      // What could still become the mark of a heading or an item, were the data to go on with it.
      const atStart = /^[\s#.\d-]*$/.test(line.slice(0, at).replace(FIELD, ''))
      return escaped(lines[name as LineField], { atStart })
    })
  return body.split('\n').map(fill).join('\n')
}

/** "Noor de Wit, directeur, noor@linde.example, 030 555 01 01". */
function inOneLine({ name, function: role, email, phone }: AgreementContact): string {
  return [name, role, email, phone].filter(Boolean).join(', ')
}

function pledgeLine(words: TemplateWords, pledge: Pledge, day: (written: string) => string): string {
  const values: Record<string, string> = {
    places: String(pledge.places),
    kind: words.kinds[pledge.kind],
    before: day(pledge.before),
  }
  return (pledge.places === 1 ? words.onePlace : words.morePlaces).replace(FIELD, (_, name) => values[name] ?? '')
}

/** "4 juni 2026": without the day of the week, as in a contract. */
function formatDay(language: string, day: string): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'nl-NL', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`))
}
