import type { AgreementTemplateInput } from '#app/domain/agreements/agreement-template.schema.ts'
import { TEMPLATE_WORDS } from '#app/domain/agreements/template-words.ts'

export const STRATEGIC_PARTNER_NL: AgreementTemplateInput = {
  slug: 'strategische-partner',
  language: 'nl',
  kind: 'strategic-partner',
  term: 'multi-year',
  title: 'Intentieverklaring: partners voor werk',
  words: TEMPLATE_WORDS.nl,
  cityDoes: [
    'De gemeente geeft de partner een vaste accountmanager en een vaste werkmatcher.',
    'De gemeente bekijkt met de partner welk werk anders te verdelen is, zodat er plekken bij komen.',
    'De gemeente zoekt uit welke regelingen passen, en helpt bij de aanvraag.',
    'De gemeente zorgt met scholen en opleiders voor lessen die bij het werk aansluiten, zoals taalles op de werkvloer.',
    'De gemeente laat aan anderen zien wat de partner bereikt, als de partner dat wil.',
  ],
  body: `
**{{employer}}** (KvK-nummer {{employerKvk}}, {{employerAddress}}), hierna: de partner, en de **gemeente {{municipality}}**, hierna: de gemeente, werken een aantal jaren samen. Samen willen zij meer dan plekken vullen: zij willen dat *werk zo wordt georganiseerd dat meer mensen het kunnen doen*. De verklaring heeft nummer {{reference}}.

## Wat wij willen bereiken
1. Mensen die lang niet hebben gewerkt, krijgen bij de partner een plek waar zij kunnen leren en blijven.
2. De partner kijkt anders naar zijn functies: welk werk kan ook door iemand zonder diploma, met weinig Nederlands of binnen schooltijd?
3. Wat hier werkt, geven wij door aan andere werkgevers.

## Wat de partner toezegt
De partner maakt plaats voor {{places}} mensen:

{{pledges}}

De partner doet daarbij het volgende:
- De partner zet elke plek als vacature op Werkbrug, met de dagen en tijden erbij, en bespreekt met de gemeente welke eisen echt nodig zijn.
- De partner kijkt naar wat iemand kan en wil leren, en niet naar naam, leeftijd, geslacht of afkomst.
- De partner geeft binnen vijf werkdagen antwoord op een voorstel, en zegt waarom als het antwoord nee is.
- De partner leidt collega's op die nieuwe mensen begeleiden, en geeft hun daar tijd voor.
- De partner vraagt zijn leveranciers om ook mee te doen.

## Wat de gemeente daarvoor doet
{{cityDoes}}

Het aanspreekpunt bij de gemeente is:

{{cityContacts}}

## Hoe wij samenwerken
Elk kwartaal bespreken wij de stand: per toezegging hoeveel plekken er zijn geopend, hoeveel mensen zijn voorgesteld, hoeveel er zijn begonnen en wie er na drie en na zes maanden nog werkt. Beide partijen zien dezelfde cijfers op Werkbrug. Eén keer per jaar spreken de directie van de partner en de wethouder elkaar. Lukt iets niet, dan zeggen wij dat op tijd en zoeken wij een andere weg.

## Contactpersonen van de partner
{{contacts}}

## Hoe lang dit geldt
Deze verklaring geldt van {{startsOn}} tot en met {{endsOn}}. Drie maanden voor het einde besluiten wij of wij verdergaan. Elk van de partijen kan eerder stoppen, en vertelt de ander dan waarom.

## Wat deze verklaring niet is
Deze verklaring zegt wat wij van plan zijn. **Het is geen contract**: niemand kan er bij de rechter een plek, geld of een dienst mee opeisen, en zij geeft de partner geen voorrang bij opdrachten of vergunningen van de gemeente. Wat wij met een nieuwe medewerker afspreken, staat in diens eigen contract of plaatsing.
`.trim(),
}

export const STRATEGIC_PARTNER_EN: AgreementTemplateInput = {
  slug: 'strategic-partner',
  language: 'en',
  kind: 'strategic-partner',
  term: 'multi-year',
  title: 'Agreement of intent: partners for work',
  words: TEMPLATE_WORDS.en,
  cityDoes: [
    'The city gives the partner an account manager and a job matcher of its own.',
    'The city looks with the partner at which work can be divided in another way, so that there are more places.',
    'The city finds out which schemes apply, and helps with the application.',
    'Together with schools and trainers the city arranges lessons that fit the work, such as Dutch lessons on the work floor.',
    'The city shows others what the partner achieves, if the partner wishes.',
  ],
  body: `
**{{employer}}** (Chamber of Commerce number {{employerKvk}}, {{employerAddress}}), called the partner below, and the **city of {{municipality}}**, called the city below, work together for a number of years. They want more than to fill places: they want *work to be organised so that more people can do it*. The number of this agreement is {{reference}}.

## What we want to achieve
1. People who have not worked for a long time get a place with the partner where they can learn and stay.
2. The partner looks at its jobs in another way: which work can also be done without a diploma, with little Dutch, or during school hours?
3. What works here, we pass on to other employers.

## What the partner pledges
The partner makes room for {{places}} people:

{{pledges}}

In doing so, the partner:
- posts every place as a vacancy on Werkbrug, with its days and times, and discusses with the city which demands are really needed;
- looks at what somebody can do and wants to learn, and not at name, age, gender or origin;
- answers a proposal within five working days, and says why when the answer is no;
- trains colleagues who guide new people, and gives them the time for it;
- asks its suppliers to join in.

## What the city does in return
{{cityDoes}}

The point of contact at the city is:

{{cityContacts}}

## How we work together
Every quarter we discuss where we stand: for each pledge how many places were opened, how many people were introduced, how many have started, and who still works there after three and after six months. Both parties see the same figures on Werkbrug. Once a year the board of the partner and the alderman meet. When something does not work out, we say so in time and look for another way.

## Contacts at the partner
{{contacts}}

## How long this lasts
This agreement lasts from {{startsOn}} up to and including {{endsOn}}. Three months before the end we decide whether to go on. Either party may stop earlier, and then tells the other why.

## What this agreement is not
This agreement says what we intend to do. **It is not a contract**: nobody can use it in court to claim a place, money or a service, and it gives the partner no priority in orders or permits of the city. What we agree with a new colleague stands in that person's own contract or placement.
`.trim(),
}
