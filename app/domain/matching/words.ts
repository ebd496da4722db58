/**
 * The word lists that a vacancy and a candidate profile share. One list each: the type, the zod enum, the search
 * vocabulary and the catalogue keys all come from here, so that both sides of a match speak of the same thing.
 */

/** Common European Framework levels; `none`: no Dutch needed, or none spoken. The order is the order of skill. */
export const LANGUAGE_LEVELS = ['none', 'A1', 'A2', 'B1', 'B2', 'C1'] as const
export type LanguageLevel = (typeof LANGUAGE_LEVELS)[number]

export const LANGUAGE_SKILLS = ['speaking', 'understanding', 'reading', 'writing'] as const
export type LanguageSkill = (typeof LANGUAGE_SKILLS)[number]

/** A level per skill; null = unknown. */
export type LanguageLevels = Record<LanguageSkill, LanguageLevel | null>

/** 0 for none … 5 for C1. */
export function levelNumber(level: LanguageLevel): number {
  return LANGUAGE_LEVELS.indexOf(level)
}

/** Dutch driving licence categories that jobs ask for. */
export const LICENCES = ['AM', 'B', 'BE', 'C', 'CE', 'D', 'T'] as const
export type Licence = (typeof LICENCES)[number]

/** `vog`: a certificate of conduct can be asked; nothing about anyone's record is kept. */
export const CERTIFICATES = [
  'vog',
  'bhv',
  'ehbo',
  'vca-basis',
  'vca-vol',
  'haccp',
  'social-hygiene',
  'forklift',
  'code-95',
  'taxi-pass',
  'security-pass',
  'work-at-height',
] as const
export type Certificate = (typeof CERTIFICATES)[number]

/** What the work asks of body and mind. A profile names those to avoid: a condition of work, never a reason in health. */
export const DEMANDS = [
  'heavy-lifting',
  'light-lifting',
  'standing-long',
  'walking-much',
  'sitting-long',
  'stairs-and-ladders',
  'kneeling-and-bending',
  'repeated-movement',
  'outdoors',
  'heat',
  'cold',
  'noise',
  'dust-or-strong-smells',
  'cleaning-agents',
  'fast-pace',
  'crowded-place',
  'customer-contact',
  'phone-calls',
  'working-alone',
  'screen-work',
  'irregular-hours',
  'animals',
] as const
export type Demand = (typeof DEMANDS)[number]

/** What a workplace offers. A profile names those it needs. */
export const OFFERS = [
  'dutch-on-shop-floor',
  'training',
  'job-coach',
  'buddy',
  'adapted-tasks',
  'travel-allowance',
  'fixed-tasks',
  'quiet-place',
  'extra-breaks',
  'mostly-seated',
  'step-free-access',
  'start-slowly',
] as const
export type Offer = (typeof OFFERS)[number]

export const SECTORS = [
  'care',
  'cleaning',
  'shops',
  'catering',
  'logistics',
  'transport',
  'education',
  'childcare',
  'office',
  'building-and-technology',
  'production',
  'green',
  'hair-and-beauty',
  'security',
  'public-services',
] as const
export type Sector = (typeof SECTORS)[number]

/** Skills in plain words, wide enough for this work and few enough to tick. */
export const SKILLS = [
  'helping-customers',
  'cash-register',
  'filling-shelves',
  'telling-stock',
  'cooking',
  'washing-up',
  'serving',
  'cleaning',
  'laundry-and-ironing',
  'sewing',
  'caring-for-people',
  'caring-for-children',
  'first-aid',
  'sorting-and-packing',
  'order-picking',
  'driving',
  'delivering',
  'gardening',
  'painting',
  'carpentry',
  'bicycle-repair',
  'electrical-work',
  'assembly',
  'machine-operation',
  'reading-and-writing-mails',
  'spreadsheets',
  'answering-phone',
  'planning',
  'working-together',
  'working-precisely',
  'working-independently',
  'explaining-to-others',
  'interpreting',
  'hairdressing',
  'hosting-guests',
] as const
export type Skill = (typeof SKILLS)[number]

/** Languages besides Dutch that workplaces and residents of Dutch cities speak, as ISO 639-1 codes. */
export const OTHER_LANGUAGES = [
  'en',
  'ar',
  'tr',
  'ti',
  'uk',
  'ru',
  'pl',
  'fa',
  'ps',
  'so',
  'fr',
  'es',
  'de',
  'zh',
  'ber',
  'ku',
] as const
export type OtherLanguage = (typeof OTHER_LANGUAGES)[number]
