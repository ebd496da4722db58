/** To those who sign, in the language of the text: see language-for.ts. */
export const agreementMail = {
  link: {
    subject: {
      invitation: 'Wilt u tekenen? Intentieverklaring {{reference}}',
      reminder: 'Nog niet getekend: intentieverklaring {{reference}}',
      renewal: 'Uw link voor intentieverklaring {{reference}}',
    },
    opening:
      'U bent gevraagd om een intentieverklaring te tekenen tussen {{employer}} en de gemeente {{municipality}}.',
    openingBy:
      '{{inviter}} vraagt u een intentieverklaring te tekenen tussen {{employer}} en de gemeente {{municipality}}.',
    invitation: `Beste {{name}},

{{opening}} Het nummer is {{reference}}.

Met deze link leest u de tekst en tekent u. U hoeft niet in te loggen.
{{link}}

De link is alleen voor u. Stuur hem niet door: op de pagina zelf kunt u een collega laten tekenen, of zeggen dat u niet tekent. De link werkt {{days}} dagen. Is hij te oud? Dan vraagt u er met één klik een nieuwe mee aan.

Vragen? Bel {{deskName}}: {{deskPhone}}.

Met vriendelijke groet,
Werkbrug`,
    reminder: `Beste {{name}},

{{opening}} Het nummer is {{reference}}. U hebt nog niet getekend.

Met deze link leest u de tekst en tekent u. U hoeft niet in te loggen.
{{link}}

Wilt u niet tekenen, of kan een collega dat beter doen? Dat zegt u ook op die pagina. Dan weet de ander waar hij aan toe is.

Vragen? Bel {{deskName}}: {{deskPhone}}.

Met vriendelijke groet,
Werkbrug`,
    renewal: `Beste {{name}},

Dit is uw persoonlijke link voor de intentieverklaring {{reference}} tussen {{employer}} en de gemeente {{municipality}}:
{{link}}

De link werkt {{days}} dagen en is alleen voor u.

Hebt u geen link gevraagd? Dan hoeft u niets te doen.

Met vriendelijke groet,
Werkbrug`,
  },
  passedOn: {
    subject: '{{signer}} tekent in uw plaats: intentieverklaring {{reference}}',
    text: `Beste {{name}},

{{signer}} is gevraagd om intentieverklaring {{reference}} in uw plaats te tekenen. Uw eigen link werkt niet meer. U hoeft niets te doen.

Wist u hier niet van? Bel dan zo snel mogelijk {{deskName}}: {{deskPhone}}.

Met vriendelijke groet,
Werkbrug`,
  },
  code: {
    subject: 'Uw code om te tekenen: {{code}}',
    text: `Beste {{name}},

Met deze code tekent u intentieverklaring {{reference}}:

{{code}}

De code werkt {{minutes}} minuten. Vul hem in op de pagina waar u hem hebt gevraagd.

Geef deze code aan niemand. Ook wij vragen er nooit om. Hebt u geen code gevraagd? Dan hoeft u niets te doen: zonder de code is er niets getekend.

Met vriendelijke groet,
Werkbrug`,
  },
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
