/** What an employer shows of itself: its logo, and whether it stands in the public list. */
export const showing = {
  title: 'Zo laat u zich zien',
  logo: {
    title: 'Uw logo',
    none: 'U hebt nog geen logo.',
    intro: 'Uw logo staat op uw pagina met resultaten. Het staat ook in de openbare lijst, als u daarin wilt staan.',
    file: 'Kies een bestand',
    hint: 'PNG, JPEG of WebP, hooguit 2 MB. Wij maken het klein en halen weg wat er verder in het bestand zit, zoals de plaats waar een foto is gemaakt.',
    keep: 'Bewaar het logo',
    remove: 'Haal het logo weg',
    add: 'Voeg een logo toe',
    change: 'Verander het logo',
  },
  list: {
    title: 'De openbare lijst van werkgevers',
    intro:
      'U kunt laten zien dat u plaats maakt. Uw organisatie staat dan in een lijst die iedereen kan lezen. U kiest dat zelf, en u kunt er elk moment weer uit.',
    exactly: 'Dit staat er dan, en verder niets',
    also: 'Op uw eigen pagina in de lijst staan ook, als u ze hebt ingevuld:',
    alsoItems: {
      kinds: 'per soort plek hoeveel u er beloofde',
      about: 'wat u over uzelf als werkgever schreef',
      website: 'uw website',
      vacancies: 'uw open vacatures',
    },
    not: 'Er staat niet hoeveel mensen precies zijn begonnen als het er minder dan 5 zijn, en ook niet of uw verklaring is nagekomen. Zo is niemand te herkennen.',
    on: 'U staat sinds {{day}} in de lijst.',
    onHidden:
      'U koos op {{day}} om in de lijst te staan. U bent nog niet te zien: daarvoor is een verklaring nodig die geldt, of die korter dan een jaar geleden is afgelopen.',
    off: 'U staat niet in de lijst.',
    offCannot: 'Dat kan zodra de werkgeversbalie uw organisatie heeft goedgekeurd.',
    needsAgreement: 'U bent te zien zodra u een verklaring hebt die geldt. Na het einde blijft u nog een jaar staan.',
    show: 'Zet ons in de lijst',
    hide: 'Haal ons uit de lijst',
    hideHint: 'U bent dan meteen niet meer te zien.',
    open: 'Bekijk de lijst',
    choose: 'Kies of u in de lijst wilt staan',
  },
}
