import type { EmployerStory } from '../story.ts'

/** Promised places half a year ago and was not heard of since. */
export const hoveniersHetGroeneHart: EmployerStory = {
  municipality: 'utrecht',
  status: 'approved',
  name: 'Hoveniers Het Groene Hart',
  kvkNumber: '99904113',
  sector: 'green',
  address: { street: 'Rutherfordweg', houseNumber: '32', postcode: '3542CG', place: 'Utrecht' },
  website: null,
  about:
    'Wij leggen tuinen aan en houden ze bij, in Utrecht en De Meern. We werken in ploegen van drie. Wie bij ons begint, loopt het eerste seizoen mee met een vaste maat.',
  registered: 205,
  people: [{ name: 'Wim de Graaff', email: 'wim@hoveniershetgroenehart.example', phone: '030 555 91 20' }],
  agreements: [
    {
      status: 'in-force',
      drafted: -198,
      starts: -190,
      ends: 175,
      signedBy: { name: 'Wim de Graaff', function: 'Eigenaar' },
      pledges: [{ kind: 'work-experience-place', places: 4, before: 160 }],
    },
  ],
  vacancies: [],
}
