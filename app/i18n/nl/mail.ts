/** Messages by mail. No name of a job seeker ever stands in one. */
export const mail = {
  loginLink: {
    subject: 'Inloggen bij Werkbrug',
    text: `Beste {{name}},

Met deze link logt u in bij Werkbrug:

{{link}}

De link werkt {{minutes}} minuten en één keer. Hebt u niet om deze link gevraagd? Dan hoeft u niets te doen.

Met vriendelijke groet,
Werkbrug`,
  },
  agreementSigned: {
    subject: 'Intentieverklaring {{reference}} is getekend',
    employer: `Beste {{name}},

{{signedBy}} heeft op {{day}} om {{clock}} de intentieverklaring {{reference}} getekend namens {{employer}}.

Nu is de gemeente aan de beurt. U krijgt bericht als ook de gemeente heeft getekend. Tot dan verandert er niets aan de tekst.

Lees de verklaring terug:
{{link}}

Met vriendelijke groet,
Werkbrug`,
    desk: `Beste collega's,

{{employer}} heeft op {{day}} om {{clock}} de intentieverklaring {{reference}} getekend. De verklaring wacht nu op u.

Lees en teken:
{{link}}

Met vriendelijke groet,
Werkbrug`,
  },
  agreementInForce: {
    subject: 'Intentieverklaring {{reference}} is door beide partijen getekend',
    employer: `Beste {{name}},

Op {{day}} om {{clock}} heeft ook de gemeente de intentieverklaring {{reference}} getekend. Hij geldt nu.

De volgende stap: zet de toegezegde plekken als vacature op Werkbrug en tel ze mee bij de toezegging. Op deze pagina ziet u wat ervan komt:
{{link}}

Met vriendelijke groet,
Werkbrug`,
    desk: `Beste collega's,

De intentieverklaring {{reference}} met {{employer}} is op {{day}} om {{clock}} door beide partijen getekend en geldt nu.

{{link}}

Met vriendelijke groet,
Werkbrug`,
  },
  agreementHandedBack: {
    subject: 'Intentieverklaring {{reference}}: graag nog iets aanpassen',
    text: `Beste {{name}},

De gemeente heeft de intentieverklaring {{reference}} gelezen en vraagt u nog iets aan te passen:

{{reason}}

Pas de verklaring aan en teken opnieuw. De eerdere handtekening telt niet meer.
{{link}}

Met vriendelijke groet,
Werkbrug`,
  },
  interestPassedOn: {
    subject: 'Iemand heeft interesse in een vacature',
    text: `Beste {{name}},

De balie geeft u een reactie door: iemand heeft interesse in de vacature "{{vacancy}}". Wie het is en hoe u die persoon bereikt, leest u op Werkbrug:

{{link}}

Neem binnen 3 werkdagen contact op.

Met vriendelijke groet,
Werkbrug`,
  },
}
