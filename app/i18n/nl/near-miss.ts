import type { Change } from '#app/domain/matching/changes.ts'
import { asked } from './match.ts'

/** What is one change away, and how to ask an employer about it. */
export const nearMiss = {
  /** To a werkmatcher, by the case that matching found; other cases say their reason. */
  short: {
    week: {
      'starts-early_one': 'De dienst van {{day}} begint {{minutes}} minuten te vroeg.',
      'starts-early_other':
        'De dienst van {{day}} begint {{minutes}} minuten te vroeg. In totaal passen {{count}} diensten niet.',
      'ends-late_one': 'De dienst van {{day}} eindigt {{minutes}} minuten te laat.',
      'ends-late_other':
        'De dienst van {{day}} eindigt {{minutes}} minuten te laat. In totaal passen {{count}} diensten niet.',
    },
    'school-hours': {
      'starts-early_one': 'De dienst van {{day}} begint {{minutes}} minuten te vroeg voor school.',
      'starts-early_other':
        'De dienst van {{day}} begint {{minutes}} minuten te vroeg voor school. In totaal vallen {{count}} diensten erbuiten.',
      'ends-late_one': 'De dienst van {{day}} eindigt {{minutes}} minuten te laat voor school.',
      'ends-late_other':
        'De dienst van {{day}} eindigt {{minutes}} minuten te laat voor school. In totaal vallen {{count}} diensten erbuiten.',
    },
    hours: {
      'too-many': 'Het werk is {{difference}} uur per week te veel.',
      'too-few': 'Het werk is {{difference}} uur per week te weinig.',
    },
    dutch: { 'too-low': 'Nederlands {{skill}} is één niveau te laag: gevraagd wordt {{asked}}, er is {{has}}.' },
    start: {
      'too-late_one': 'Het werk begint {{count}} dag te vroeg.',
      'too-late_other': 'Het werk begint {{count}} dagen te vroeg.',
    },
  },
  /** To the employer. Of the work and the change only: never of a person. */
  ask: {
    week: {
      'starts-early': 'Kan de dienst van {{day}} om {{from}} beginnen in plaats van om {{startsAt}}?',
      'ends-late': 'Kan de dienst van {{day}} tot {{until}} duren in plaats van tot {{endsAt}}?',
      'day-not-free': 'Kan de dienst van {{day}} ({{startsAt}} tot {{endsAt}}) op een andere dag of een ander moment?',
      'partly-free': 'Kan de dienst van {{day}} ({{startsAt}} tot {{endsAt}}) korter zijn, of op een ander moment?',
      'agree-too-little': 'Kan iemand dit werk ook voor {{shared}} uur per week doen?',
      'agree-none': 'Kan dit werk ook op andere dagen of tijden dan er nu staan?',
    },
    'school-hours': {
      'starts-early': 'Kan de dienst van {{day}} om {{from}} beginnen in plaats van om {{startsAt}}?',
      'ends-late': 'Kan de dienst van {{day}} tot {{until}} duren in plaats van tot {{endsAt}}?',
      'day-not-free': 'Kan de dienst van {{day}} ({{startsAt}} tot {{endsAt}}) op een andere dag of een ander moment?',
      'partly-free': 'Kan de dienst van {{day}} ({{startsAt}} tot {{endsAt}}) korter zijn, of op een ander moment?',
      'agree-too-little': 'Kan iemand dit werk ook voor {{shared}} uur per week doen, overdag?',
      'agree-none': 'Kan dit werk ook overdag, tussen ongeveer 9:00 en 13:45?',
    },
    hours: {
      'too-many': 'Kan het werk {{difference}} uur per week minder zijn?',
      'too-few': 'Kan het werk {{difference}} uur per week meer zijn?',
    },
    start: {
      'too-late': 'Kan iemand ook op {{availableFrom}} beginnen, in plaats van op {{startsOn}}?',
    },
  },
  askAbout: {
    hours: 'Kan dit werk ook voor een ander aantal uren per week?',
    roster: 'Kan dit werk ook op andere dagen of tijden dan er nu staan?',
    'school-holidays': 'Kan iemand bij dit werk in de schoolvakanties vrij zijn?',
    'work-at-home': 'Kan dit werk ook thuis?',
    'dutch-speaking': 'Kan iemand dit werk ook doen met één niveau minder Nederlands spreken dan {{asked}}?',
    'dutch-understanding': 'Kan iemand dit werk ook doen met één niveau minder Nederlands verstaan dan {{asked}}?',
    'dutch-reading': 'Kan iemand dit werk ook doen met één niveau minder Nederlands lezen dan {{asked}}?',
    'dutch-writing': 'Kan iemand dit werk ook doen met één niveau minder Nederlands schrijven dan {{asked}}?',
    'other-languages': 'Is deze taal echt nodig voor het werk: {{languages}}?',
    licences: 'Kan iemand dit werk ook doen zonder rijbewijs {{licences}}?',
    certificates: 'Kan iemand dit certificaat ook bij u halen: {{certificates}}?',
    diploma: 'Kan iemand dit werk ook doen zonder dit diploma: {{diploma}}? Telt ervaring ook?',
    offers: 'Kunt u dit op de werkplek bieden: {{offers}}?',
    demands: 'Kan dit werk ook zonder: {{demands}}?',
    start: 'Kan iemand ook later beginnen?',
  } satisfies Record<Change, string>,
  others: 'En kunnen de andere diensten op dezelfde manier schuiven?',
  change: {
    hours: 'Uren',
    roster: 'Dagen en tijden',
    'work-at-home': 'Thuis werken',
    ...asked,
    offers: 'Wat de werkplek biedt',
    demands: 'Wat het werk vraagt',
    start: 'Eerste werkdag',
  } satisfies Record<Change, string>,
}
