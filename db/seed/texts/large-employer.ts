import type { AgreementTemplateInput } from '#app/domain/agreements/agreement-template.schema.ts'
import { TEMPLATE_WORDS } from '#app/domain/agreements/template-words.ts'

export const LARGE_EMPLOYER_NL: AgreementTemplateInput = {
  slug: 'grote-werkgever',
  language: 'nl',
  kind: 'large-employer',
  term: 'multi-year',
  title: 'Intentieverklaring: samen aan het werk',
  words: TEMPLATE_WORDS.nl,
  cityDoes: [
    'De gemeente stelt alleen mensen voor die dat zelf willen, en die zij kent en heeft gesproken.',
    'De gemeente zoekt uit welke regelingen passen, zoals loonkostensubsidie, de no-riskpolis of een proefplaatsing, en helpt bij de aanvraag.',
    'De gemeente regelt een jobcoach als dat nodig is, voor de nieuwe medewerker en voor het team.',
    'De werkmatcher blijft bereikbaar, ook nadat iemand is begonnen.',
  ],
  body: `
Deze verklaring is van twee partijen: **{{employer}}** (KvK-nummer {{employerKvk}}, {{employerAddress}}), hierna: de werkgever, en de **gemeente {{municipality}}**, hierna: de gemeente. De verklaring heeft nummer {{reference}}.

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
De werkgever heeft één aanspreekpunt bij de gemeente:

{{cityContacts}}

De gemeente zegt dit toe:

{{cityDoes}}

## Hoe wij bijhouden wat ervan komt
Beide partijen zien op Werkbrug per toezegging hoeveel plekken er zijn geopend, hoeveel mensen zijn voorgesteld en hoeveel er zijn begonnen. Twee keer per jaar bespreken wij samen hoe het gaat. Lukt iets niet, dan zeggen wij dat op tijd en zoeken wij een andere weg.

## Contactpersonen van de werkgever
{{contacts}}

## Hoe lang dit geldt
Deze verklaring geldt van {{startsOn}} tot en met {{endsOn}}. Elk van de partijen kan eerder stoppen, en vertelt de ander dan waarom.

## Wat deze verklaring niet is
Deze verklaring zegt wat wij van plan zijn. **Het is geen contract**: niemand kan er bij de rechter een plek, geld of een dienst mee opeisen. Wat wij met een nieuwe medewerker afspreken, staat in diens eigen contract of plaatsing.
`.trim(),
}

export const LARGE_EMPLOYER_EN: AgreementTemplateInput = {
  slug: 'large-employer',
  language: 'en',
  kind: 'large-employer',
  term: 'multi-year',
  title: 'Agreement of intent: at work together',
  words: TEMPLATE_WORDS.en,
  cityDoes: [
    'The city only introduces people who want this themselves, and whom it knows and has spoken to.',
    'The city finds out which schemes apply, such as a wage subsidy, the no-risk policy or a trial placement, and helps with the application.',
    'The city arranges a job coach when one is needed, for the new colleague and for the team.',
    'The job matcher can still be reached after somebody has started.',
  ],
  body: `
This agreement is between two parties: **{{employer}}** (Chamber of Commerce number {{employerKvk}}, {{employerAddress}}), called the employer below, and the **city of {{municipality}}**, called the city below. Its number is {{reference}}.

## Why we do this
Many people in our city want to work but do not find a job by themselves. They care for children or family, are still learning Dutch, or have not worked for a long time. At the same time employers are looking for people. We want to bring the two together. Not with one gesture, but with places that really come about.

## What the employer pledges
The employer makes room for {{places}} people:

{{pledges}}

In doing so, the employer:
- posts every place as a vacancy on Werkbrug, with its days and times;
- looks at what somebody can do and wants to learn, and not at name, age, gender or origin;
- answers a proposal of the city within five working days, and says why when the answer is no;
- names a colleague for everybody who starts, who answers questions and shows them the way;
- thinks along about working hours, for instance during school hours.

## What the city does in return
The employer has one point of contact at the city:

{{cityContacts}}

The city promises this:

{{cityDoes}}

## How we keep track
On Werkbrug both parties see, for each pledge, how many places were opened, how many people were introduced and how many have started. Twice a year we discuss together how things are going. When something does not work out, we say so in time and look for another way.

## Contacts at the employer
{{contacts}}

## How long this lasts
This agreement lasts from {{startsOn}} up to and including {{endsOn}}. Either party may stop earlier, and then tells the other why.

## What this agreement is not
This agreement says what we intend to do. **It is not a contract**: nobody can use it in court to claim a place, money or a service. What we agree with a new colleague stands in that person's own contract or placement.
`.trim(),
}
