import { fixed, perHour, type EmployerStory } from '../story.ts'

/** Confirmed its address and waits for the desk of Stichtse Vecht; it has a draft ready. */
export const kwekerijZandpad: EmployerStory = {
  municipality: 'stichtse-vecht',
  status: 'waiting',
  name: 'Kwekerij Zandpad',
  kvkNumber: '99904111',
  sector: 'green',
  address: { street: 'Zandpad', houseNumber: '61', postcode: '3621NE', place: 'Breukelen' },
  website: null,
  about: 'Wij kweken vaste planten en snijbloemen aan de Vecht, met acht mensen en drie kassen.',
  registered: 4,
  people: [{ name: 'Gerrit-Jan Vermaat', email: 'gerritjan@kwekerijzandpad.example', phone: '0346 555 870' }],
  agreements: [],
  vacancies: [
    {
      status: 'draft',
      title: 'Planten stekken en oppotten',
      occupation: 'bloemenkweker',
      kind: 'regular-job',
      places: 3,
      tasks:
        'Je zet stekjes in potjes, zet ze op de band en geeft water. In het voorjaar is het druk, dan kun je ook meer uren maken.',
      hours: [14, 14],
      roster: fixed('ma di do vr 9:30-13:00'),
      dutch: 'none A1 none none',
      demands: ['standing-long', 'repeated-movement', 'heat'],
      skills: ['gardening', 'working-precisely'],
      offers: ['start-slowly'],
      pay: perHour(15.6, 16.1),
      closes: 60,
    },
  ],
}
