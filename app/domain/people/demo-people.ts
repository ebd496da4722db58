/** Who can be chosen on the log-in page in demo mode, by address; the rest of the seed's people log in by mail. */
export const DEMO_PEOPLE = [
  'noor@ziekenhuis-de-linde.example',
  'samir@kapsalon-knip.example',
  'fatima@utrecht.example',
  'joris@utrecht.example',
  'balie@utrecht.example',
  'balie@stichtsevecht.example',
] as const
