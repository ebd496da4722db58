import type { ScanType } from './scan.ts'

/** What shows who signed, beside the text and the typed name; kept with the signature as canonical JSON. Instants in UTC. */
export type SigningEvidence = {
  /** The sentence that was agreed to, as it stood on the page. */
  consent: string
  /** Language of the page. */
  language: string
  /** Which version of which template the text is of: "samen-aan-het-werk 2". */
  template: string
  /** Where the code went. */
  email: string
  codeSentAt: string
  codeEnteredAt: string
  /** When the personal link was sent and when it was first opened; null for who logged in. */
  linkSentAt: string | null
  linkOpenedAt: string | null
} & Browser

/** From where somebody signed, as far as their browser and connection tell. */
export type Browser = { ipAddress: string | null; userAgent: string | null }

/** What shows that somebody signed on paper: the scan, and who of the desk looked at it. Instants in UTC. */
export type PaperEvidence = {
  paperId: string
  /** SHA-256 (hex) of the scan. */
  scanSha256: string
  scanType: ScanType
  /** The date on the paper. */
  signedOn: string
  recordedById: string
  recordedAt: string
  confirmedById: string
  confirmedAt: string
}
