import type { SigningParty } from '#app/domain/agreements/agreement.ts'

/** What they read who sign by a personal link, and who logs in as well; with *u*. Those by link read it in the language of the agreement. */
export const signing = {
  page: {
    title: 'Tekenen: intentieverklaring {{reference}}',
    /** For who has nothing to sign (any more). */
    readTitle: 'Intentieverklaring {{reference}}',
    by: 'Teken hier',
    byEmployer: 'U tekent namens {{name}}.',
    byCity: 'U tekent namens de gemeente {{name}}.',
    name: 'Uw naam',
    function: 'Uw functie',
    functionHint: 'Bijvoorbeeld directeur of hoofd personeelszaken.',
    consent: 'Ik heb de tekst hierboven gelezen, ga ermee akkoord en mag hiervoor tekenen.',
    consentShort: 'Akkoord',
    ask: 'Stuur mij een code',
    asking: 'Bezig met versturen…',
    askHint: 'U krijgt een code per e-mail. Daarmee tekent u in de volgende stap.',
    codeTitle: 'Vul de code in',
    codeSent:
      'Er gaat een code naar {{email}}. Dat duurt meestal minder dan een minuut. De code werkt {{minutes}} minuten.',
    codeExpired: 'De code aan {{email}} is te oud',
    codeExpiredText: 'Een code werkt {{minutes}} minuten. Vraag een nieuwe code. Wat u hebt ingevuld, blijft staan.',
    code: 'Code',
    codeHint: 'Zes cijfers, uit de e-mail.',
    signingAs: 'U tekent als {{name}}, {{function}}.',
    otherName: 'Pas naam of functie aan',
    again: 'Stuur een nieuwe code',
    noMail: 'Geen e-mail gekregen? Kijk ook bij ongewenste e-mail.',
    act: 'Teken de verklaring',
    busy: 'Bezig met tekenen…',
    after: 'U krijgt een e-mail en kunt de getekende tekst altijd teruglezen.',
    blockedTitle: 'De code was te vaak verkeerd',
    blocked:
      'Er is niets getekend. Vanaf {{clock}} kunt u een nieuwe code vragen en alsnog tekenen. Wat u hebt ingevuld, blijft staan.',
    delegate: 'Laat een collega tekenen',
    refuse: 'Ik teken niet',
    demoMailbox: 'Lees de e-mail (demo)',
    notNow: 'Nu niet tekenen, terug',
    conflictTitle: 'Er is niets getekend',
    conflict:
      'De tekst of de stand is net veranderd. Lees de tekst hierboven opnieuw. Wilt u dan tekenen, zet dan opnieuw een vinkje.',
    nothingToSign: 'U hoeft hier nu niet te tekenen.',
    tooLateTitle: 'De laatste dag van deze verklaring is voorbij',
    tooLate:
      'Daarom kan niemand haar nog tekenen. Wie haar heeft opgesteld, kan de datum aanpassen en haar opnieuw aanbieden.',
    done: 'U hebt getekend. Er is verder niets nodig.',
    back: 'Terug naar de verklaring',
    document: 'Tekst van de verklaring',
  },
  document: {
    text: 'De hele tekst',
    download: 'Verklaring als pdf',
    beingMade:
      'De verklaring als pdf wordt nu gemaakt. U krijgt hem per e-mail. Laad deze pagina straks opnieuw om hem hier op te halen.',
    withdrawnBecause: 'Ingetrokken. De reden was: {{reason}}',
  },
  signatures: {
    title: 'Handtekeningen',
    party: { employer: 'Namens de werkgever', municipality: 'Namens de gemeente' } satisfies Record<
      SigningParty,
      string
    >,
    signed: '{{name}}, {{function}}. Getekend op {{day}} om {{clock}}.',
    open: 'Nog niet getekend.',
    never: 'Niet getekend.',
    turn: 'Is nu aan de beurt.',
    paper: 'Tekent op papier.',
    refused: 'Tekent niet.',
    desk: 'De werkgeversbalie',
    none: 'Nog niemand is gevraagd om te tekenen.',
    nobodyYet: 'Nog niemand heeft getekend.',
  },
  refuse: {
    title: 'U tekent niet?',
    consequence:
      'De verklaring gaat dan zo niet door. Wie u heeft gevraagd, krijgt uw reden per e-mail. U kunt dit nog terugdraaien.',
    reason: 'Waarom tekent u niet?',
    reasonHint: 'Wie u heeft gevraagd, leest deze reden.',
    act: 'Ja, ik teken niet',
    done: 'U hebt laten weten dat u niet tekent',
    doneByDesk: 'De werkgeversbalie heeft laten weten niet te tekenen',
    undo: 'Ik wil toch tekenen',
  },
  delegate: {
    title: 'Laat een collega tekenen',
    consequence: 'Uw collega krijgt een eigen link en tekent in uw plaats. U tekent dan zelf niet meer.',
    name: 'Naam van uw collega',
    email: 'E-mailadres van uw collega',
    act: 'Vraag mijn collega',
  },
  invitation: {
    title: 'Uitnodiging om te tekenen',
    unknown: {
      title: 'Deze link kennen wij niet',
      text: 'Misschien is de link niet goed overgenomen. Met uw e-mailadres krijgt u een nieuwe link.',
    },
    expired: {
      title: 'Deze link is te oud',
      text: 'Een link werkt 14 dagen. Er is niets verloren gegaan. Vraag met één klik een nieuwe link.',
    },
    blocked: {
      title: 'Deze link werkt niet meer',
      text: 'De code was te vaak verkeerd. Daarom is deze link geblokkeerd. Er is niets getekend. Vraag met één klik een nieuwe link.',
    },
    'passed-on': {
      title: 'Iemand anders tekent in uw plaats',
      text: 'U hoeft niets meer te doen. De tekst is alleen nog te zien voor wie tekent. Klopt dit niet? Vraag het dan aan wie u heeft uitgenodigd.',
    },
    changing: {
      title: 'De tekst wordt aangepast',
      text: 'Daarom kunt u nu niet tekenen. U krijgt een nieuwe uitnodiging als de tekst klaar is.',
    },
    'not-asked': {
      title: 'U hoeft niet te tekenen',
      text: 'De tekst is aangepast nadat u deze link kreeg. Uw handtekening is niet meer nodig. U hoeft niets te doen.',
    },
    withdrawn: {
      title: 'De verklaring is ingetrokken',
      text: 'Er is niets getekend. U hoeft niets te doen.',
    },
    textChanged: 'De tekst is aangepast nadat u deze link kreeg. Lees hem opnieuw.',
    toLost: 'Vraag een nieuwe link',
    newLink: 'Stuur mij een nieuwe link',
    newerLink: 'Stuur mij de nieuwe link',
    newLinkHint: 'Hij gaat naar het e-mailadres waarop u de eerste kreeg.',
    kept: {
      'in-force': 'Iedereen heeft getekend. De verklaring geldt.',
      'not-yet': 'Iedereen heeft getekend. De verklaring geldt vanaf {{from}}.',
      fulfilled: 'De verklaring is nagekomen. Alle plekken zijn ingevuld.',
      expired: 'De verklaring is afgelopen.',
    },
    superseded: 'Deze versie geldt niet meer.',
    newer: {
      'being-written':
        'De tekst wordt aangepast. Moet u de nieuwe tekst ook tekenen, dan krijgt u een e-mail met een nieuwe link.',
      'not-yet': 'Er is een nieuwe versie. U krijgt een e-mail met een nieuwe link als u aan de beurt bent.',
      asked: 'Er is een nieuwe versie, met een eigen link voor u.',
      'not-asked': 'Er is een nieuwe versie. Die hoeft u niet te tekenen.',
    },
    signed: 'U hebt getekend',
    others: 'U krijgt een e-mail als iedereen heeft getekend. U hoeft verder niets te doen.',
    notYet: 'U bent nog niet aan de beurt. U krijgt een e-mail als u kunt tekenen.',
  },
  lostLink: {
    title: 'Link kwijt?',
    intro:
      'Bent u gevraagd om een intentieverklaring te tekenen en hebt u de link niet meer? Dan sturen wij u een nieuwe.',
    email: 'Uw e-mailadres',
    hint: 'Het adres waarop u de uitnodiging kreeg.',
    act: 'Stuur mij een nieuwe link',
    sentTitle: 'Kijk in uw e-mail',
    sent: 'Als {{email}} is gevraagd om te tekenen, krijgt u voor elke verklaring een e-mail met een nieuwe link.',
    notReceived: 'Geen e-mail gekregen? Kijk bij ongewenste e-mail, of wacht een minuut en',
    again: 'probeer het opnieuw.',
    demoMailbox: 'Open de demo-postbus',
  },
}
