import type { SigningParty } from '#app/domain/agreements/agreement.ts'
import type { ReviewAnswers, ReviewQuestion } from '#app/domain/reviews/review.ts'

/** Looking back on an agreement that is over, by both sides. */
export const review = {
  title: 'Terugblik op {{reference}}',
  section: 'Terugblik',
  introEmployer:
    'De verklaring is afgelopen op {{day}}. Hoe kijkt u erop terug? De gemeente beantwoordt dezelfde vragen over de samenwerking met u.',
  introDesk:
    'De verklaring met {{employer}} is afgelopen op {{day}}. Hoe kijkt u erop terug? De werkgever beantwoordt dezelfde vragen.',
  blind:
    'U leest elkaars antwoorden zodra u beiden klaar bent, en uiterlijk op {{day}}. Tot dan kunt u uw antwoorden veranderen.',
  notAsked: 'Er is nog niet gevraagd om terug te kijken. Dat gebeurt binnen een dag na het einde van de verklaring.',
  open: 'U kunt tot {{day}} terugkijken.',
  given: 'U hebt teruggekeken. Tot {{day}}, of tot de ander klaar is, kunt u het nog veranderen.',
  otherGave: 'De ander is al klaar.',
  otherDidNot: 'De ander heeft nog niet teruggekeken.',
  go: 'Kijk terug',
  change: 'Verander uw terugblik',
  read: 'Lees de terugblik',
  missed: 'Niet ingevuld.',
  givenOn: 'Ingevuld op {{day}}.',
  save: 'Bewaar de terugblik',
  conflictTitle: 'Uw terugblik is niet bewaard',
  conflict:
    'Een collega heeft net iets bewaard, of de terugblik is intussen afgesloten. Kijk hieronder hoe het er nu voor staat.',
  by: { employer: 'Werkgever', municipality: 'Gemeente' } satisfies Record<SigningParty, string>,
  question: {
    result: 'Wat is er bereikt, vergeleken met wat was afgesproken?',
    togetherEmployer: 'Hoe was de samenwerking met de gemeente?',
    togetherDesk: 'Hoe was de samenwerking met de werkgever?',
    together: 'Hoe was de samenwerking?',
    people: 'Pasten de mensen en het werk bij elkaar?',
    again: 'Wilt u dit nog een keer doen?',
    lesson: 'Wat nemen we mee naar een volgende keer?',
  },
  lessonHint: 'Gaat het over iemand, schrijf dan geen naam en niets over gezondheid. De ander leest dit ook.',
  answer: {
    more: 'Meer dan afgesproken',
    'as-agreed': 'Wat was afgesproken',
    less: 'Minder dan afgesproken',
    good: 'Goed',
    fair: 'Redelijk',
    poor: 'Kon beter',
    mostly: 'Ja, meestal',
    sometimes: 'Soms wel, soms niet',
    rarely: 'Nee, meestal niet',
    nobody: 'Er is niemand begonnen',
    yes: 'Ja',
    maybe: 'Misschien',
    no: 'Nee',
  } satisfies Record<ReviewAnswers[ReviewQuestion], string>,
  desk: {
    title: 'Terugblikken',
    agreement: 'Verklaring',
    given: 'Ingevuld',
    notGiven: 'Nog niet',
  },
}
