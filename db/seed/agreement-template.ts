import type { AgreementTemplateInput } from '#app/domain/agreements/agreement.schema.ts'

/** The text that every municipality starts with; the desk can publish a next version. */
export const AGREEMENT_TEMPLATE: AgreementTemplateInput = {
  slug: 'intentieverklaring',
  language: 'nl',
  title: 'Intentieverklaring: samen aan het werk',
  words: {
    kinds: {
      'regular-job': 'gewone baan met contract en loon',
      'learn-work-track': 'leerwerktraject (werken en leren tegelijk)',
      'work-experience-place': 'werkervaringsplek',
      'trial-placement': 'proefplaatsing met uitzicht op een contract',
      'development-job': 'ontwikkelbaan met loon en extra begeleiding',
      'banenafspraak-job': 'baan uit de banenafspraak',
    },
    onePlace: '{{places}} plek: {{kind}}, ingevuld vóór {{before}}',
    morePlaces: '{{places}} plekken: {{kind}}, ingevuld vóór {{before}}',
  },
  body: `
Deze verklaring is van twee partijen: {{employer}} (KvK-nummer {{employerKvk}}, {{employerAddress}}), hierna: de werkgever, en de gemeente {{municipality}}, hierna: de gemeente. De verklaring heeft nummer {{reference}}.

## Waarom wij dit doen
Veel mensen in onze gemeente willen werken, maar komen niet vanzelf aan een baan. Zij zorgen voor kinderen of familie, leren nog Nederlands, of hebben lang niet gewerkt. Tegelijk zoeken werkgevers mensen. Wij willen die twee bij elkaar brengen. Niet met één gebaar, maar met plekken die er echt komen.

## Wat de werkgever toezegt
De werkgever maakt plaats voor {{places}} mensen:

{{pledges}}

De werkgever doet daarbij het volgende:
- De werkgever zet elke plek als vacature op Werkbrug, met de dagen en tijden erbij.
- De werkgever kijkt naar wat iemand kan en wil leren, en niet naar naam, leeftijd, geslacht of afkomst.
- De werkgever geeft binnen vijf werkdagen antwoord op een voorstel van de gemeente, en zegt waarom als het antwoord nee is.
- De werkgever wijst voor iedereen die begint een vaste collega aan, die vragen beantwoordt en op weg helpt.
- De werkgever denkt mee over werktijden, bijvoorbeeld binnen schooltijd.

## Wat de gemeente daarvoor doet
- De werkgever heeft één contactpersoon bij de gemeente. Die is bereikbaar via {{deskName}}, {{deskPhone}} of {{deskEmail}}.
- De gemeente stelt alleen mensen voor die dat zelf willen, en die zij kent en heeft gesproken.
- De gemeente zoekt uit welke regelingen passen, zoals loonkostensubsidie, de no-riskpolis of een proefplaatsing, en helpt bij de aanvraag.
- De gemeente regelt een jobcoach als dat nodig is, voor de nieuwe medewerker en voor het team.
- De werkmatcher blijft bereikbaar, ook nadat iemand is begonnen.

## Hoe wij bijhouden wat ervan komt
Beide partijen zien op Werkbrug per toezegging hoeveel plekken er zijn geopend, hoeveel mensen zijn voorgesteld en hoeveel er zijn begonnen. Twee keer per jaar bespreken wij samen hoe het gaat. Lukt iets niet, dan zeggen wij dat op tijd en zoeken wij een andere weg.

## Contactpersoon van de werkgever
{{contactName}}, {{contactEmail}}, telefoon {{contactPhone}}.

## Hoe lang dit geldt
Deze verklaring geldt van {{startsOn}} tot en met {{endsOn}}. Elk van de partijen kan eerder stoppen, en vertelt de ander dan waarom.

## Wat deze verklaring niet is
Deze verklaring zegt wat wij van plan zijn. Het is geen contract: niemand kan er bij de rechter een plek, geld of een dienst mee opeisen. Wat wij met een nieuwe medewerker afspreken, staat in diens eigen contract of plaatsing.
`.trim(),
}
