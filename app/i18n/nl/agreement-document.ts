import type { SigningParty } from '#app/domain/agreements/agreement.ts'
import type { SigningMethod } from '#app/domain/signing/signing-method.ts'

/** The agreement of intent on paper, for both sides and whoever they show it to. */
export const agreementDocument = {
  kind: 'Intentieverklaring {{reference}}',
  between: 'Tussen {{employer}} en de gemeente {{municipality}}',
  term: 'Geldt van {{from}} tot en met {{to}}',
  author: 'Gemeente {{municipality}}',
  party: { employer: 'Werkgever', municipality: 'Gemeente' } satisfies Record<SigningParty, string>,
  municipality: 'Gemeente {{name}}',
  kvk: 'KvK-nummer {{number}}',
  contact: 'Contactpersoon: {{name}}',
  phone: 'Telefoon {{number}}',
  pledges: 'Wat de werkgever toezegt',
  pledgesIntro_one: 'Samen {{count}} plek.',
  pledgesIntro_other: 'Samen {{count}} plekken.',
  pledge: { kind: 'Soort plek', places: 'Aantal', before: 'Ingevuld vóór' },
  text: 'De tekst van de verklaring',
  signatures: 'Handtekeningen',
  signaturesIntro: 'Wie hieronder tekent, tekent dezelfde tekst: die met het kenmerk onder aan deze bladzijde.',
  signer: { name: 'Naam en functie', at: 'Getekend op', method: 'Hoe' },
  onBehalfOf: { employer: 'Namens {{name}}', municipality: 'Namens de gemeente {{name}}' } satisfies Record<
    SigningParty,
    string
  >,
  moment: '{{day}} om {{clock}}',
  open: 'Nog niet getekend',
  method: {
    account: 'Ingelogd en een code per e-mail',
    link: 'Persoonlijke link en een code per e-mail',
    paper: 'Op papier, vastgelegd door de gemeente',
  } satisfies Record<SigningMethod, string>,
  paper: {
    warning: 'NOG NIET GETEKEND – dit is de tekst om op papier te tekenen',
    title: 'Tekenen op papier',
    how: 'Lees de hele tekst. Vul uw naam, uw functie en de datum in en zet uw handtekening. Geef of stuur deze bladzijden aan de gemeente: {{name}}, {{email}}, {{phone}}. De gemeente legt uw handtekening vast; twee medewerkers kijken ernaar. Daarna krijgt u de getekende verklaring.',
    line: { name: 'Naam', function: 'Functie', date: 'Datum', signature: 'Handtekening' },
    hash: 'Kenmerk van de tekst die u tekent (SHA-256): {{hash}}',
  },
  proof: 'Is dit document echt?',
  proofHow:
    'Scan de QR-code, of ga naar het adres hieronder en vul de code in. U kunt dit bestand daar ook laten controleren. U leest dan of het echt is en of de verklaring nog geldt.',
  qr: 'QR-code die leidt naar {{address}}',
  code: 'Controlecode: {{code}}',
  hash: 'Kenmerk van de tekst (SHA-256)',
  chain: 'Kenmerk van alles tot en met de laatste handtekening (SHA-256)',
  version: 'Versie van de tekst',
  versionValue: '{{slug}} {{version}}, editie {{edition}}',
  seal: 'Zegel',
  sealed: 'Dit bestand is verzegeld. Wie er een teken aan verandert, breekt het zegel.',
  sealedTest: 'Dit bestand is een proef: het zegel bewijst niets.',
  time: 'Tijdstip',
  timeValue: {
    confirmed: 'Extern bevestigd: een tijdstempeldienst legde vast wanneer het zegel is gezet.',
    unconfirmed: 'Tijdstip niet extern bevestigd.',
  },
  testShort: 'TEST – dit document bewijst niets',
  test: 'TEST. Dit is een proefdocument. Het zegel bewijst niets.',
  footer: 'Kenmerk {{start}}',
  page: 'Bladzijde {{page}} van {{pages}}',
  sealSigner: '{{name}}, {{function}}, op {{moment}}',
}
