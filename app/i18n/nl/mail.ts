/** Messages by mail. No name of a job seeker ever stands in one. */
export const mail = {
  apiKeyMade: {
    subject: 'Er is een API-sleutel op uw naam gemaakt',
    text: `Beste {{name}},

Er is een API-sleutel op uw naam gemaakt: "{{purpose}}". Hij begint met {{start}} en geldt tot en met {{day}}. Een systeem met deze sleutel ziet wat u op Werkbrug mag zien.

Wat een sleutel kan, leest u hier:
{{link}}

Wist u hier niet van? Bel dan meteen {{deskName}}: {{deskPhone}}. Die kan de sleutel intrekken.

Met vriendelijke groet,
Werkbrug`,
  },
  loginLink: {
    subject: 'Inloggen bij Werkbrug',
    text: `Beste {{name}},

Met deze link logt u in bij Werkbrug:

{{link}}

De link werkt {{minutes}} minuten en één keer. Hebt u niet om deze link gevraagd? Dan hoeft u niets te doen.

Met vriendelijke groet,
Werkbrug`,
  },
  signingLink: {
    desk: `Beste collega's van {{name}},

{{opening}} Het nummer is {{reference}}. Nu is de gemeente aan de beurt.

Lees en teken:
{{link}}

Met vriendelijke groet,
Werkbrug`,
  },
  signerNews: {
    refused: {
      subject: '{{signer}} tekent niet: intentieverklaring {{reference}}',
      text: `Beste {{name}},

{{signer}} heeft laten weten intentieverklaring {{reference}} niet te tekenen. De reden is:

{{reason}}

U kunt de tekst aanpassen en opnieuw aanbieden, iemand anders laten tekenen, of de verklaring intrekken:
{{link}}

Met vriendelijke groet,
Werkbrug`,
    },
    'signs-after-all': {
      subject: '{{signer}} wil toch tekenen: intentieverklaring {{reference}}',
      text: `Beste {{name}},

{{signer}} tekende intentieverklaring {{reference}} eerst niet, maar wil dat nu toch doen. U hoeft niets te doen.

Zo staat het ervoor:
{{link}}

Met vriendelijke groet,
Werkbrug`,
    },
    delegated: {
      subject: '{{signer}} tekent in plaats van {{delegator}}: intentieverklaring {{reference}}',
      text: `Beste {{name}},

{{delegator}} laat {{signer}} tekenen voor intentieverklaring {{reference}}. U hoeft niets te doen.

Zo staat het ervoor:
{{link}}

Met vriendelijke groet,
Werkbrug`,
    },
  },
  paperTurn: {
    subject: '{{signer}} kan op papier tekenen: intentieverklaring {{reference}}',
    text: `Beste collega's,

{{signer}} is aan de beurt om intentieverklaring {{reference}} met {{employer}} te tekenen, en doet dat op papier. {{signer}} krijgt zelf geen e-mail. Neem dus contact op.

Print de tekst en laat {{signer}} tekenen met een pen:
{{print}}

Zet daarna een scan van het getekende papier op Werkbrug. Een collega van u controleert die:
{{record}}

Met vriendelijke groet,
Werkbrug`,
  },
  agreementSigned: {
    desk: `Beste collega's,

{{signedBy}} heeft op {{day}} om {{clock}} de intentieverklaring {{reference}} met {{employer}} getekend.

Kijk hoe het ervoor staat, en teken als u aan de beurt bent:
{{link}}

Met vriendelijke groet,
Werkbrug`,
  },
  agreementInForce: {
    desk: `Beste collega's,

De intentieverklaring {{reference}} met {{employer}} is op {{day}} om {{clock}} door beide partijen getekend. {{force}}

{{link}}

Met vriendelijke groet,
Werkbrug`,
  },
  agreementHandedBack: {
    subject: 'Intentieverklaring {{reference}}: graag nog iets aanpassen',
    text: `Beste {{name}},

Uw intentieverklaring {{reference}} is gelezen. De ander vraagt u nog iets aan te passen:

{{reason}}

Pas de verklaring aan en bied haar opnieuw aan. Eerdere handtekeningen tellen niet meer.
{{link}}

Met vriendelijke groet,
Werkbrug`,
  },
  interestPassedOn: {
    subject: 'Iemand heeft interesse in een vacature',
    text: `Beste {{name}},

De werkgeversbalie geeft u een reactie door: iemand heeft interesse in de vacature "{{vacancy}}". Wie het is en hoe u die persoon bereikt, leest u op Werkbrug:

{{link}}

Neem binnen 3 werkdagen contact op.

Met vriendelijke groet,
Werkbrug`,
  },
  checkInsDue: {
    subject_one: 'Is deze kandidaat er nog?',
    subject_other: 'Zijn deze {{count}} kandidaten er nog?',
    text: `Beste {{name}},

U legt na 3 en na 6 maanden vast of iemand er nog is. Dat vragen wij nu van u over:

{{lines}}

Leg het hier vast:

{{link}}

Met vriendelijke groet,
Werkbrug`,
    line: '- {{reference}}, {{vacancy}}: na {{months}} maanden, op {{day}}',
    lineSaid: '- {{reference}}, {{vacancy}}: na {{months}} maanden, op {{day}}. De werkgever zegt: {{outcome}}.',
  },
  agreementReminder: {
    subject: {
      'half-time': 'Halverwege: uw intentieverklaring {{reference}}',
      ending: 'Uw intentieverklaring {{reference}} loopt af op {{to}}',
    },
    opening: {
      'half-time':
        'De intentieverklaring {{reference}} van {{employer}} is over de helft. Ze loopt van {{from}} tot en met {{to}}.',
      ending: 'De intentieverklaring {{reference}} van {{employer}} loopt af op {{to}}.',
    },
    text: `Beste {{name}},

{{opening}} Zo staat het ervoor:

- Toegezegd: {{pledged}}
- Vacature open: {{opened}}
- Kandidaat voorgesteld: {{introduced}}
- Aan het werk: {{placed}}
- Er nog na 3 maanden: {{after3}}
- Er nog na 6 maanden: {{after6}}

{{next}}

Het hele overzicht staat hier:

{{link}}

Wilt u overleggen? Bel {{deskName}}: {{deskPhone}}.

Met vriendelijke groet,
{{deskName}}`,
    nothing: 'U hebt alles gedaan wat u hebt toegezegd. U hoeft niets meer te doen. Dank u wel.',
    steps: {
      answer_one: 'Er wacht {{count}} voorstel op uw antwoord: {{introductions}}',
      answer_other: 'Er wachten {{count}} voorstellen op uw antwoord: {{introductions}}',
      open_one: 'Voor {{count}} toegezegde plek is er nog geen vacature. Zet die open: {{vacancies}}',
      open_other: 'Voor {{count}} toegezegde plekken is er nog geen vacature. Zet die open: {{vacancies}}',
      fill_one: '{{count}} plek staat open. Onze werkmatchers zoeken er iemand voor.',
      fill_other: '{{count}} plekken staan open. Onze werkmatchers zoeken er mensen voor.',
    },
  },
  confirmEmail: {
    subject: 'Bevestig uw aanmelding bij Werkbrug',
    text: `Beste {{name}},

U hebt {{employer}} aangemeld bij Werkbrug. Met deze link bevestigt u uw e-mailadres:

{{link}}

De link werkt {{minutes}} minuten en één keer. Is hij te oud? Vraag op Werkbrug bij Inloggen een nieuwe aan.

Daarna kijkt de werkgeversbalie naar uw aanmelding. U kunt intussen al een vacature klaarzetten.

Hebt u zich niet aangemeld? Dan hoeft u niets te doen.

Met vriendelijke groet,
Werkbrug`,
  },
  addressKnown: {
    subject: 'U bent al bekend bij Werkbrug',
    text: `Beste {{name}},

Iemand wilde een organisatie aanmelden bij Werkbrug met dit e-mailadres. Het adres is al bekend, dus er is geen nieuwe aanmelding gemaakt.

Was u dit? Log dan in met het adres dat u al hebt:

{{link}}

Wilt u voor een andere organisatie aanmelden? Gebruik dan een ander e-mailadres, of bel de werkgeversbalie. Was u dit niet? Dan hoeft u niets te doen.

Met vriendelijke groet,
Werkbrug`,
  },
  employerApproved: {
    subject: 'Uw organisatie is goedgekeurd',
    text: `Beste {{name}},

De werkgeversbalie heeft {{employer}} goedgekeurd. U kunt nu vacatures insturen:

{{link}}

Vragen? Bel {{deskName}}: {{deskPhone}}.

Met vriendelijke groet,
{{deskName}}, {{municipality}}`,
  },
  employerRefused: {
    subject: 'Uw aanmelding bij Werkbrug',
    text: `Beste {{name}},

De werkgeversbalie heeft gekeken naar de aanmelding van {{employer}}. Wij kunnen deze aanmelding nu niet goedkeuren. De reden is:

{{reason}}

Klopt dit niet, of wilt u overleggen? Bel {{deskName}}: {{deskPhone}}. Wij kijken dan opnieuw.

Met vriendelijke groet,
{{deskName}}, {{municipality}}`,
  },
  vacancyPublished: {
    subject: 'Uw vacature staat online: {{title}}',
    text: `Beste {{name}},

Uw vacature staat nu op Werkbrug. Werkzoekenden en werkmatchers kunnen haar vinden:

{{link}}

Hoe gaat het verder? Een werkmatcher kan u een kandidaat voorstellen. U krijgt daarover een e-mail. De vacature sluit op {{closesOn}}.

Iets veranderen, pauzeren of sluiten? Dat kan hier:

{{manage}}

Met vriendelijke groet,
{{deskName}}, {{municipality}}`,
  },
  vacancyReturned: {
    subject: 'Uw vacature heeft nog iets nodig: {{title}}',
    text: `Beste {{name}},

De werkgeversbalie heeft uw vacature gelezen. Zij kan nog niet online. Dit is de reden:

{{reason}}

Pas de vacature aan en stuur haar opnieuw in. Wat u al hebt ingevuld, staat er nog:

{{manage}}

Vragen? Bel {{deskName}}: {{deskPhone}}.

Met vriendelijke groet,
{{deskName}}, {{municipality}}`,
  },
  vacancyClosingSoon: {
    subject: 'Uw vacature sluit op {{closesOn}}: {{title}}',
    text: `Beste {{name}},

Uw vacature sluit op {{closesOn}}. Na die dag vinden werkzoekenden haar niet meer.

Wilt u haar langer laten staan? Kies een latere dag:

{{extend}}

Zijn alle plekken bezet? Meld het hier:

{{manage}}

Hoeft er niets te veranderen? Dan hoeft u niets te doen.

Met vriendelijke groet,
{{deskName}}, {{municipality}}`,
  },
  introductionProposed: {
    subject: 'Een kandidaat voor uw vacature: {{title}}',
    text: `Beste {{name}},

Werkmatcher {{werkmatcher}} stelt u een kandidaat voor bij uw vacature "{{title}}". U leest wat deze kandidaat kan en wanneer. De naam ziet u als u wilt kennismaken.

Bekijk het voorstel en antwoord binnen een week:
{{link}}

Vragen? Bel {{deskName}}: {{deskPhone}}.

Met vriendelijke groet,
{{deskName}}, {{municipality}}`,
  },
  introductionWithdrawn: {
    subject: 'Een voorstel gaat niet door: {{title}}',
    text: `Beste {{name}},

Het voorstel {{reference}} voor uw vacature "{{title}}" gaat niet door. U hoeft niets te doen. Uw vacature blijft staan zoals zij staat.

{{link}}

Vragen? Bel {{deskName}}: {{deskPhone}}.

Met vriendelijke groet,
{{deskName}}, {{municipality}}`,
  },
  introductionAnswered: {
    accepted: {
      subject: 'De werkgever wil kennismaken ({{reference}})',
      text: `Beste {{name}},

{{employer}} wil kennismaken met uw kandidaat voor "{{title}}". De werkgever ziet nu de naam en hoe de kandidaat bereikbaar is.

Vertel het uw kandidaat en help een afspraak maken:
{{link}}

Werkbrug`,
    },
    declined: {
      subject: 'De werkgever kiest niet voor dit voorstel ({{reference}})',
      text: `Beste {{name}},

{{employer}} gaat niet in op uw voorstel voor "{{title}}". De reden staat op Werkbrug:

{{link}}

Werkbrug`,
    },
    ended: {
      subject: 'Er komt geen plaatsing ({{reference}})',
      text: `Beste {{name}},

{{employer}} laat weten dat er van het voorstel voor "{{title}}" geen plaatsing komt. Bel de werkgever om te horen waarom.

{{link}}

Werkbrug`,
    },
    placed: {
      subject: 'Uw kandidaat begint ({{reference}})',
      text: `Beste {{name}},

{{employer}} laat weten dat uw kandidaat begint op de plek "{{title}}". De begindatum en de uren staan op Werkbrug:

{{link}}

Werkbrug`,
    },
  },
  reviewAsked: {
    subject: 'Hoe ging het? Terugblik op intentieverklaring {{reference}}',
    subjectAgain: 'Nog niet ingevuld: terugblik op intentieverklaring {{reference}}',
    toEmployer: `Beste {{name}},

Intentieverklaring {{reference}} is afgelopen op {{endsOn}}. Wij horen graag hoe het ging. Het zijn vier vragen, met ruimte voor een toelichting. Het kost u een minuut.

Kijk terug:
{{link}}

Dit kan tot {{until}}. De gemeente kijkt ook terug. U leest elkaars antwoorden zodra u beiden klaar bent.

Werkbrug`,
    toDesk: `Beste collega’s van {{name}},

Intentieverklaring {{reference}} met {{employer}} is afgelopen op {{endsOn}}. Wilt u terugkijken op de samenwerking? Het zijn vier vragen, met ruimte voor een toelichting.

Kijk terug:
{{link}}

Dit kan tot {{until}}. De werkgever kijkt ook terug. U leest elkaars antwoorden zodra u beiden klaar bent.

Werkbrug`,
  },
  questionAsked: {
    subject: 'Een vraag over uw vacature {{title}}',
    text: `Beste {{name}},

{{werkmatcher}} van gemeente {{municipality}} heeft een vraag over uw vacature "{{title}}". Misschien past er iemand als er één ding anders kan.

Lees de vraag en antwoord met één klik:
{{link}}

Vragen? Bel {{deskName}}: {{deskPhone}}.

Werkbrug`,
  },
  questionAnswered: {
    subject: 'Antwoord op uw vraag over {{title}}',
    text: `Beste {{name}},

{{employer}} heeft geantwoord op uw vraag over "{{title}}": {{answer}}.

Lees het antwoord:
{{link}}

Werkbrug`,
  },
}
