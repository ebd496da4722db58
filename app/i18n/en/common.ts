export const common = {
  portal: 'Werkbrug',
  skipToContent: 'Skip to content',
  optional: '(optional)',
  cancel: 'Cancel',
  unknown: 'Not known',
  yes: 'Yes',
  no: 'No',
  errorSummary: 'Something is not right yet. Look at:',
}
