import type { Ask, GivesWay, Outcome } from '#app/domain/matching/assessment.ts'
import type { Criterion } from '#app/domain/matching/weights.ts'

/** What work can ask, by the names that everybody uses for it. */
export const asked = {
  'school-holidays': 'Schoolvakanties',
  'dutch-speaking': 'Nederlands spreken',
  'dutch-understanding': 'Nederlands verstaan',
  'dutch-reading': 'Nederlands lezen',
  'dutch-writing': 'Nederlands schrijven',
  'other-languages': 'Andere talen',
  licences: 'Rijbewijs',
  certificates: 'Certificaten',
  diploma: 'Diploma',
} satisfies Partial<Record<Criterion, string>>

/**
 * Why a vacancy and a person fit, or not. `candidate` speaks of the person, to a werkmatcher or an employer; `you` speaks to
 * the job seeker. Both have the same keys, one per case that matching can find.
 */
export const match = {
  criterion: {
    hours: 'Uren per week',
    week: 'Dagen en tijden',
    'school-hours': 'Binnen schooltijd',
    travel: 'Reizen naar het werk',
    ...asked,
    needs: 'Wat het werk moet bieden',
    avoids: 'Wat het werk niet moet vragen',
    workplace: 'Thuis of op de werkplek',
    kind: 'Soort werk',
    banenafspraak: 'Banenafspraak',
    start: 'Wanneer beginnen',
    skills: 'Vaardigheden',
    sector: 'Sector',
    occupation: 'Beroep',
    learning: 'Leren tijdens het werk',
    pay: 'Loon',
    confirmed: 'Profiel is bijgewerkt',
  } satisfies Record<Criterion, string>,
  outcome: {
    met: 'Past',
    negotiable: 'Bespreekbaar',
    'not-met': 'Past niet',
    unknown: 'Nog vragen',
  } satisfies Record<Outcome, string>,
  /** Follows the sentence of what is not met. */
  givesWay: {
    employer: 'De werkgever vindt dit bespreekbaar.',
    candidate: 'Dit is een wens van de kandidaat, geen voorwaarde.',
    both: 'Voor werkgever en kandidaat is dit bespreekbaar.',
  } satisfies Record<GivesWay, string>,
  ask: {
    employer: 'Vraag dit aan de werkgever',
    candidate: 'Vraag dit aan de kandidaat',
  } satisfies Record<Ask, string>,
  /** Completes "deze kandidaat heeft …" for someone who has no Dutch of this kind. */
  noLevel: 'nog geen niveau',
  /** Hours per week, inside a sentence. */
  hours: {
    exactly: '{{min}} uur',
    between: '{{min}} tot {{max}} uur',
    atLeast: 'minstens {{min}} uur',
    atMost: 'hooguit {{max}} uur',
  },

  candidate: {
    hours: {
      met: 'Het werk is {{offered}} per week; deze kandidaat wil {{wanted}}.',
      'too-many': 'Het werk is {{offered}} per week; deze kandidaat wil {{wanted}}. Dat is {{difference}} uur te veel.',
      'too-few':
        'Het werk is {{offered}} per week; deze kandidaat wil {{wanted}}. Dat is {{difference}} uur te weinig.',
      'ask-employer': 'Het aantal uren per week is nog niet helemaal bekend. Vraag het aan de werkgever.',
      'ask-candidate':
        'Hoeveel uur deze kandidaat wil werken is nog niet helemaal bekend. Het werk is {{offered}} per week.',
    },
    week: {
      met: 'Alle diensten vallen in de tijd die deze kandidaat heeft.',
      'met-choice':
        'Van de {{weeks}} roosters past rooster {{choice}}: alle diensten vallen in de tijd die deze kandidaat heeft.',
      'agree-met': 'De tijden zijn in overleg. Deze kandidaat kan daarvan {{shared}} uur per week.',
      'day-not-free_one': 'Er is een dienst op {{day}} van {{startsAt}} tot {{endsAt}}; deze kandidaat kan dan niet.',
      'day-not-free_other':
        'Er is een dienst op {{day}} van {{startsAt}} tot {{endsAt}}; deze kandidaat kan dan niet. In totaal passen {{count}} diensten niet.',
      'ends-late_one': 'De dienst van {{day}} eindigt om {{endsAt}}; deze kandidaat kan tot {{until}}.',
      'ends-late_other':
        'De dienst van {{day}} eindigt om {{endsAt}}; deze kandidaat kan tot {{until}}. In totaal passen {{count}} diensten niet.',
      'starts-early_one': 'De dienst van {{day}} begint om {{startsAt}}; deze kandidaat kan vanaf {{from}}.',
      'starts-early_other':
        'De dienst van {{day}} begint om {{startsAt}}; deze kandidaat kan vanaf {{from}}. In totaal passen {{count}} diensten niet.',
      'partly-free_one':
        'De dienst van {{day}} is van {{startsAt}} tot {{endsAt}}; deze kandidaat kan maar een deel van die tijd.',
      'partly-free_other':
        'De dienst van {{day}} is van {{startsAt}} tot {{endsAt}}; deze kandidaat kan maar een deel van die tijd. In totaal passen {{count}} diensten niet.',
      'agree-too-little':
        'De tijden zijn in overleg. Deze kandidaat kan daarvan {{shared}} uur per week; nodig is minstens {{needed}} uur.',
      'agree-none': 'De tijden zijn in overleg, maar deze kandidaat kan op geen enkel moment dat het werk er is.',
      'agree-hours-unknown':
        'De tijden zijn in overleg. Deze kandidaat kan daarvan {{shared}} uur per week. Hoeveel uur er minstens nodig is, is nog niet bekend. Vraag het aan de werkgever.',
      'ask-employer': 'De dagen en tijden van het werk zijn nog niet bekend. Vraag ze aan de werkgever.',
      'ask-candidate': 'Wanneer deze kandidaat kan werken is nog niet bekend. Vraag welke dagen en tijden kunnen.',
    },
    'school-hours': {
      met: 'De diensten vallen binnen de schooltijd van dit gezin.',
      'no-wish': 'Deze kandidaat hoeft niet binnen schooltijd te werken.',
      'agree-met': 'De tijden zijn in overleg. Binnen schooltijd kan deze kandidaat daarvan {{shared}} uur per week.',
      'day-not-free_one':
        'De dienst van {{day}} is van {{startsAt}} tot {{endsAt}}; dat valt buiten de schooltijd van dit gezin.',
      'day-not-free_other':
        'De dienst van {{day}} is van {{startsAt}} tot {{endsAt}}; dat valt buiten de schooltijd van dit gezin. In totaal vallen {{count}} diensten erbuiten.',
      'ends-late_one':
        'De dienst van {{day}} eindigt om {{endsAt}}; binnen schooltijd kan deze kandidaat tot {{until}}.',
      'ends-late_other':
        'De dienst van {{day}} eindigt om {{endsAt}}; binnen schooltijd kan deze kandidaat tot {{until}}. In totaal vallen {{count}} diensten erbuiten.',
      'starts-early_one':
        'De dienst van {{day}} begint om {{startsAt}}; binnen schooltijd kan deze kandidaat vanaf {{from}}.',
      'starts-early_other':
        'De dienst van {{day}} begint om {{startsAt}}; binnen schooltijd kan deze kandidaat vanaf {{from}}. In totaal vallen {{count}} diensten erbuiten.',
      'partly-free_one':
        'De dienst van {{day}} is van {{startsAt}} tot {{endsAt}}; dat valt maar voor een deel binnen schooltijd.',
      'partly-free_other':
        'De dienst van {{day}} is van {{startsAt}} tot {{endsAt}}; dat valt maar voor een deel binnen schooltijd. In totaal vallen {{count}} diensten erbuiten.',
      'agree-too-little':
        'De tijden zijn in overleg. Binnen schooltijd kan deze kandidaat daarvan {{shared}} uur per week; nodig is minstens {{needed}} uur.',
      'agree-none': 'De tijden zijn in overleg, maar binnen schooltijd is het werk er niet.',
      'agree-hours-unknown':
        'De tijden zijn in overleg. Binnen schooltijd kan deze kandidaat daarvan {{shared}} uur per week. Hoeveel uur er minstens nodig is, is nog niet bekend. Vraag het aan de werkgever.',
      'ask-employer':
        'Of het werk binnen schooltijd valt, is nog niet bekend. Vraag de werkgever naar de dagen en tijden.',
      'ask-candidate': 'Het werk valt niet helemaal binnen schooltijd. Vraag of dat voor deze kandidaat moet.',
    },
    'school-holidays': {
      met: 'In de schoolvakanties is iemand vrij.',
      'no-wish': 'Deze kandidaat kan ook in de schoolvakanties werken.',
      works: 'In de schoolvakanties gaat het werk door; deze kandidaat moet dan vrij zijn.',
      'works-next':
        'In de schoolvakanties gaat het werk door; deze kandidaat moet dan vrij zijn. De eerste is de {{schoolHoliday}}, van {{startsOn}} tot en met {{endsOn}}.',
      'ask-employer': 'Of het werk in de schoolvakanties doorgaat, is nog niet bekend. Vraag het aan de werkgever.',
      'ask-candidate': 'In de schoolvakanties gaat het werk door. Vraag of dat voor deze kandidaat kan.',
    },
    travel: {
      home: 'Het werk is thuis. Reizen hoeft niet.',
      met: 'Naar het werk is het ongeveer {{minutes}} minuten {{mode}}; deze kandidaat wil hooguit {{max}} minuten reizen.',
      'too-far':
        'Naar het werk is het ongeveer {{minutes}} minuten {{mode}}; deze kandidaat wil hooguit {{max}} minuten reizen.',
      'no-way': 'Deze kandidaat kan nu niet naar werk reizen, en het werk is niet thuis.',
      'ask-employer': 'Waar het werk is, is nog niet bekend. Vraag het aan de werkgever.',
      'ask-workplace':
        'Het adres is te ver weg: ongeveer {{minutes}} minuten {{mode}}, en deze kandidaat wil hooguit {{max}} minuten reizen. Vraag de werkgever of het werk thuis kan.',
      'ask-candidate':
        'Het woongebied of het reizen van deze kandidaat is nog niet bekend. Vraag hoe en hoe ver reizen kan.',
    },
    dutch: {
      'none-asked': 'Nederlands {{skill}} is voor dit werk niet nodig.',
      met: 'Nederlands {{skill}}: het werk vraagt {{asked}}, deze kandidaat heeft {{has}}.',
      'met-on-shop-floor':
        'Nederlands {{skill}}: het werk vraagt {{asked}}, deze kandidaat heeft {{has}}. Dat kan, want de werkgever helpt met Nederlands op de werkvloer.',
      'too-low': 'Nederlands {{skill}}: het werk vraagt {{asked}}, deze kandidaat heeft {{has}}.',
      'ask-shop-floor':
        'Nederlands {{skill}}: het werk vraagt {{asked}}, deze kandidaat heeft {{has}}. Vraag de werkgever of Nederlands leren op de werkvloer kan.',
      'ask-employer': 'Nederlands {{skill}}: wat het werk vraagt, is nog niet bekend. Vraag het aan de werkgever.',
      'ask-candidate':
        'Nederlands {{skill}}: het werk vraagt {{asked}}. Het niveau van deze kandidaat is nog niet bekend.',
    },
    languages: {
      'none-asked': 'Voor dit werk is geen andere taal nodig.',
      met: 'Deze kandidaat spreekt de taal die gevraagd wordt: {{languages}}.',
      missing: 'Het werk vraagt {{languages}}; die taal staat niet in dit profiel.',
      'ask-employer': 'Of het werk nog een andere taal vraagt, is niet bekend. Vraag het aan de werkgever.',
      'ask-candidate': 'Het werk vraagt {{languages}}. Vraag of deze kandidaat dat spreekt.',
    },
    licences: {
      'none-asked': 'Voor dit werk is geen rijbewijs nodig.',
      met: 'Deze kandidaat heeft het rijbewijs dat nodig is: {{licences}}.',
      missing: 'Voor dit werk is een rijbewijs nodig: {{licences}}. Deze kandidaat heeft dat niet.',
      'ask-employer': 'Of er een rijbewijs nodig is, is nog niet bekend. Vraag het aan de werkgever.',
      'ask-candidate': 'Voor dit werk is een rijbewijs nodig: {{licences}}. Vraag of deze kandidaat dat heeft.',
    },
    certificates: {
      'none-asked': 'Voor dit werk is geen certificaat nodig.',
      met: 'Deze kandidaat heeft wat nodig is: {{certificates}}.',
      missing: 'Voor dit werk is nodig: {{certificates}}. Deze kandidaat heeft dat nog niet.',
      'ask-vog': 'Voor dit werk is een VOG nodig. De werkgever zet de aanvraag klaar. Bespreek het samen.',
      'ask-employer': 'Of er een certificaat nodig is, is nog niet bekend. Vraag het aan de werkgever.',
      'ask-candidate': 'Voor dit werk is nodig: {{certificates}}. Vraag of deze kandidaat dat heeft.',
    },
    diploma: {
      'none-asked': 'Voor dit werk is geen diploma nodig.',
      met: 'Deze kandidaat heeft het diploma dat nodig is: {{diploma}}.',
      'too-low': 'Voor dit werk is een diploma nodig: {{diploma}}. Deze kandidaat heeft dat niet.',
      'ask-employer': 'Of er een diploma nodig is, is nog niet bekend. Vraag het aan de werkgever.',
      'ask-candidate': 'Voor dit werk is een diploma nodig: {{diploma}}. Vraag of deze kandidaat dat heeft.',
    },
    needs: {
      'none-needed': 'Deze kandidaat vraagt niets bijzonders van de werkplek.',
      met: 'De werkgever biedt wat nodig is: {{offers}}.',
      missing: 'Deze kandidaat heeft dit nodig, en de werkgever biedt het niet: {{offers}}.',
      'ask-employer': 'Deze kandidaat heeft dit nodig: {{offers}}. Vraag of de werkgever het kan bieden.',
      'ask-candidate': 'Wat het werk moet bieden is nog niet bekend. Vraag het aan deze kandidaat.',
    },
    avoids: {
      none: 'Het werk vraagt niets dat deze kandidaat liever niet doet.',
      clash: 'Het werk vraagt iets dat niet bij deze kandidaat past: {{demands}}.',
      'ask-employer': 'Dit past niet bij deze kandidaat: {{demands}}. Vraag de werkgever of het bij het werk hoort.',
      'ask-candidate': 'Dit hoort bij het werk: {{demands}}. Vraag of dat kan.',
      'ask-both': 'Wat het werk vraagt en wat deze kandidaat liever niet doet, is nog niet bekend.',
    },
    workplace: {
      met: 'De plek past bij de wens: {{workplace}}.',
      'no-wish': 'Deze kandidaat heeft geen voorkeur voor thuis of op de werkplek.',
      other: 'De plek is anders dan gewenst: {{workplace}}.',
      'ask-employer': 'Of het werk thuis of op de werkplek is, is nog niet bekend. Vraag het aan de werkgever.',
      'ask-candidate': 'De plek is: {{workplace}}. Vraag of dat past.',
    },
    kind: {
      met: 'Dit soort werk past bij de wens: {{kind}}.',
      'no-wish': 'Deze kandidaat heeft geen voorkeur voor een soort werk.',
      other: 'Dit is een ander soort werk dan gewenst: {{kind}}.',
      'ask-employer': 'Wat voor soort plek dit is, is nog niet bekend. Vraag het aan de werkgever.',
      'ask-candidate': 'Dit is: {{kind}}. Vraag of deze kandidaat dat wil.',
    },
    banenafspraak: {
      'none-asked': 'Dit werk hoort niet bij de banenafspraak.',
      met: 'Deze kandidaat telt mee voor de banenafspraak.',
      not: 'Dit werk is voor wie meetelt voor de banenafspraak; deze kandidaat telt niet mee.',
      'ask-employer': 'Of dit werk bij de banenafspraak hoort, is nog niet bekend. Vraag het aan de werkgever.',
      'ask-candidate': 'Dit werk is voor wie meetelt voor de banenafspraak. Zoek uit of deze kandidaat meetelt.',
    },
    start: {
      met: 'Het werk begint op {{startsOn}}; deze kandidaat kan vanaf {{availableFrom}}.',
      'met-now': 'Deze kandidaat kan meteen beginnen.',
      'too-late_one':
        'Het werk begint op {{startsOn}}; deze kandidaat kan vanaf {{availableFrom}}. Dat is {{count}} dag later.',
      'too-late_other':
        'Het werk begint op {{startsOn}}; deze kandidaat kan vanaf {{availableFrom}}. Dat is {{count}} dagen later.',
      'ask-employer':
        'Wanneer het werk begint, is nog niet bekend. Deze kandidaat kan vanaf {{availableFrom}}. Vraag het aan de werkgever.',
      'ask-candidate': 'Vanaf wanneer deze kandidaat kan beginnen is nog niet bekend.',
    },
    skills: {
      'none-asked': 'Voor dit werk zijn geen bijzondere vaardigheden nodig.',
      all: 'Deze kandidaat kan alles wat gevraagd wordt: {{skills}}.',
      some: 'Deze kandidaat kan al: {{skills}}. Nog niet: {{missing}}.',
      none: 'Dit staat nog niet in het profiel: {{missing}}.',
      'ask-employer': 'Welke vaardigheden nodig zijn, is nog niet bekend. Vraag het aan de werkgever.',
      'ask-candidate': 'Gevraagd wordt: {{missing}}. Vraag wat deze kandidaat daarvan kan.',
    },
    sector: {
      met: 'Dit is een sector die deze kandidaat wil: {{sector}}.',
      'no-wish': 'Deze kandidaat staat open voor elke sector.',
      other: 'Dit is een andere sector dan gewenst: {{sector}}.',
      'ask-employer': 'De sector is nog niet bekend.',
      'ask-candidate': 'De sector is: {{sector}}. Vraag of dat deze kandidaat aanspreekt.',
    },
    occupation: {
      met: 'Dit is een beroep dat deze kandidaat wil: {{occupation}}.',
      related: 'Dit beroep lijkt op een beroep dat deze kandidaat wil: {{occupation}}.',
      'no-wish': 'Deze kandidaat staat open voor elk beroep.',
      other: 'Dit is een ander beroep dan gewenst: {{occupation}}.',
      'ask-employer': 'Het beroep is nog niet bekend.',
      'ask-candidate': 'Het beroep is: {{occupation}}. Vraag of dat deze kandidaat aanspreekt.',
    },
    learning: {
      met: 'Deze kandidaat wil leren tijdens het werk, en dat kan hier.',
      fine: 'Wat hier te leren valt, past bij wat deze kandidaat wil.',
      'not-offered': 'Deze kandidaat wil leren tijdens het werk; dat biedt deze plek niet.',
      'not-wanted': 'Leren hoort bij deze plek; deze kandidaat wil dat nu niet.',
      'ask-employer': 'Deze kandidaat wil leren tijdens het werk. Vraag de werkgever of dat kan.',
      'ask-candidate': 'Of deze kandidaat wil leren tijdens het werk, is nog niet bekend.',
    },
    pay: {
      met: 'Het werk betaalt {{pays}} per uur of meer; deze kandidaat wil minstens {{payFrom}}.',
      'met-up-to': 'Het werk betaalt tot {{pays}} per uur; deze kandidaat wil minstens {{payFrom}}.',
      'no-wish': 'Deze kandidaat heeft geen wens voor het loon.',
      'too-low': 'Het werk betaalt hooguit {{pays}} per uur; deze kandidaat wil minstens {{payFrom}}.',
      unpaid: 'Dit is werk zonder loon; deze kandidaat wil minstens {{payFrom}} per uur.',
      'ask-unpaid': 'Dit is werk zonder loon; het inkomen blijft zoals het is. Vraag of dat voor deze kandidaat kan.',
      'ask-employer': 'Deze kandidaat wil minstens {{payFrom}} per uur. Vraag de werkgever wat het werk betaalt.',
    },
    confirmed: {
      met: 'Dit profiel is op {{confirmedOn}} met de kandidaat doorgenomen.',
      'long-ago':
        'Dit profiel is het laatst doorgenomen op {{confirmedOn}}. Dat is langer dan 3 maanden geleden: vraag of alles nog klopt.',
      never: 'Dit profiel is nog nooit met de kandidaat doorgenomen. Vraag of alles klopt.',
    },
  },

  you: {
    hours: {
      met: 'Het werk is {{offered}} per week; je wilt {{wanted}}.',
      'too-many': 'Het werk is {{offered}} per week; je wilt {{wanted}}. Dat is {{difference}} uur te veel.',
      'too-few': 'Het werk is {{offered}} per week; je wilt {{wanted}}. Dat is {{difference}} uur te weinig.',
      'ask-employer': 'Het aantal uren per week is nog niet helemaal bekend. Vraag ernaar.',
      'ask-candidate': 'Het werk is {{offered}} per week. Past dat bij je?',
    },
    week: {
      met: 'Je kunt op alle tijden dat er gewerkt wordt.',
      'met-choice': 'Van de {{weeks}} roosters past rooster {{choice}} bij jouw tijden.',
      'agree-met': 'De tijden spreek je samen af. Er past {{shared}} uur per week bij jouw tijden.',
      'day-not-free_one': 'Je werkt op {{day}} van {{startsAt}} tot {{endsAt}}; dan kun je niet.',
      'day-not-free_other':
        'Je werkt op {{day}} van {{startsAt}} tot {{endsAt}}; dan kun je niet. In totaal passen {{count}} diensten niet.',
      'ends-late_one': 'Op {{day}} werk je tot {{endsAt}}; je kunt tot {{until}}.',
      'ends-late_other':
        'Op {{day}} werk je tot {{endsAt}}; je kunt tot {{until}}. In totaal passen {{count}} diensten niet.',
      'starts-early_one': 'Op {{day}} begin je om {{startsAt}}; je kunt vanaf {{from}}.',
      'starts-early_other':
        'Op {{day}} begin je om {{startsAt}}; je kunt vanaf {{from}}. In totaal passen {{count}} diensten niet.',
      'partly-free_one': 'Op {{day}} werk je van {{startsAt}} tot {{endsAt}}; je kunt maar een deel van die tijd.',
      'partly-free_other':
        'Op {{day}} werk je van {{startsAt}} tot {{endsAt}}; je kunt maar een deel van die tijd. In totaal passen {{count}} diensten niet.',
      'agree-too-little':
        'De tijden spreek je samen af. Er past {{shared}} uur per week bij jouw tijden; nodig is minstens {{needed}} uur.',
      'agree-none': 'De tijden spreek je samen af, maar het werk is er niet op de tijden dat je kunt.',
      'agree-hours-unknown':
        'De tijden spreek je samen af. Er past {{shared}} uur per week bij jouw tijden. Vraag hoeveel uur er minstens nodig is.',
      'ask-employer': 'De dagen en tijden zijn nog niet bekend. Vraag ernaar.',
      'ask-candidate': 'Kun je op deze dagen en tijden?',
    },
    'school-hours': {
      met: 'Je werkt binnen schooltijd.',
      'no-wish': 'Je hoeft niet binnen schooltijd te werken.',
      'agree-met': 'De tijden spreek je samen af. Binnen schooltijd past {{shared}} uur per week.',
      'day-not-free_one': 'Je werkt op {{day}} van {{startsAt}} tot {{endsAt}}; dat is buiten schooltijd.',
      'day-not-free_other':
        'Je werkt op {{day}} van {{startsAt}} tot {{endsAt}}; dat is buiten schooltijd. In totaal vallen {{count}} diensten erbuiten.',
      'ends-late_one': 'Op {{day}} werk je tot {{endsAt}}; binnen schooltijd kun je tot {{until}}.',
      'ends-late_other':
        'Op {{day}} werk je tot {{endsAt}}; binnen schooltijd kun je tot {{until}}. In totaal vallen {{count}} diensten erbuiten.',
      'starts-early_one': 'Op {{day}} begin je om {{startsAt}}; binnen schooltijd kun je vanaf {{from}}.',
      'starts-early_other':
        'Op {{day}} begin je om {{startsAt}}; binnen schooltijd kun je vanaf {{from}}. In totaal vallen {{count}} diensten erbuiten.',
      'partly-free_one':
        'Op {{day}} werk je van {{startsAt}} tot {{endsAt}}; dat is maar voor een deel binnen schooltijd.',
      'partly-free_other':
        'Op {{day}} werk je van {{startsAt}} tot {{endsAt}}; dat is maar voor een deel binnen schooltijd. In totaal vallen {{count}} diensten erbuiten.',
      'agree-too-little':
        'De tijden spreek je samen af. Binnen schooltijd past {{shared}} uur per week; nodig is minstens {{needed}} uur.',
      'agree-none': 'De tijden spreek je samen af, maar binnen schooltijd is het werk er niet.',
      'agree-hours-unknown':
        'De tijden spreek je samen af. Binnen schooltijd past {{shared}} uur per week. Vraag hoeveel uur er minstens nodig is.',
      'ask-employer': 'Of het werk binnen schooltijd is, is nog niet bekend. Vraag naar de dagen en tijden.',
      'ask-candidate': 'Het werk is niet helemaal binnen schooltijd. Past dat bij je?',
    },
    'school-holidays': {
      met: 'In de schoolvakanties ben je vrij.',
      'no-wish': 'Je kunt ook in de schoolvakanties werken.',
      works: 'In de schoolvakanties gaat het werk door; je wilt dan vrij zijn.',
      'works-next':
        'In de schoolvakanties gaat het werk door; je wilt dan vrij zijn. De eerste is de {{schoolHoliday}}, van {{startsOn}} tot en met {{endsOn}}.',
      'ask-employer': 'Of het werk in de schoolvakanties doorgaat, is nog niet bekend. Vraag ernaar.',
      'ask-candidate': 'In de schoolvakanties gaat het werk door. Kun je dan werken?',
    },
    travel: {
      home: 'Je werkt thuis. Je hoeft niet te reizen.',
      met: 'Het is voor jou ongeveer {{minutes}} minuten {{mode}}; je wilt hooguit {{max}} minuten reizen.',
      'too-far': 'Het is voor jou ongeveer {{minutes}} minuten {{mode}}; je wilt hooguit {{max}} minuten reizen.',
      'no-way': 'Je kunt nu niet naar werk reizen, en dit werk is niet thuis.',
      'ask-employer': 'Waar het werk is, is nog niet bekend. Vraag ernaar.',
      'ask-workplace':
        'Het is voor jou ongeveer {{minutes}} minuten {{mode}}; je wilt hooguit {{max}} minuten reizen. Vraag of je thuis kunt werken.',
      'ask-candidate': 'Kun je hier op tijd komen?',
    },
    dutch: {
      'none-asked': 'Je hoeft voor dit werk geen Nederlands te {{skill}}.',
      met: 'Nederlands {{skill}}: het werk vraagt {{asked}}, je hebt {{has}}.',
      'met-on-shop-floor':
        'Nederlands {{skill}}: het werk vraagt {{asked}}, je hebt {{has}}. Dat kan, want je leert hier Nederlands op de werkvloer.',
      'too-low': 'Nederlands {{skill}}: het werk vraagt {{asked}}, je hebt {{has}}.',
      'ask-shop-floor':
        'Nederlands {{skill}}: het werk vraagt {{asked}}, je hebt {{has}}. Vraag of je Nederlands kunt leren op de werkvloer.',
      'ask-employer': 'Nederlands {{skill}}: wat het werk vraagt, is nog niet bekend. Vraag ernaar.',
      'ask-candidate': 'Nederlands {{skill}}: het werk vraagt {{asked}}. Kun je dat?',
    },
    languages: {
      'none-asked': 'Je hebt voor dit werk geen andere taal nodig.',
      met: 'Je spreekt de taal die gevraagd wordt: {{languages}}.',
      missing: 'Het werk vraagt {{languages}}.',
      'ask-employer': 'Of het werk nog een andere taal vraagt, is niet bekend. Vraag ernaar.',
      'ask-candidate': 'Het werk vraagt {{languages}}. Spreek je dat?',
    },
    licences: {
      'none-asked': 'Je hebt voor dit werk geen rijbewijs nodig.',
      met: 'Je hebt het rijbewijs dat nodig is: {{licences}}.',
      missing: 'Je hebt voor dit werk een rijbewijs nodig: {{licences}}.',
      'ask-employer': 'Of er een rijbewijs nodig is, is nog niet bekend. Vraag ernaar.',
      'ask-candidate': 'Je hebt voor dit werk een rijbewijs nodig: {{licences}}. Heb je dat?',
    },
    certificates: {
      'none-asked': 'Je hebt voor dit werk geen certificaat nodig.',
      met: 'Je hebt wat nodig is: {{certificates}}.',
      missing: 'Je hebt voor dit werk nodig: {{certificates}}.',
      'ask-vog': 'Je hebt voor dit werk een VOG nodig. De werkgever helpt je met de aanvraag.',
      'ask-employer': 'Of er een certificaat nodig is, is nog niet bekend. Vraag ernaar.',
      'ask-candidate': 'Je hebt voor dit werk nodig: {{certificates}}. Heb je dat?',
    },
    diploma: {
      'none-asked': 'Je hebt voor dit werk geen diploma nodig.',
      met: 'Je hebt het diploma dat nodig is: {{diploma}}.',
      'too-low': 'Je hebt voor dit werk een diploma nodig: {{diploma}}.',
      'ask-employer': 'Of er een diploma nodig is, is nog niet bekend. Vraag ernaar.',
      'ask-candidate': 'Je hebt voor dit werk een diploma nodig: {{diploma}}. Heb je dat?',
    },
    needs: {
      'none-needed': 'Je vraagt niets bijzonders van de werkplek.',
      met: 'Je krijgt wat je nodig hebt: {{offers}}.',
      missing: 'Dit heb je nodig, en de werkgever biedt het niet: {{offers}}.',
      'ask-employer': 'Dit heb je nodig: {{offers}}. Vraag of dat hier kan.',
      'ask-candidate': 'Heb je iets nodig om dit werk goed te kunnen doen?',
    },
    avoids: {
      none: 'Het werk vraagt niets dat je liever niet doet.',
      clash: 'Het werk vraagt iets dat je liever niet doet: {{demands}}.',
      'ask-employer': 'Dit doe je liever niet: {{demands}}. Vraag of het bij het werk hoort.',
      'ask-candidate': 'Dit hoort bij het werk: {{demands}}. Kun je dat?',
      'ask-both': 'Vraag wat er bij het werk hoort. Is er iets dat je liever niet doet?',
    },
    workplace: {
      met: 'De plek past bij je wens: {{workplace}}.',
      'no-wish': 'Je hebt geen voorkeur voor thuis of op de werkplek.',
      other: 'De plek is anders dan je wilt: {{workplace}}.',
      'ask-employer': 'Of het werk thuis of op de werkplek is, is nog niet bekend. Vraag ernaar.',
      'ask-candidate': 'De plek is: {{workplace}}. Past dat bij je?',
    },
    kind: {
      met: 'Dit soort werk past bij je wens: {{kind}}.',
      'no-wish': 'Je hebt geen voorkeur voor een soort werk.',
      other: 'Dit is een ander soort werk dan je wilt: {{kind}}.',
      'ask-employer': 'Wat voor soort plek dit is, is nog niet bekend. Vraag ernaar.',
      'ask-candidate': 'Dit is: {{kind}}. Past dat bij je?',
    },
    banenafspraak: {
      'none-asked': 'Dit werk hoort niet bij de banenafspraak.',
      met: 'Je telt mee voor de banenafspraak.',
      not: 'Dit werk is voor wie meetelt voor de banenafspraak.',
      'ask-employer': 'Of dit werk bij de banenafspraak hoort, is nog niet bekend. Vraag ernaar.',
      'ask-candidate': 'Dit werk is voor wie meetelt voor de banenafspraak. Tel je mee? Vraag het je werkmatcher.',
    },
    start: {
      met: 'Het werk begint op {{startsOn}}; je kunt vanaf {{availableFrom}}.',
      'met-now': 'Je kunt meteen beginnen.',
      'too-late_one': 'Het werk begint op {{startsOn}}; je kunt vanaf {{availableFrom}}. Dat is {{count}} dag later.',
      'too-late_other':
        'Het werk begint op {{startsOn}}; je kunt vanaf {{availableFrom}}. Dat is {{count}} dagen later.',
      'ask-employer': 'Wanneer het werk begint, is nog niet bekend. Je kunt vanaf {{availableFrom}}. Vraag ernaar.',
      'ask-candidate': 'Wanneer kun je beginnen?',
    },
    skills: {
      'none-asked': 'Je hebt voor dit werk geen bijzondere vaardigheden nodig.',
      all: 'Je kunt alles wat gevraagd wordt: {{skills}}.',
      some: 'Je kunt al: {{skills}}. Nog niet: {{missing}}.',
      none: 'Dit is nieuw voor je: {{missing}}.',
      'ask-employer': 'Welke vaardigheden nodig zijn, is nog niet bekend. Vraag ernaar.',
      'ask-candidate': 'Gevraagd wordt: {{missing}}. Kun je dat?',
    },
    sector: {
      met: 'Dit is een sector die je wilt: {{sector}}.',
      'no-wish': 'Je staat open voor elke sector.',
      other: 'Dit is een andere sector dan je wilt: {{sector}}.',
      'ask-employer': 'De sector is nog niet bekend.',
      'ask-candidate': 'De sector is: {{sector}}. Spreekt dat je aan?',
    },
    occupation: {
      met: 'Dit is een beroep dat je wilt: {{occupation}}.',
      related: 'Dit beroep lijkt op een beroep dat je wilt: {{occupation}}.',
      'no-wish': 'Je staat open voor elk beroep.',
      other: 'Dit is een ander beroep dan je wilt: {{occupation}}.',
      'ask-employer': 'Het beroep is nog niet bekend.',
      'ask-candidate': 'Het beroep is: {{occupation}}. Spreekt dat je aan?',
    },
    learning: {
      met: 'Je wilt leren tijdens het werk, en dat kan hier.',
      fine: 'Wat hier te leren valt, past bij wat je wilt.',
      'not-offered': 'Je wilt leren tijdens het werk; dat kan hier niet.',
      'not-wanted': 'Leren hoort bij deze plek; dat wil je nu niet.',
      'ask-employer': 'Je wilt leren tijdens het werk. Vraag of dat hier kan.',
      'ask-candidate': 'Wil je leren tijdens het werk?',
    },
    pay: {
      met: 'Je verdient {{pays}} per uur of meer; je wilt minstens {{payFrom}}.',
      'met-up-to': 'Je verdient tot {{pays}} per uur; je wilt minstens {{payFrom}}.',
      'no-wish': 'Je hebt geen wens voor het loon.',
      'too-low': 'Je verdient hooguit {{pays}} per uur; je wilt minstens {{payFrom}}.',
      unpaid: 'Dit is werk zonder loon; je wilt minstens {{payFrom}} per uur.',
      'ask-unpaid': 'Dit is werk zonder loon; je inkomen blijft zoals het is. Past dat bij je?',
      'ask-employer': 'Je wilt minstens {{payFrom}} per uur. Vraag wat het werk betaalt.',
    },
    confirmed: {
      met: 'Je gegevens zijn op {{confirmedOn}} met je doorgenomen.',
      'long-ago': 'Je gegevens zijn het laatst op {{confirmedOn}} met je doorgenomen. Klopt alles nog?',
      never: 'Je gegevens zijn nog niet met je doorgenomen. Klopt alles?',
    },
  },
}
