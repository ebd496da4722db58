import type { InterestCloseReason } from '#app/domain/interests/interest.ts'

/** "I am interested": what a job seeker reads, with *je*. */
export const interest = {
  title: 'Ik heb interesse',
  about: 'Je hebt interesse in: {{vacancy}}',
  intro: 'Laat weten hoe we je kunnen bereiken. Je hebt geen account nodig en je zit nergens aan vast.',
  name: 'Hoe heet je?',
  nameHint: 'Je voornaam is genoeg.',
  phone: 'Telefoonnummer',
  phoneHint: 'Vul je telefoonnummer in, of je e-mailadres. Allebei mag ook.',
  email: 'E-mailadres',
  message: 'Wil je nog iets vragen of vertellen?',
  messageHint: 'Bijvoorbeeld wanneer we je het best kunnen bellen.',
  privacy: 'Alleen de gemeente ziet je gegevens. De werkgever ziet ze niet.',
  send: 'Verstuur',
  thanksTitle: 'Gelukt, we hebben je bericht',
  thanks: 'Iemand van {{desk}} belt of mailt je binnen 3 werkdagen.',
  next: 'Jullie kijken samen of dit werk bij je past en wat je nodig hebt. Daarna beslis jij of je verder wilt.',
  more: 'Bekijk meer vacatures',
  goneTitle: 'Deze vacature is net gesloten',
  gone: 'Je bericht is niet verstuurd. Bekijk ander werk, of bel {{desk}}: {{phone}}.',
  closeReason: {
    helped: 'Contact gehad en geholpen',
    'not-reached': 'Niet bereikt, ook niet na 3 keer proberen',
    'no-longer-wanted': 'De persoon wil niet verder',
    'vacancy-gone': 'De vacature is vervuld of gesloten',
    'not-serious': 'Het bericht was niet serieus',
    other: 'Andere reden',
  } satisfies Record<InterestCloseReason, string>,
}
