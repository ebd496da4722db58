import type { EmployerStory } from '../story.ts'

/** Registered yesterday and has not opened the mail yet. */
export const fietsenwerkplaatsSpaakrecht: EmployerStory = {
  municipality: 'utrecht',
  status: 'unconfirmed',
  name: 'Fietsenwerkplaats Spaakrecht',
  kvkNumber: '99904112',
  sector: 'building-and-technology',
  address: { street: 'Gansstraat', houseNumber: '117', postcode: '3582EG', place: 'Utrecht' },
  website: null,
  about: null,
  registered: 1,
  people: [{ name: 'Joost Terlouw', email: 'joost@spaakrecht.example', phone: '030 555 38 75' }],
  agreements: [],
  vacancies: [],
}
