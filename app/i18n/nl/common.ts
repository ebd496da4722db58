export const common = {
  portal: 'Werkbrug',
  skipToContent: 'Ga naar de inhoud',
  optional: '(niet verplicht)',
  cancel: 'Annuleren',
  unknown: 'Niet bekend',
  yes: 'Ja',
  no: 'Nee',
  /** The words that the licence of ESCO asks for. */
  esco: 'Deze dienst gebruikt de ESCO-classificatie van de Europese Commissie.',
  errorSummary: 'Er klopt nog iets niet. Kijk naar:',
}
