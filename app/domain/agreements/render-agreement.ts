import type { AgreementContact, Pledge, TemplateWords } from './agreement.ts'

/** What a template's text may ask for. `pledges` becomes a list and stands on a line of its own. */
export const TEMPLATE_FIELDS = [
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
  'pledges',
  'places',
] as const
export type TemplateField = (typeof TEMPLATE_FIELDS)[number]

const FIELD = /\{\{(\w+)\}\}/g

/** The names between double braces, in order. */
export function fieldsIn(body: string): string[] {
  return [...body.matchAll(FIELD)].map((match) => match[1] as string)
}

export function isTemplateField(name: string): name is TemplateField {
  return (TEMPLATE_FIELDS as readonly string[]).includes(name)
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
  municipality: { name: string; deskName: string; deskEmail: string; deskPhone: string }
  contact: AgreementContact
  startsOn: string
  endsOn: string
  pledges: Pledge[]
}

/** What is signed: everything that the agreement is, and the exact text. Its canonical JSON has one hash. */
export type AgreementContent = AgreementData & {
  template: { id: string; slug: string; version: number }
  language: string
  title: string
  text: string
}

/** Puts the data into the template. Pure: the same input gives the same text, to the letter. */
export function renderAgreement(template: AgreementTemplate, data: AgreementData): AgreementContent {
  const day = (written: string) => formatDay(template.language, written)
  const values: Record<TemplateField, string> = {
    reference: data.reference,
    employer: data.employer.name,
    employerKvk: data.employer.kvkNumber ?? '–',
    employerAddress: data.employer.address ?? '–',
    municipality: data.municipality.name,
    deskName: data.municipality.deskName,
    deskEmail: data.municipality.deskEmail,
    deskPhone: data.municipality.deskPhone,
    contactName: data.contact.name,
    contactEmail: data.contact.email,
    contactPhone: data.contact.phone ?? '–',
    startsOn: day(data.startsOn),
    endsOn: day(data.endsOn),
    places: String(data.pledges.reduce((sum, pledge) => sum + pledge.places, 0)),
    pledges: '',
  }
  // Data cannot begin a new line, and so cannot look like a heading or a promise of its own.
  for (const [name, value] of Object.entries(values)) values[name as TemplateField] = value.replace(/\s+/g, ' ').trim()
  values.pledges = data.pledges.map((pledge) => `- ${pledgeLine(template.words, pledge, day)}`).join('\n')
  return {
    ...data,
    template: { id: template.id, slug: template.slug, version: template.version },
    language: template.language,
    title: template.title,
    text: template.body.trim().replace(FIELD, (_, name: TemplateField) => values[name] ?? ''),
  }
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

export type Block =
  { kind: 'heading'; text: string } | { kind: 'paragraph'; text: string } | { kind: 'list'; items: string[] }

/** The text as blocks, for a page or a PDF: "## " is a heading, "- " an item, a blank line ends a paragraph. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  for (const part of text.split(/\n{2,}/)) {
    let paragraph: string[] = []
    let items: string[] = []
    const close = () => {
      if (paragraph.length > 0) blocks.push({ kind: 'paragraph', text: paragraph.join(' ') })
      if (items.length > 0) blocks.push({ kind: 'list', items })
      paragraph = []
      items = []
    }
    for (const written of part.split('\n').map((line) => line.trim())) {
      if (written.startsWith('## ')) {
        close()
        blocks.push({ kind: 'heading', text: written.slice(3) })
      } else if (written.startsWith('- ')) {
        if (paragraph.length > 0) close()
        items.push(written.slice(2))
      } else if (written) {
        if (items.length > 0) close()
        paragraph.push(written)
      }
    }
    close()
  }
  return blocks
}
