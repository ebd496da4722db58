/** To those who sign; for an employer in the language of the text that they sign. */
export const agreementMail = {
  signed: {
    subject: 'Intentieverklaring {{reference}} is getekend',
    text: `Beste {{name}},

{{signedBy}} heeft op {{day}} om {{clock}} de intentieverklaring {{reference}} tussen {{employer}} en de gemeente getekend.

Wie nu aan de beurt is, krijgt bericht. U krijgt een e-mail als iedereen heeft getekend. Tot dan verandert er niets aan de tekst.

Lees de verklaring terug:
{{link}}

Met vriendelijke groet,
Werkbrug`,
  },
  inForce: {
    subject: 'Intentieverklaring {{reference}} is door beide partijen getekend',
    text: `Beste {{name}},

Op {{day}} om {{clock}} heeft de laatste de intentieverklaring {{reference}} tussen {{employer}} en de gemeente getekend. {{force}}

De volgende stap: de werkgever zet de toegezegde plekken als vacature op Werkbrug en telt ze mee bij de toezegging. Lees de verklaring terug:
{{link}}

Met vriendelijke groet,
Werkbrug`,
  },
  /** Whether what everybody signed is in force; `over`: what became of it before this was sent. */
  force: {
    'in-force': 'De verklaring geldt nu.',
    'not-yet': 'De verklaring geldt vanaf {{from}}.',
    over: 'Intussen geldt de verklaring niet meer.',
  },
  /** To everybody of the employer who does not sign it. */
  signersNamed: {
    subject: 'Wie er voor {{employer}} tekent: intentieverklaring {{reference}}',
    text: `Beste {{name}},

{{desk}} van de gemeente vraagt {{employer}} om intentieverklaring {{reference}} te tekenen. Wie er voor {{employer}} tekent: {{signers}}.

Wie tekent, krijgt bericht als het zover is. U hoeft zelf niets te doen. Moet iemand anders tekenen? Bel {{desk}}: {{phone}}.

Lees de verklaring:
{{link}}

Met vriendelijke groet,
Werkbrug`,
  },
  withdrawn: {
    subject: 'Intentieverklaring {{reference}} is ingetrokken',
    text: `Beste {{name}},

De intentieverklaring {{reference}} tussen {{employer}} en de gemeente is ingetrokken. De reden is:

{{reason}}

Vanaf nu geldt de verklaring niet en kan niemand haar nog tekenen. U hoeft niets te doen. U kunt haar nog wel teruglezen:
{{link}}

Met vriendelijke groet,
Werkbrug`,
  },
  document: {
    subject: 'Intentieverklaring {{reference}}: uw getekende pdf',
    confirmed: `Beste {{name}},

In de bijlage vindt u intentieverklaring {{reference}} als pdf, met de handtekeningen van beide partijen. Bewaar hem goed.

U kunt de pdf altijd opnieuw ophalen:
{{link}}

Wie wil weten of de pdf echt is en of de verklaring nog geldt, kijkt hier. De code is {{code}}.
{{check}}

Met vriendelijke groet,
Werkbrug`,
    unconfirmed: `Beste {{name}},

In de bijlage vindt u intentieverklaring {{reference}} als pdf, met de handtekeningen van beide partijen. Bewaar hem goed.

Het tijdstip in deze pdf is niet extern bevestigd. De pdf is wel echt. Komt er een pdf met een bevestigd tijdstip, dan staat hij hier:
{{link}}

Wie wil weten of de pdf echt is en of de verklaring nog geldt, kijkt hier. De code is {{code}}.
{{check}}

Met vriendelijke groet,
Werkbrug`,
  },
}
