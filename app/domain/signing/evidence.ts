/** What shows who signed, beside the text and the typed name; kept with the signature as canonical JSON. */
export type SigningEvidence = {
  /** The sentence that was agreed to, as it stood on the page. */
  consent: string
  /** Language of the page. */
  language: string
  /** Where the invitation or the code went. */
  email: string
  ipAddress: string | null
  userAgent: string | null
}
