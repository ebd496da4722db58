import type { InterestCloseReason } from '#app/domain/interests/interest.ts'

export type InterestStory = {
  vacancy: string
  /** Days ago. */
  shown: number
  name: string
  phone: string | null
  email: string | null
  message: string | null
  /** Days ago, and to which werkmatcher in the order of the staff. */
  passedOn?: { days: number; to: 0 | 1 | 2 | 3 }
  closed?: { days: number; reason: InterestCloseReason }
}

/** People who said "I am interested" on a vacancy's page, in their own words. */
export const INTEREST_STORIES: readonly InterestStory[] = [
  {
    vacancy: 'Inpakker onder schooltijd',
    shown: 1,
    name: 'Saida Amezian',
    phone: '06 55520411',
    email: null,
    message: 'Hallo, ik wil graag komen werken. Ik kan goed inpakken. Bellen na 9 uur is het beste.',
  },
  {
    vacancy: 'Dagschoonmaker op kantoor',
    shown: 2,
    name: 'Tesfalem Habte',
    phone: null,
    email: 'tesfalem.habte@post.example',
    message: null,
  },
  {
    vacancy: 'Fietsenmaker in opleiding',
    shown: 2,
    name: 'Jeroen Tolsma',
    phone: '06 55520412',
    email: 'j.tolsma@post.example',
    message: 'Ik repareer al jaren fietsen voor de hele buurt. Kan ik een keer komen kijken?',
  },
  {
    vacancy: 'Hulp in de huishouding bij ouderen thuis',
    shown: 3,
    name: 'Nadia Oulad',
    phone: '06 55520413',
    email: null,
    message: 'Mag ik ook twee ochtenden werken? Mijn kind gaat naar school tot 14 uur.',
  },
  {
    vacancy: 'Medewerker spoelkeuken',
    shown: 5,
    name: 'Viktoriia Lysenko',
    phone: '06 55520414',
    email: 'viktoriia@post.example',
    message: 'Hello, I speak little Dutch but I learn every day. I can start tomorrow.',
  },
  {
    vacancy: 'Medewerker buurthuis in Overvecht',
    shown: 6,
    name: 'Rachida Boulahya',
    phone: '06 55520415',
    email: null,
    message: 'Ik woon om de hoek en kom er al vaak.',
    passedOn: { days: 4, to: 0 },
  },
  {
    vacancy: 'Overblijfmedewerker tijdens de lunch',
    shown: 8,
    name: 'Funda Karaca',
    phone: null,
    email: 'funda.karaca@post.example',
    message: 'Mijn dochter zit op deze school. Ik wil graag helpen en iets verdienen.',
    passedOn: { days: 6, to: 2 },
  },
  {
    vacancy: 'Groepshulp op de babygroep',
    shown: 11,
    name: 'Michelle Pronk',
    phone: '06 55520416',
    email: null,
    message: null,
    passedOn: { days: 9, to: 1 },
  },
  {
    vacancy: 'Gastvrouw of gastheer in de huiskamer',
    shown: 10,
    name: 'Corine Vlug',
    phone: '06 55520417',
    email: 'corine.vlug@post.example',
    message: 'Ik heb twaalf jaar voor mijn vader gezorgd. Is dat genoeg ervaring?',
    passedOn: { days: 7, to: 3 },
  },
  {
    vacancy: 'Inpakker onder schooltijd',
    shown: 28,
    name: 'Leyli Aghdam',
    phone: '06 55520418',
    email: null,
    message: 'Ik wil graag weten of er nog plaats is.',
    passedOn: { days: 26, to: 0 },
    closed: { days: 12, reason: 'helped' },
  },
  {
    vacancy: 'De stad schoonhouden',
    shown: 19,
    name: 'Ricardo Felicia',
    phone: '06 55520419',
    email: null,
    message: null,
    closed: { days: 14, reason: 'not-reached' },
  },
  {
    vacancy: 'Kleding sorteren',
    shown: 22,
    name: 'Marloes Ridder',
    phone: null,
    email: 'marloes.r@post.example',
    message: 'Kan ik ook als vrijwilliger komen?',
    passedOn: { days: 20, to: 1 },
    closed: { days: 15, reason: 'no-longer-wanted' },
  },
]
