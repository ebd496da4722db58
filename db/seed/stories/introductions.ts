import type { CheckInMonths, StopReason } from '#app/domain/introductions/check-in.ts'
import type { IntroductionSide } from '#app/domain/introductions/introduction.policy.ts'
import type { ConsentWay, DeclineReason, IntroductionStatus } from '#app/domain/introductions/introduction.ts'

type CheckInStory = {
  months: CheckInMonths
  /** Days ago. */
  said: number
  by?: IntroductionSide
} & ({ outcome: 'still-there' | 'unknown' } | { outcome: 'stopped'; reason: StopReason })

export type IntroductionStory = {
  /** Title of the vacancy. */
  vacancy: string
  /** Which werkmatcher proposes, in the order of the staff; the person is whoever in that caseload fits best. */
  by: 0 | 1 | 2 | 3
  status: IntroductionStatus
  /** Days ago. */
  proposed: number
  decided?: number
  /** When the candidate starts, in days from today; only of a placement. */
  starts?: number
  way: ConsentWay
  message: string
  /** What was said since about whether somebody is still there; only of a placement. */
  checkIns?: readonly CheckInStory[]
  declined?: { reason: DeclineReason; note: string | null }
}

/** Who was proposed for what, and what came of it: each state at least twice. The words tell of work and of nothing else. */
export const INTRODUCTION_STORIES: readonly IntroductionStory[] = [
  {
    vacancy: 'Schoonmaker op de verpleegafdeling',
    by: 0,
    status: 'proposed',
    proposed: 2,
    way: 'in-person',
    message:
      'Werkt netjes en in een rustig tempo, en heeft al vaker in een team schoongemaakt. Kan op alle vier de ochtenden. Wil graag op een plek werken waar je elke dag Nederlands praat.',
  },
  {
    vacancy: 'Schoonmaker op de verpleegafdeling',
    by: 1,
    status: 'accepted',
    proposed: 9,
    decided: 6,
    way: 'phone',
    message:
      'Heeft veel ervaring met schoonmaken en ziet zelf wat er nodig is. Leert snel als iemand het één keer voordoet. Kan meteen beginnen.',
  },
  {
    vacancy: 'Schoonmaker op de verpleegafdeling',
    by: 2,
    status: 'placed',
    proposed: 21,
    decided: 18,
    starts: -7,
    way: 'in-person',
    message:
      'Precies en zelfstandig. Werkt het liefst met een vaste lijst en een vaste collega, en is altijd op tijd. Deze uren passen goed.',
  },
  {
    vacancy: 'Voedingsassistent in opleiding',
    by: 0,
    status: 'proposed',
    proposed: 1,
    way: 'in-person',
    message:
      'Kookt en serveert graag, is geduldig en maakt makkelijk een praatje. Wil heel graag een diploma halen en heeft voor de lesdag alles geregeld.',
  },
  {
    vacancy: 'Keukenhulp in het personeelsrestaurant',
    by: 1,
    status: 'declined',
    proposed: 14,
    decided: 10,
    way: 'message',
    message: 'Heeft in een grote keuken gewerkt en houdt van doorwerken. Zoekt een plek met vaste ochtenden.',
    declined: {
      reason: 'hours-do-not-fit',
      note: 'Op vrijdag hebben wij echt iemand nodig tot half twee. Met een andere dag erbij praten wij graag verder.',
    },
  },
  {
    vacancy: 'Werkervaring op doen in het magazijn van het ziekenhuis',
    by: 2,
    status: 'accepted',
    proposed: 7,
    decided: 3,
    way: 'phone',
    message:
      'Is precies en onthoudt goed waar alles ligt. Wil rustig opbouwen, van twaalf naar twintig uur, en daarna doorgroeien naar een baan in de logistiek.',
  },
  {
    vacancy: 'Assistent in de kapsalon, leren en werken',
    by: 0,
    status: 'placed',
    proposed: 34,
    decided: 31,
    starts: 30,
    way: 'in-person',
    message:
      'Knipt en vlecht al jaren voor vrienden en weet zeker: dit wil ik leren. Is vriendelijk, komt afspraken na en kijkt uit naar school.',
  },
  {
    vacancy: 'Assistent in de kapsalon, leren en werken',
    by: 1,
    status: 'proposed',
    proposed: 4,
    way: 'in-person',
    message:
      'Werkt graag met mensen en met de handen. Heeft klanten geholpen in een winkel en leert het vak graag stap voor stap.',
  },
  {
    vacancy: 'Inpakker onder schooltijd',
    by: 0,
    status: 'placed',
    proposed: 52,
    decided: 49,
    starts: -40,
    way: 'in-person',
    message: 'Werkt snel en netjes met de handen. Zoekt precies deze uren en kan alle dagen.',
  },
  {
    vacancy: 'Inpakker onder schooltijd',
    by: 1,
    status: 'placed',
    proposed: 45,
    decided: 44,
    starts: -34,
    checkIns: [{ months: 3, outcome: 'stopped', reason: 'training', said: 6 }],
    way: 'phone',
    message:
      'Heeft eerder ingepakt en gesorteerd. Vindt het fijn om in een groep te werken waar ook Nederlands wordt geleerd.',
  },
  {
    vacancy: 'Inpakker onder schooltijd',
    by: 2,
    status: 'placed',
    proposed: 30,
    decided: 28,
    starts: -14,
    way: 'in-person',
    message: 'Is nauwkeurig, houdt van vaste taken en wil graag meer uren gaan werken als het bevalt.',
  },
  {
    vacancy: 'Inpakker onder schooltijd',
    by: 0,
    status: 'ended',
    proposed: 38,
    decided: 36,
    way: 'message',
    message: 'Kan goed tegen staand werk en pakt snel op hoe iets moet. Wil eerst een ochtend komen kijken.',
  },
  {
    vacancy: 'Inpakker onder schooltijd',
    by: 3,
    status: 'declined',
    proposed: 26,
    decided: 22,
    way: 'phone',
    message: 'Heeft een magazijn van binnen gezien en wil graag weer aan het werk, het liefst in een vast team.',
    declined: { reason: 'start-date', note: null },
  },
  {
    vacancy: 'Leren heftruck rijden',
    by: 1,
    status: 'withdrawn',
    proposed: 16,
    way: 'in-person',
    message: 'Heeft een rijbewijs en rijdt rustig. Wil graag een certificaat halen en daarna doorgroeien.',
  },
  {
    vacancy: 'Medewerker retouren, uren in overleg',
    by: 2,
    status: 'proposed',
    proposed: 3,
    way: 'message',
    message:
      'Kijkt goed en ziet kleine fouten die een ander mist. Wil beginnen met zestien uur en bepaalt graag samen met u op welke dagen.',
  },
  {
    vacancy: 'Overblijfmedewerker tijdens de lunch',
    by: 0,
    status: 'placed',
    proposed: 27,
    decided: 25,
    starts: -12,
    way: 'in-person',
    message:
      'Is rustig en duidelijk in een groep, en kent de buurt goed. Wil later misschien een opleiding in de school doen.',
  },
  {
    vacancy: 'Begeleider schoolontbijt',
    by: 2,
    status: 'placed',
    proposed: 44,
    decided: 42,
    starts: -36,
    way: 'in-person',
    message: 'Staat vroeg op, dekt graag de tafel en heeft geduld met kinderen die nog niet wakker zijn.',
  },
  {
    vacancy: 'Groepshulp op de babygroep',
    by: 1,
    status: 'accepted',
    proposed: 11,
    decided: 5,
    way: 'phone',
    message:
      'Is zorgzaam, houdt van opruimen en ziet wat een ander nodig heeft. Droomt van een opleiding in de kinderopvang en wil eerst ontdekken of het past.',
  },
  {
    vacancy: 'Kleding sorteren',
    by: 0,
    status: 'placed',
    proposed: 29,
    decided: 27,
    starts: -20,
    way: 'in-person',
    message:
      'Heeft gevoel voor stoffen en kleuren en werkt graag aan een lange tafel met anderen. Begint met acht uur per week.',
  },
  {
    vacancy: 'Medewerker naaiatelier',
    by: 2,
    status: 'withdrawn',
    proposed: 12,
    way: 'message',
    message: 'Naait al heel lang kleding op een gewone machine en wil leren werken op een industriële.',
  },
  {
    vacancy: 'Gastvrouw of gastheer in de huiskamer',
    by: 0,
    status: 'proposed',
    proposed: 5,
    way: 'in-person',
    message:
      'Geeft mensen snel een veilig gevoel, luistert goed en kookt graag eenvoudig en gezond. De ochtenden passen precies.',
  },
  {
    vacancy: 'Hulp in de huishouding bij ouderen thuis',
    by: 3,
    status: 'placed',
    proposed: 24,
    decided: 22,
    starts: -9,
    way: 'phone',
    message:
      'Werkt zelfstandig en netjes, en vindt een praatje erbij juist fijn. Kan drie ochtenden en fietst overal heen.',
  },
  {
    vacancy: 'Dagschoonmaker op kantoor',
    by: 1,
    status: 'declined',
    proposed: 19,
    decided: 15,
    way: 'phone',
    message: 'Weet van aanpakken, werkt graag overdag en wil de vakopleiding doen.',
    declined: {
      reason: 'other',
      note: 'Voor dit gebouw hebben wij net iemand gevonden. In januari start een nieuw team in hetzelfde kantoor; wij horen graag of u dan weer wilt voorstellen.',
    },
  },
  {
    vacancy: 'Beheerder fietsenstalling, avond en weekend',
    by: 0,
    status: 'placed',
    proposed: 58,
    decided: 55,
    starts: -45,
    way: 'in-person',
    message: 'Blijft vriendelijk als het druk is en werkt graag in het weekend. Lost problemen eerst zelf op.',
  },
  {
    vacancy: 'Beheerder fietsenstalling, avond en weekend',
    by: 2,
    status: 'placed',
    proposed: 33,
    decided: 30,
    starts: -18,
    way: 'phone',
    message: 'Kan goed met mensen omgaan, heeft overzicht en vindt de avonddienst geen probleem.',
  },
  {
    vacancy: 'Medewerker buurthuis in Overvecht',
    by: 0,
    status: 'ended',
    proposed: 31,
    decided: 28,
    way: 'in-person',
    message: 'Ontvangt graag mensen, kookt voor grote groepen en legt dingen rustig uit.',
  },
  // Longer ago: by now it shows who is still there.
  {
    vacancy: 'Inpakker onder schooltijd',
    by: 0,
    status: 'placed',
    proposed: 232,
    decided: 229,
    starts: -222,
    checkIns: [
      { months: 3, outcome: 'still-there', said: 128 },
      { months: 6, outcome: 'still-there', said: 36 },
    ],
    way: 'in-person',
    message: 'Werkt geconcentreerd en houdt het tempo vast. Zoekt vaste dagen en een groep waar iedereen elkaar kent.',
  },
  {
    vacancy: 'Inpakker onder schooltijd',
    by: 1,
    status: 'placed',
    proposed: 228,
    decided: 226,
    starts: -214,
    checkIns: [{ months: 3, outcome: 'still-there', said: 121 }],
    way: 'phone',
    message: 'Is handig, ziet wat er moet gebeuren en wil onder schooltijd werken. Kan binnen twee weken beginnen.',
  },
  {
    vacancy: 'Inpakker onder schooltijd',
    by: 2,
    status: 'placed',
    proposed: 204,
    decided: 201,
    starts: -192,
    checkIns: [
      { months: 3, outcome: 'still-there', said: 97 },
      { months: 6, outcome: 'stopped', reason: 'other-work', said: 5 },
    ],
    way: 'in-person',
    message:
      'Leert door te doen en vraagt het als iets niet duidelijk is. Wil ervaring opdoen en daarna meer uren werken.',
  },
  {
    vacancy: 'Inpakker onder schooltijd',
    by: 1,
    status: 'placed',
    proposed: 140,
    decided: 137,
    starts: -128,
    checkIns: [{ months: 3, outcome: 'unknown', said: 30 }],
    way: 'message',
    message: 'Werkt graag met de handen en is gewend aan staand werk. De bus vanaf Zuilen komt goed uit.',
  },
  {
    vacancy: 'Inpakker onder schooltijd',
    by: 0,
    status: 'placed',
    proposed: 122,
    decided: 119,
    starts: -110,
    checkIns: [{ months: 3, outcome: 'still-there', said: 3, by: 'employer' }],
    way: 'in-person',
    message:
      'Houdt van netjes werken en maakt dingen af. De lessen Nederlands onder werktijd zijn precies wat nodig is.',
  },
]
