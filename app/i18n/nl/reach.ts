import type { ReachBand } from '#app/domain/matching/reach/reach-band.ts'
import type { ReachDemandName } from '#app/domain/matching/reach/reach-demands.ts'

/** How many candidates could fit what an employer asks. */
export const reach = {
  title: 'Hoeveel kandidaten passen?',
  band: {
    lt5: 'minder dan 5',
    '5-9': '5 tot 9',
    '10-24': '10 tot 24',
    '25+': '25 of meer',
  } satisfies Record<ReachBand, string>,
  mark: { lt5: '< 5', '5-9': '5–9', '10-24': '10–24', '25+': '25+' } satisfies Record<ReachBand, string>,
  now: 'Nu passen {{band}} kandidaten.',
  costs: 'Welke eisen kosten de meeste kandidaten?',
  without: 'Zonder ‘{{demand}}’: {{band}} in plaats van {{now}}.',
  change: 'Aanpassen',
  changeOf: 'Aanpassen: {{demand}}',
  none: 'Geen eis op zich houdt zoveel kandidaten tegen dat dit getal verandert.',
  noDemands: 'U vraagt nog niets waardoor iemand afvalt.',
  more_one: 'En nog {{count}} eis.',
  more_other: 'En nog {{count}} eisen.',
  privacy: 'We noemen nooit een precies aantal en ronden naar beneden af. Zo is niemand te herkennen.',
  tooOften:
    'U hebt dit het afgelopen uur vaak gevraagd. Over een tijdje rekenen we weer mee. Uw vacature kunt u gewoon opslaan.',
  demand: {
    hours: 'uren per week',
    roster: 'deze werktijden',
    schoolHolidaysFree: 'werken in schoolvakanties',
    place: 'werken op deze plek',
    kind: 'dit soort plek',
    dutchSpeaking: 'Nederlands spreken',
    dutchUnderstanding: 'Nederlands verstaan',
    dutchReading: 'Nederlands lezen',
    dutchWriting: 'Nederlands schrijven',
    otherLanguages: 'taal: {{value}}',
    licences: 'rijbewijs {{value}}',
    certificates: 'certificaat: {{value}}',
    diploma: 'diploma',
    demands: '{{value}}',
    startsOn: 'deze startdatum',
  } satisfies Record<ReachDemandName, string>,
}
