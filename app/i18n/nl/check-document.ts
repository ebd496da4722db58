import type { DocumentStanding, DocumentTime } from '#app/domain/signing/agreement-document.ts'

/** Whether a document of an agreement is genuine; for anybody who holds one. */
export const checkDocument = {
  title: 'Controleer een document',
  intro:
    'Hebt u een intentieverklaring als pdf of op papier? Hier ziet u of het document echt is en of de verklaring nog geldt.',
  byFile: 'Controleer het bestand',
  file: 'Kies de pdf',
  fileHint: 'Uw browser rekent een kenmerk van het bestand uit. Alleen dat kenmerk gaat naar ons, het bestand niet.',
  fileFailed: 'Uw browser kan dit bestand niet controleren. Kies een ander bestand, of vul hieronder de code in.',
  noScript: 'Een bestand controleren kan alleen met JavaScript. Vul hieronder de code in: dat kan altijd.',
  byCode: 'Controleer de code',
  code: 'Code',
  codeHint: 'De code staat op de laatste pagina van het document, naast de QR-code. Bijvoorbeeld K7QF-3MHT-9XWD.',
  act: 'Controleer',
  genuine: {
    code: 'Deze code hoort bij een echte intentieverklaring',
    file: 'Dit document is echt',
  },
  standing: {
    'in-force': 'De verklaring geldt. Zij loopt van {{from}} tot en met {{to}}.',
    'not-yet': 'De verklaring geldt nog niet. Zij geldt van {{from}} tot en met {{to}}.',
    fulfilled: 'De verklaring is nagekomen. Zij is geëindigd op {{ended}}.',
    expired: 'De verklaring geldt niet meer. Zij gold van {{from}} tot en met {{to}}.',
    withdrawn: 'De verklaring geldt niet meer: zij is ingetrokken.',
    superseded: 'De verklaring in dit document geldt niet meer: er is een nieuwere versie.',
  } satisfies Record<DocumentStanding, string>,
  reference: 'Nummer',
  hash: 'Kenmerk van de tekst (SHA-256)',
  time: 'Tijdstip van het zegel',
  timeValue: {
    confirmed: 'Extern bevestigd',
    unconfirmed: 'Niet extern bevestigd',
  } satisfies Record<DocumentTime, string>,
  compare:
    'Staan dit nummer en dit kenmerk ook op uw document? De code alleen zegt niet of er iets aan de tekst is veranderd. Weet u het liever zeker, controleer dan het bestand.',
  unknown: {
    code: 'Deze code kennen wij niet',
    file: 'Dit bestand kennen wij niet',
  },
  unknownHint: {
    code: 'Kijk of u de code goed hebt overgetypt. Klopt hij, dan komt het document niet van Werkbrug. Vertrouw het dan niet en vraag het de gemeente.',
    file: 'Er is iets aan veranderd, of het komt niet van Werkbrug. Vertrouw dit bestand niet. Vraag de gemeente om de echte pdf.',
  },
  demo: 'Dit is een demo. Documenten van deze site bewijzen niets.',
}
