import type { LearningWish, TravelMode } from '#app/domain/candidates/candidate.ts'
import type { Certificate, Demand, Licence, Offer, Sector, Skill } from '#app/domain/matching/words.ts'
import type { TimeBlock } from '#app/domain/week/week.ts'
import { week } from '../story.ts'

/** What a week can look like for somebody who looks for work. */
export type Life = {
  weight: number
  availability: readonly TimeBlock[][]
  /** The times of the family's own school, where they differ from those of nearly every school. */
  schoolHours?: readonly (TimeBlock[] | null)[]
  hours: readonly [number, number][]
  needs: readonly Offer[]
  avoids: readonly Demand[]
  learning: Record<LearningWish, number>
  minutes: readonly number[]
}

const PARENT_NEEDS: readonly Offer[] = ['start-slowly', 'buddy', 'training', 'dutch-on-shop-floor']

export const LIVES: Record<string, Life> = {
  'parent of young children': {
    weight: 50,
    availability: [
      week('ma di do vr 9:00-13:45; wo 9:00-12:00'),
      week('ma di do vr 9:00-13:45; wo 9:00-12:00'),
      week('ma di do vr 8:45-14:00; wo 8:45-12:00'),
      week('ma di do vr 9:00-14:30; wo 9:00-12:15'),
      week('ma di do 9:00-13:45'),
      week('di do vr 9:00-13:45; wo 9:00-12:00'),
    ],
    schoolHours: [null, null, null, week('ma di do vr 8:30-14:45; wo 8:30-12:30')],
    hours: [
      [8, 16],
      [12, 18],
      [12, 20],
      [16, 22],
      [8, 12],
    ],
    needs: PARENT_NEEDS,
    avoids: ['irregular-hours', 'heavy-lifting'],
    learning: { yes: 5, maybe: 3, no: 1 },
    minutes: [15, 20, 25, 30],
  },
  'parent with some help at home': {
    weight: 22,
    availability: [
      week('ma di wo do vr 8:30-17:00'),
      week('ma di do vr 8:00-15:00; wo 8:30-12:30'),
      week('ma di do 8:00-18:00'),
      week('ma di do vr 9:00-13:45; za 9:00-18:00'),
    ],
    hours: [
      [16, 24],
      [18, 28],
      [20, 32],
    ],
    needs: PARENT_NEEDS,
    avoids: ['irregular-hours', 'fast-pace'],
    learning: { yes: 4, maybe: 3, no: 1 },
    minutes: [20, 30, 45],
  },
  'follows a language course': {
    weight: 26,
    availability: [
      week('ma do vr 8:00-18:00; za 9:00-18:00'),
      week('di wo vr 8:00-22:00'),
      week('ma di wo do vr 13:00-22:00'),
      week('ma di wo do vr 13:00-21:00; za zo 8:00-20:00'),
    ],
    hours: [
      [12, 24],
      [16, 24],
      [8, 20],
    ],
    needs: ['dutch-on-shop-floor', 'buddy', 'training'],
    avoids: ['phone-calls'],
    learning: { yes: 8, maybe: 1, no: 0 },
    minutes: [30, 45, 60],
  },
  'free all day': {
    weight: 32,
    availability: [
      week('ma di wo do vr 7:00-19:00'),
      week('ma di wo do vr 8:00-17:00'),
      week('ma di wo do vr za 7:00-22:00'),
      week('ma di wo do vr za zo 6:00-23:00'),
    ],
    hours: [
      [24, 36],
      [28, 40],
      [32, 40],
      [20, 32],
    ],
    needs: ['travel-allowance', 'training', 'buddy'],
    avoids: ['working-alone', 'heavy-lifting', 'cold'],
    learning: { yes: 3, maybe: 3, no: 3 },
    minutes: [30, 45, 60],
  },
  'builds up slowly': {
    weight: 20,
    availability: [
      week('ma di do 9:00-13:00'),
      week('ma wo vr 10:00-15:00'),
      week('di wo do 9:30-12:30'),
      week('ma di wo do vr 9:00-15:00'),
    ],
    hours: [
      [4, 12],
      [8, 16],
      [6, 12],
    ],
    needs: ['start-slowly', 'quiet-place', 'fixed-tasks', 'job-coach', 'extra-breaks', 'mostly-seated'],
    avoids: ['heavy-lifting', 'fast-pace', 'crowded-place', 'noise', 'standing-long', 'stairs-and-ladders'],
    learning: { yes: 2, maybe: 4, no: 3 },
    minutes: [15, 20, 30],
  },
}

/** What somebody has done before, at work or at home, and would like to do. */
export type Experience = {
  weight: number
  occupations: readonly string[]
  sectors: readonly Sector[]
  skills: readonly Skill[]
  certificates?: readonly Certificate[]
  licences?: readonly Licence[]
}

export const EXPERIENCES: Record<string, Experience> = {
  cleaning: {
    weight: 22,
    occupations: ['schoonmaker', 'kantoorschoonmaker', 'huishoudelijke-hulp', 'ziekenhuisschoonmaker'],
    sectors: ['cleaning', 'care'],
    skills: ['cleaning', 'laundry-and-ironing', 'working-independently', 'working-precisely'],
  },
  kitchen: {
    weight: 18,
    occupations: ['keukenhulp', 'cateringmedewerker', 'kok'],
    sectors: ['catering'],
    skills: ['cooking', 'washing-up', 'serving', 'working-together'],
    certificates: ['haccp'],
  },
  shop: {
    weight: 14,
    occupations: ['winkelmedewerker', 'kassamedewerker', 'vakkenvuller', 'kringloopmedewerker'],
    sectors: ['shops'],
    skills: ['helping-customers', 'cash-register', 'filling-shelves', 'telling-stock'],
  },
  care: {
    weight: 14,
    occupations: ['gastheer-zorg', 'helpende', 'voedingsassistent', 'zorghulp'],
    sectors: ['care'],
    skills: ['caring-for-people', 'hosting-guests', 'cooking', 'working-together'],
    certificates: ['ehbo', 'bhv'],
  },
  children: {
    weight: 13,
    occupations: ['groepshulp', 'overblijfmedewerker', 'onderwijsassistent', 'pedagogisch-medewerker'],
    sectors: ['childcare', 'education'],
    skills: ['caring-for-children', 'explaining-to-others', 'first-aid', 'working-together'],
    certificates: ['ehbo'],
  },
  warehouse: {
    weight: 14,
    occupations: ['orderpicker', 'inpakker', 'magazijnmedewerker', 'retourmedewerker'],
    sectors: ['logistics', 'production'],
    skills: ['order-picking', 'sorting-and-packing', 'telling-stock', 'working-precisely'],
    certificates: ['forklift'],
  },
  sewing: {
    weight: 8,
    occupations: ['naaier', 'kledingsorteerder', 'wasserijmedewerker'],
    sectors: ['production', 'shops'],
    skills: ['sewing', 'laundry-and-ironing', 'working-precisely'],
  },
  hair: {
    weight: 4,
    occupations: ['assistent-kapper', 'kapper'],
    sectors: ['hair-and-beauty'],
    skills: ['hairdressing', 'helping-customers'],
  },
  building: {
    weight: 8,
    occupations: ['klusser', 'schilder', 'bouwhulp', 'fietsenmaker'],
    sectors: ['building-and-technology'],
    skills: ['painting', 'carpentry', 'assembly', 'electrical-work', 'bicycle-repair'],
    certificates: ['vca-basis'],
    licences: ['B'],
  },
  green: {
    weight: 7,
    occupations: ['groenmedewerker', 'hovenier', 'straatreiniger'],
    sectors: ['green', 'public-services'],
    skills: ['gardening', 'working-together', 'machine-operation'],
  },
  driving: {
    weight: 7,
    occupations: ['pakketbezorger', 'chauffeur-leerlingenvervoer', 'fietskoerier'],
    sectors: ['transport', 'logistics'],
    skills: ['driving', 'delivering', 'working-independently', 'planning'],
    licences: ['B'],
  },
  office: {
    weight: 9,
    occupations: ['administratief-medewerker', 'receptionist', 'postkamermedewerker', 'medewerker-publieksbalie'],
    sectors: ['office', 'public-services'],
    skills: ['reading-and-writing-mails', 'spreadsheets', 'answering-phone', 'planning', 'hosting-guests'],
  },
  neighbourhood: {
    weight: 7,
    occupations: ['buurthuismedewerker', 'gastheer-zorg', 'concierge'],
    sectors: ['public-services', 'care', 'education'],
    skills: ['hosting-guests', 'interpreting', 'explaining-to-others', 'cooking'],
  },
}

export const TRAVEL: readonly TravelMode[][] = [
  ['cycling', 'public-transport'],
  ['cycling', 'public-transport'],
  ['walking', 'public-transport'],
  ['walking', 'cycling'],
  ['public-transport'],
  ['cycling'],
  ['walking', 'cycling', 'public-transport'],
]
