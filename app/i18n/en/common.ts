export const common = {
  portal: 'Werkbrug',
  skipToContent: 'Skip to content',
  optional: '(optional)',
  cancel: 'Cancel',
  unknown: 'Not known',
  yes: 'Yes',
  no: 'No',
  /** The words that the licence of ESCO asks for. */
  esco: 'This service uses the ESCO classification of the European Commission.',
  errorSummary: 'Something is not right yet. Look at:',
}
