import { SIGNING_PARTIES, type SigningParty } from '#app/domain/agreements/agreement.ts'
import type { AgreementContent } from '#app/domain/agreements/render-agreement.ts'
import { LANGUAGE_FACTS } from '#app/i18n/languages.ts'
import type { Speech } from '#app/i18n/speech.ts'
import { onBehalfOf, spaced, speechFor, writeCover, writeText } from './agreement-document.ts'
import { INK, Paper, STYLES } from './paper.ts'

export type AgreementToSign = {
  /** What is up for signing, to the letter, and the hash of its canonical JSON in hex. */
  content: AgreementContent
  contentHash: string
  /** Who is asked, in the order to show; `name` is null where anybody of that side may sign. */
  signers: readonly { party: SigningParty; name: string | null }[]
  madeAt: Date
}

const LINES = ['name', 'function', 'date', 'signature'] as const
/** Of a line to write on, in points: as much as a hand needs. */
const LINE_HEIGHT = { name: 26, function: 26, date: 26, signature: 52 }
const LABEL_WIDTH = 96

/** The text to be printed and signed with a pen. Every page says that it is not signed yet; the same input gives the same bytes. */
export async function agreementToSign(document: AgreementToSign): Promise<Buffer> {
  const { content, contentHash } = document
  const speech = speechFor(content)
  const { t } = speech
  const paper = new Paper({
    title: `${content.title} – ${content.reference}`,
    author: t('agreementDocument.author', { municipality: content.municipality.name }),
    keywords: `${content.reference} ${contentHash}`,
    language: LANGUAGE_FACTS[speech.language].locale,
    madeAt: document.madeAt,
  })
  writeCover(paper, { content, isTest: false }, speech)
  paper.newPage()
  writeText(paper, content, speech)
  paper.newPage()
  writePlaces(paper, document, speech)
  return paper.finish({
    warning: t('agreementDocument.paper.warning'),
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

/** A place for everybody who signs: lines to write on, with the name that is known. */
function writePlaces(paper: Paper, { content, contentHash, signers }: AgreementToSign, speech: Speech): void {
  const { t } = speech
  const { deskName, deskEmail, deskPhone } = content.municipality
  const under = paper.part('Sect')
  paper.heading(2, t('agreementDocument.paper.title'), STYLES.part, { under })
  paper.space(4)
  paper.paragraph(
    t('agreementDocument.paper.how', { name: deskName, email: deskEmail, phone: deskPhone }),
    STYLES.body,
    {
      under,
    },
  )
  paper.space(8)
  paper.paragraph(t('agreementDocument.paper.hash', { hash: spaced(contentHash) }), STYLES.small, { under })
  const height = STYLES.section.leading + LINES.reduce((sum, line) => sum + LINE_HEIGHT[line], 0) + 12
  for (const party of SIGNING_PARTIES) {
    for (const signer of signers.filter((one) => one.party === party)) {
      paper.space(22)
      paper.keepTogether(height)
      paper.heading(3, onBehalfOf(party, content, speech), STYLES.section, { under, ahead: 0 })
      paper.space(4)
      for (const line of LINES) {
        paper.space(LINE_HEIGHT[line] - STYLES.body.leading)
        const label = t(`agreementDocument.paper.line.${line}`)
        const isKnown = line === 'name' && signer.name !== null
        paper.paragraph(isKnown ? `${label}: ${signer.name}` : label, STYLES.body, { under })
        if (isKnown) continue
        paper.rule(paper.y - 2, { x: paper.left + LABEL_WIDTH, width: paper.width - LABEL_WIDTH, color: INK.subtle })
      }
    }
  }
}
