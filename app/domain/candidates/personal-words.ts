/**
 * Words that tell an employer what is none of the employer's business, each group with the ground on which it is kept out.
 * `word` is that word only, `word*` begins with it, `*word` ends with it. Words that work itself needs ("ziekenhuis",
 * "kinderopvang", "klachten behandelen") are left alone. Change the version with the list: it is kept with what was checked.
 */
export const PERSONAL_WORDS_VERSION = '2026-11'

export const PERSONAL_WORD_GROUPS = [
  'health',
  'benefit',
  'debt',
  'crime',
  'origin-or-religion',
  'family',
  'gender',
] as const
export type PersonalWordGroup = (typeof PERSONAL_WORD_GROUPS)[number]

export const PERSONAL_WORDS: Record<PersonalWordGroup, { ground: string; words: readonly string[] }> = {
  health: {
    ground: 'AVG artikel 9 (gezondheid); Wet gelijke behandeling op grond van handicap of chronische ziekte',
    words: words(`
      ziek, ziekte, ziektes, ziekten, ziekmelding*, ziekteverzuim, chronisch*, diagnose*, depress*, burn-out*, burnout*,
      overspannen, psychisch*, psychiat*, psychose*, ggz, verslaafd*, *verslaving, verslavingen, alcoholist*, autis*, asperger, adhd, ptss, trauma,
      getraumatiseerd*, *stoornis, *stoornissen, dyslexie, dyslectisch*, beperking, beperkingen, handicap, handicaps,
      gehandicapt, invalide, invaliditeit, arbeidsongeschikt*, rugklachten, knieklachten, nekklachten, schouderklachten,
      gezondheidsklachten, gezondheidsproblemen, fysieke klachten, lichamelijke klachten, psychische klachten, hernia,
      diabet*, suikerziekte, epilep*, astma*, copd, reuma*, kanker, borstkanker, hiv, aids, artrose, fibromyalgie, migraine, revalidatie,
      long covid, slechthorend*, slechtziend*, doof, is blind, zit in een rolstoel, overgewicht, obesitas,
      gebruikt medicijnen, gebruikt medicatie, in therapie, in behandeling, bij een psycholoog, suicid*, suïcid*
    `),
  },
  benefit: {
    ground: 'AVG artikel 5 (niet meer dan nodig): waar iemand nu van leeft, is voor het werk niet nodig',
    words: words(`
      uitkering, uitkeringen, uitkeringsgerechtigd*, *uitkering, bijstand, bijstandsgerechtigd*, bijstandsmoeder, bijstandsvader,
      wajong*, wia, wao, wga, iva, ziektewet, ioaw, ioaz, participatiewet, uwv, sociale dienst, doelgroepregister, werkloos, werkloosheid, langdurig werkloos
    `),
  },
  debt: {
    ground: 'AVG artikel 5 (niet meer dan nodig): geld en wonen zijn voor het werk niet nodig',
    words: words(`
      schuld, schulden, schuldhulp*, schuldsanering*, schuldenaar, schuldeiser*, wsnp, deurwaarder*, loonbeslag, beslaglegging, bewindvoer*,
      onder bewind, betalingsachterstand*, huurachterstand*, bkr, failliet, dakloos, dakloze*, thuisloos, thuisloze*, maatschappelijke opvang, daklozenopvang, voedselbank, blijf-van-mijn-lijfhuis
    `),
  },
  crime: {
    ground: 'AVG artikel 10 (strafrechtelijke gegevens)',
    words: words(`
      strafblad, strafbaar*, gevangenis, gevangenisstraf, gevangenschap, gedetineerd*, ex-gedetineerd*, detentie*, veroordeel*, veroordeling*,
      reclassering*, justitie, justitieel*, taakstraf*, celstraf*, werkstraf*, tbs, enkelband, crimineel, criminele, criminaliteit, verdachte van,
      in aanraking met de politie, aangehouden door
    `),
  },
  'origin-or-religion': {
    ground: 'AVG artikel 9 (afkomst, geloof); Algemene wet gelijke behandeling',
    words: words(`
      vluchteling*, statushouder*, asiel*, azc, verblijfsvergunning*, verblijfsstatus, inburgering*, inburgeraar*, nationaliteit*, afkomst, afkomstig uit,
      migratieachtergrond, migrant*, immigrant*, allochtoon, allochtone*, buitenlander*, etnisch*, huidskleur, geboren in, gevlucht,
      marokkaan, marokkanen, turk, turken, syrier*, eritreeer*, somalier*, afghaan, afghanen, irakees, iraker*, iranier*, oekrainer*, surinamer*,
      antilliaan, antillianen, ethiopier*, soedanees, soedanezen, nigeriaan, ghanees, poolse man, poolse vrouw,
      moslim*, moslima*, islam*, christen*, katholiek*, protestant*, joods*, hindoe*, boeddhist*, gelovig*, haar geloof, zijn geloof, mijn geloof, geloofsovertuiging, religie, religieus*,
      hoofddoek*, ramadan, moskee, kerkganger*
    `),
  },
  family: {
    ground: 'Algemene wet gelijke behandeling (burgerlijke staat, zwangerschap); AVG artikel 5 (niet meer dan nodig)',
    words: words(`
      alleenstaand*, is gescheiden, ben gescheiden, echtscheiding*, getrouwd, gehuwd, ongehuwd, weduwe, weduwnaar, samenwonend*, ongetrouwd,
      zwanger*, bevalling, zwangerschap*, mantelzorg*, moeder van, vader van, tienermoeder, gezinssituatie, thuissituatie, gezinshereniging,
      mijn kind, mijn kinderen, haar kind, haar kinderen, zoontje*, dochtertje*,
      mijn man, haar man, mijn vrouw, mijn partner, haar partner, echtgenoot, echtgenote, kinderwens, huiselijk geweld
    `),
  },
  gender: {
    ground: 'AVG artikel 9 (seksuele gerichtheid); Algemene wet gelijke behandeling (geslacht)',
    words: words(`
      deze man, deze vrouw, een man van, een vrouw van, jongedame, transgender*, transvrouw, transman, non-binair, homoseksue*, homofiel, lesbisch*, biseksue*, lhbt*
    `),
  },
}

function words(text: string): string[] {
  return text.split(',').map((word) => word.trim().replace(/\s+/g, ' '))
}
