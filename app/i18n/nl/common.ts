export const common = {
  portal: 'Werkbrug',
  skipToContent: 'Ga naar de inhoud',
  optional: '(niet verplicht)',
  cancel: 'Annuleren',
  unknown: 'Niet bekend',
  yes: 'Ja',
  no: 'Nee',
  errorSummary: 'Er klopt nog iets niet. Kijk naar:',
}
