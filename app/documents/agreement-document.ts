import encodeQR from 'qr'
import { SIGNING_PARTIES, type SigningParty } from '#app/domain/agreements/agreement.ts'
import { blocksOf } from '#app/domain/agreements/agreement-text.ts'
import { contactsIn, type AgreementContent } from '#app/domain/agreements/render-agreement.ts'
import { dayOf } from '#app/domain/calendar/day.ts'
import type { SigningMethod } from '#app/domain/signing/signing-method.ts'
import { LANGUAGE_FACTS, languageOfText, type Language } from '#app/i18n/languages.ts'
import { speechOf, type Speech } from '#app/i18n/speech.ts'
import { INK, Paper, STYLES } from './paper.ts'

/** Who signs or signed for a side, in the order to show. `signed` is null until they have. */
export type DocumentSigner = {
  party: SigningParty
  name: string
  function: string
  signed: { at: Date; method: SigningMethod } | null
}

export type AgreementDocument = {
  /** What was signed, to the letter, and the hash of its canonical JSON in hex. */
  content: AgreementContent
  contentHash: string
  /** The head of its chain of events when the last had signed, in hex; null when there was no chain yet. */
  chainHead: string | null
  signers: readonly DocumentSigner[]
  /** The code that people type, and the address that shows what it stands for. */
  check: { code: string; page: string }
  /** Whether an outside authority stamps the time of the seals. */
  time: 'confirmed' | 'unconfirmed'
  /** Sealed with a key that proves nothing: every page says so. */
  isTest: boolean
  /** When the document is made: the only moment in it that is not from the content or the signatures. */
  madeAt: Date
}

/** The agreement as a PDF to print, keep and seal. The same input gives the same bytes. */
export async function agreementDocument(document: AgreementDocument): Promise<Buffer> {
  const { content, contentHash, chainHead, isTest } = document
  const speech = speechFor(content)
  const { t } = speech
  const paper = new Paper({
    title: `${content.title} – ${content.reference}`,
    author: t('agreementDocument.author', { municipality: content.municipality.name }),
    keywords: [content.reference, contentHash, chainHead ?? ''].join(' '),
    language: LANGUAGE_FACTS[speech.language].locale,
    madeAt: document.madeAt,
  })

  writeCover(paper, document, speech)
  paper.newPage()
  writeText(paper, content, speech)
  paper.newPage()
  writeSignatures(paper, document, speech)
  writeProof(paper, document, speech)

  return paper.finish({
    ...(isTest ? { warning: t('agreementDocument.testShort') } : {}),
    header: [
      t('agreementDocument.municipality', { name: content.municipality.name }),
      t('agreementDocument.kind', { reference: content.reference }),
    ],
    footer: (page, pages) => [
      t('agreementDocument.footer', { start: spaced(contentHash.slice(0, 16)) }),
      t('agreementDocument.page', { page, pages }),
    ],
  })
}

/** The language of the text that was signed; what else stands on the paper speaks the same. */
export function speechFor({ language }: Pick<AgreementContent, 'language'>): Speech {
  return speechOf(languageOfText(language))
}

/** Who promises what to whom, on one page. */
export function writeCover(
  paper: Paper,
  { content, isTest }: Pick<AgreementDocument, 'content' | 'isTest'>,
  { t, language, number }: Speech,
): void {
  const { employer, municipality } = content
  const day = (written: string) => dayInText(language, written)
  if (isTest) writeTestNote(paper, t('agreementDocument.test'))
  paper.space(14)
  paper.heading(1, content.title, STYLES.title)
  paper.space(6)
  paper.paragraph(
    t('agreementDocument.between', { employer: employer.name, municipality: municipality.name }),
    STYLES.lead,
  )
  paper.paragraph(t('agreementDocument.term', { from: day(content.startsOn), to: day(content.endsOn) }), STYLES.lead)
  paper.space(26)

  const top = paper.y
  const width = paper.width / 2 - 14
  const bottoms = [
    {
      label: t('agreementDocument.party.employer'),
      name: employer.name,
      lines: [
        employer.kvkNumber && t('agreementDocument.kvk', { number: employer.kvkNumber }),
        // A postcode is not torn apart.
        employer.address?.replace(/(\d{4}) ([A-Z]{2})\b/, '$1\u00a0$2'),
        ...contactsIn(content).flatMap(({ name, function: role, email, phone }) => [
          t('agreementDocument.contact', { name: role ? `${name}, ${role}` : name }),
          email,
          phone && t('agreementDocument.phone', { number: phone }),
        ]),
      ],
    },
    {
      label: t('agreementDocument.party.municipality'),
      name: t('agreementDocument.municipality', { name: municipality.name }),
      lines: [
        municipality.deskName,
        municipality.deskEmail,
        t('agreementDocument.phone', { number: municipality.deskPhone }),
      ],
    },
  ].map(({ label, name, lines }, index) => {
    const put = { under: paper.part('Sect'), x: paper.left + index * (width + 28), width }
    paper.y = top
    paper.rule(paper.y, { x: put.x, width, color: INK.text, thickness: 0.8 })
    paper.space(8)
    paper.heading(2, label, STYLES.label, put)
    paper.paragraph(name, STYLES.section, put)
    paper.space(3)
    for (const line of lines) if (line) paper.paragraph(line, STYLES.body, put)
    return paper.y
  })
  paper.y = Math.max(...bottoms)
  paper.space(30)

  const places = content.pledges.reduce((sum, pledge) => sum + pledge.places, 0)
  paper.heading(2, t('agreementDocument.pledges'), STYLES.part, { ahead: 90 })
  paper.paragraph(t('agreementDocument.pledgesIntro', { count: places }), STYLES.body, { ahead: 60 })
  paper.space(12)
  paper.table(
    [
      { label: t('agreementDocument.pledge.kind') },
      { label: t('agreementDocument.pledge.places'), width: 70, align: 'right' },
      { label: t('agreementDocument.pledge.before'), width: 120, align: 'right' },
    ],
    content.pledges.map((pledge) => [t(`words.kind.${pledge.kind}`), number(pledge.places), day(pledge.before)]),
  )
}

/** The exact text, nothing added and nothing left out. */
export function writeText(paper: Paper, content: AgreementContent, { t }: Speech): void {
  const under = paper.part('Sect')
  paper.heading(2, t('agreementDocument.text'), STYLES.part, { under })
  paper.space(10)
  const blocks = blocksOf(content)
  for (const [index, block] of blocks.entries()) {
    const introduces = blocks[index + 1]?.kind === 'list'
    if (block.kind === 'heading') {
      paper.space(8)
      paper.heading(3, block.spans, STYLES.section, { under, ahead: 2 * STYLES.body.leading + 4 })
      paper.space(3)
    } else if (block.kind === 'paragraph') {
      paper.paragraph(block.spans, STYLES.body, { under, ahead: introduces ? 2 * STYLES.body.leading : 0 })
      paper.space(introduces ? 4 : 9)
    } else {
      paper.list(block.items, { under, ...(block.start === undefined ? {} : { start: block.start }) })
      paper.space(6)
    }
  }
}

function writeSignatures(paper: Paper, { content, signers }: AgreementDocument, speech: Speech): void {
  const { t } = speech
  const under = paper.part('Sect')
  paper.heading(2, t('agreementDocument.signatures'), STYLES.part, { under })
  paper.space(4)
  paper.paragraph(t('agreementDocument.signaturesIntro'), STYLES.body, { under })
  for (const party of SIGNING_PARTIES) {
    paper.space(18)
    paper.heading(3, onBehalfOf(party, content, speech), STYLES.section, { under, ahead: 70 })
    paper.space(6)
    const rows = signers
      .filter((signer) => signer.party === party)
      .map(({ name, function: role, signed }) => [
        `${name}, ${role}`,
        signed ? momentOf(signed.at, speech) : t('agreementDocument.open'),
        signed ? t(`agreementDocument.method.${signed.method}`) : '–',
      ])
    paper.table(
      [
        { label: t('agreementDocument.signer.name') },
        { label: t('agreementDocument.signer.at'), width: 142 },
        { label: t('agreementDocument.signer.method'), width: 125 },
      ],
      rows.length > 0 ? rows : [['–', t('agreementDocument.open'), '–']],
      { under },
    )
  }
}

/** What proves it, and how anybody can see for themselves; on one page. */
function writeProof(
  paper: Paper,
  { content, contentHash, chainHead, check, time, isTest }: AgreementDocument,
  { t }: Speech,
): void {
  const padding = 18
  const qrSize = 112
  const width = paper.width - qrSize - 3 * padding
  const address = `${check.page}?code=${encodeURIComponent(check.code)}`
  const facts: [string, string][] = [
    [t('agreementDocument.seal'), t(isTest ? 'agreementDocument.sealedTest' : 'agreementDocument.sealed')],
    [t('agreementDocument.time'), t(`agreementDocument.timeValue.${time}`)],
    [
      t('agreementDocument.version'),
      t('agreementDocument.versionValue', {
        slug: content.template.slug,
        version: content.template.version,
        edition: content.edition,
      }),
    ],
    [t('agreementDocument.hash'), spaced(contentHash)],
    ...(chainHead === null ? [] : [[t('agreementDocument.chain'), spaced(chainHead)] satisfies [string, string]]),
  ]
  const heightOf = (text: string, style: (typeof STYLES)[keyof typeof STYLES]) =>
    paper.linesOf(text, style, width).length * style.leading
  const height =
    2 * padding +
    STYLES.section.leading +
    4 +
    heightOf(t('agreementDocument.proofHow'), STYLES.small) +
    6 +
    STYLES.strong.leading +
    STYLES.small.leading +
    8 +
    facts.reduce(
      (sum, [label, value]) => sum + heightOf(label, STYLES.smallStrong) + heightOf(value, STYLES.small) + 5,
      0,
    )
  paper.space(26)
  paper.keepTogether(height)

  const top = paper.y
  paper.area(paper.left, top, paper.width, height, INK.soft)
  const under = paper.part('Sect')
  const put = { under, x: paper.left + padding, width }
  paper.space(padding)
  paper.heading(2, t('agreementDocument.proof'), STYLES.section, { ...put, ahead: 0 })
  paper.space(4)
  paper.paragraph(t('agreementDocument.proofHow'), STYLES.small, put)
  paper.space(6)
  const qr = { x: paper.left + paper.width - padding - qrSize, y: top + padding, size: qrSize }
  paper.area(qr.x, qr.y, qrSize, qrSize, '#ffffff')
  // Four light squares around it, without which a camera does not find it.
  const squares = encodeQR(address, 'raw', { ecc: 'medium', border: 4 })
  paper.squares(squares, { ...qr, alt: t('agreementDocument.qr', { address }), under })
  paper.paragraph(t('agreementDocument.code', { code: check.code }), STYLES.strong, put)
  paper.link(check.page.replace(/^https?:\/\//, ''), address, STYLES.small, put)
  paper.space(8)
  for (const [label, value] of facts) {
    paper.paragraph(label, STYLES.smallStrong, put)
    paper.paragraph(value, STYLES.small, put)
    paper.space(5)
  }
  paper.y = top + height
}

function writeTestNote(paper: Paper, text: string): void {
  const padding = 9
  const lines = paper.linesOf(text, STYLES.smallStrong, paper.width - 2 * padding)
  const height = lines.length * STYLES.smallStrong.leading + 2 * padding
  const top = paper.y
  paper.area(paper.left, top, paper.width, height, INK.warning)
  paper.space(padding)
  paper.paragraph(text, STYLES.smallStrong, { x: paper.left + padding, width: paper.width - 2 * padding })
  paper.y = top + height + 14
}

/** "Namens Kapsalon Knip". */
export function onBehalfOf(party: SigningParty, content: AgreementContent, { t }: Speech): string {
  const { name } = party === 'employer' ? content.employer : content.municipality
  return t(`agreementDocument.onBehalfOf.${party}`, { name })
}

/** "4 juni 2026 om 10:40", in Amsterdam. */
export function momentOf(at: Date, { t, language, clock }: Speech): string {
  return t('agreementDocument.moment', { day: dayInText(language, dayOf(at)), clock: clock(at) })
}

/** "4 juni 2026", as in the text. */
function dayInText(language: Language, day: string): string {
  return new Intl.DateTimeFormat(LANGUAGE_FACTS[language].locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`))
}

/** A hash in groups that can be compared by eye. */
export function spaced(hash: string): string {
  return hash.replace(/(.{8})(?=.)/g, '$1 ')
}
