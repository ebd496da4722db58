import type { AgreementTemplateInput } from '#app/domain/agreements/agreement-template.schema.ts'
import { TEMPLATE_WORDS } from '#app/domain/agreements/template-words.ts'

export const SMALL_EMPLOYER_NL: AgreementTemplateInput = {
  slug: 'kleine-werkgever',
  language: 'nl',
  kind: 'small-employer',
  term: 'one-year',
  title: 'Intentieverklaring: klein beginnen',
  words: TEMPLATE_WORDS.nl,
  cityDoes: [
    'De gemeente zoekt mensen die bij het werk en het team passen. De werkgever hoeft geen brieven te lezen.',
    'De gemeente vult de papieren zo veel mogelijk in, bijvoorbeeld voor een proefplaatsing of loonkostensubsidie.',
    'De gemeente komt langs als het op de werkvloer even niet loopt.',
  ],
  body: `
**{{employer}}** (KvK-nummer {{employerKvk}}, {{employerAddress}}) en de **gemeente {{municipality}}** spreken in deze verklaring af wat zij het komende jaar samen proberen. De verklaring heeft nummer {{reference}}.

## Wat de werkgever toezegt
In een klein bedrijf telt elke collega. Daarom beginnen wij klein:

{{pledges}}

De werkgever doet daarbij het volgende:
- De werkgever zet de plek op Werkbrug, met de dagen en tijden erbij.
- De werkgever maakt kennis met iemand die de gemeente voorstelt, en zegt binnen vijf werkdagen ja of nee.
- De werkgever geeft iemand die begint de tijd om het werk te leren.

## Wat de gemeente daarvoor doet
{{cityDoes}}

Met elke vraag kan de werkgever terecht bij:

{{cityContacts}}

## Wie de gemeente bij de werkgever kan bellen
{{contacts}}

## Hoe lang dit geldt
Deze verklaring geldt van {{startsOn}} tot en met {{endsOn}}. Halverwege bellen wij elkaar: hoe gaat het, en wat is er nodig? Na afloop besluiten wij samen of wij verdergaan. Stoppen kan altijd. Wie stopt, vertelt de ander waarom.

## Wat deze verklaring niet is
Deze verklaring zegt wat wij van plan zijn. **Het is geen contract** en er staat geen boete op. Wat er met een nieuwe medewerker wordt afgesproken, staat in diens eigen contract of plaatsing.
`.trim(),
}

export const SMALL_EMPLOYER_EN: AgreementTemplateInput = {
  slug: 'small-employer',
  language: 'en',
  kind: 'small-employer',
  term: 'one-year',
  title: 'Agreement of intent: starting small',
  words: TEMPLATE_WORDS.en,
  cityDoes: [
    'The city looks for people who suit the work and the team. The employer does not have to read letters.',
    'The city fills in as much of the paperwork as it can, for instance for a trial placement or a wage subsidy.',
    'The city comes by when things on the work floor are not going well for a while.',
  ],
  body: `
In this agreement **{{employer}}** (Chamber of Commerce number {{employerKvk}}, {{employerAddress}}) and the **city of {{municipality}}** say what they will try together in the coming year. Its number is {{reference}}.

## What the employer pledges
In a small business every colleague counts. So we start small:

{{pledges}}

In doing so, the employer:
- posts the place on Werkbrug, with its days and times;
- meets somebody whom the city introduces, and says yes or no within five working days;
- gives somebody who starts the time to learn the work.

## What the city does in return
{{cityDoes}}

With any question the employer can turn to:

{{cityContacts}}

## Whom the city can call at the employer
{{contacts}}

## How long this lasts
This agreement lasts from {{startsOn}} up to and including {{endsOn}}. Halfway we call each other: how is it going, and what is needed? At the end we decide together whether to go on. Either may stop at any time, and tells the other why.

## What this agreement is not
This agreement says what we intend to do. **It is not a contract** and there is no fine. What is agreed with a new colleague stands in that person's own contract or placement.
`.trim(),
}
