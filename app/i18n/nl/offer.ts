import type { SigningOrder } from '#app/domain/agreements/agreement.ts'
import type { SignerChoice } from '#app/domain/signing/signer.ts'

/** Who is asked to sign an agreement of intent, and the steps after that; for employer and desk, with *u*. */
export const offer = {
  title: 'Wie tekent intentieverklaring {{reference}}?',
  intro:
    'Kies wie er tekent voor de werkgever en wie voor de gemeente. Iedereen krijgt een persoonlijke link per e-mail. Inloggen hoeft niet.',
  signers: 'Ondertekenaars',
  signersHint:
    'Voor elke partij tekent ten minste één persoon. Bij de werkgeversbalie hoeft geen naam of e-mailadres: wie daar tekent, vult de naam in. Een lege regel telt niet mee.',
  cityHint: 'Wie er voor de gemeente tekent, kiest de werkgeversbalie zelf.',
  signer: 'Ondertekenaar {{number}}',
  newSigner: 'Nog iemand',
  who: 'Voor wie?',
  choice: {
    employer: 'Werkgever',
    municipality: 'Gemeente: iemand bij naam',
    desk: 'Gemeente: werkgeversbalie',
  } satisfies Record<SignerChoice, string>,
  name: 'Naam',
  email: 'E-mailadres',
  emailHint: 'Geen e-mailadres? Laat dit leeg. Dan tekent deze persoon op papier.',
  labelOf: 'Ondertekenaar {{number}}, {{field}}',
  field: { who: 'voor wie', name: 'naam', email: 'e-mailadres' },
  add: 'Bewaar en voeg iemand toe',
  remove: 'Haal ondertekenaar {{number}} weg',
  up: 'Zet ondertekenaar {{number}} eerder',
  order: 'In welke volgorde?',
  orderChoice: {
    set: 'Om de beurt, in de volgorde hierboven',
    any: 'Iedereen mag meteen tekenen',
  } satisfies Record<SigningOrder, string>,
  after: 'Als u de verklaring aanbiedt, staat de tekst vast. Tot er iemand heeft getekend, kunt u haar nog terughalen.',
  read: 'Lees de tekst nog eens',
  act: 'Bied aan om te tekenen',
  conflictTitle: 'De verklaring is nog niet aangeboden',
  conflict: 'De tekst of de stand is net veranderd. Wie u koos, staat hieronder nog.',
  /** Acts on one that is offered, signed or in force; each has a page of its own. */
  acts: {
    terughalen: {
      title: 'Intentieverklaring {{reference}} terughalen?',
      consequence: 'Zij wordt weer een concept. Wie is gevraagd om te tekenen, kan dat dan niet meer.',
      act: 'Ja, haal terug',
      link: 'Haal terug om aan te passen',
    },
    teruggeven: {
      title: 'Intentieverklaring {{reference}} teruggeven?',
      consequence: 'Wie de tekst schreef, past hem aan. Wat al getekend is, blijft bewaard maar telt niet meer.',
      act: 'Geef terug',
      link: 'Geef terug om te laten aanpassen',
    },
    'nieuwe-versie': {
      title: 'Een nieuwe versie van {{reference}} maken?',
      consequence:
        'U past de verklaring aan en iedereen tekent de nieuwe versie opnieuw. Geldt de oude al, dan blijft zij gelden tot iedereen heeft getekend. Zo niet, dan tellen de handtekeningen eronder niet meer. De oude blijft leesbaar.',
      act: 'Ja, maak een nieuwe versie',
      link: 'Pas aan met een nieuwe versie',
    },
    afronden: {
      title: 'Intentieverklaring {{reference}} afronden?',
      consequence: 'Alle toegezegde plekken zijn ingevuld. De verklaring is dan nagekomen en loopt niet verder.',
      act: 'Ja, rond af',
      link: 'Rond af: alles is nagekomen',
    },
  },
  reason: 'Wat moet er anders?',
  reasonHint: 'De ander leest dit.',
}
