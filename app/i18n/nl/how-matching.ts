/** How matching works, for everyone. */
export const howMatching = {
  title: 'Zo werkt het matchen',
  intro:
    'Een werkmatcher zoekt werk dat bij iemand past. Een computer legt vacatures en profielen naast elkaar en zegt per onderdeel waarom iets past of niet. Hier staat hoe.',
  human: {
    title: 'Een mens beslist',
    decides: 'De computer wijst niemand af en kiest niemand uit. Een werkmatcher bekijkt de lijst en praat met je.',
    all: 'Elke lijst is helemaal te bekijken, tot de laatste regel. Ook wat niet past.',
    kept: 'Stelt een werkmatcher je voor? Dan bewaren we de uitleg zoals die op die dag was.',
  },
  hard: {
    title: 'Wat moet kloppen',
    text: 'Sommige dingen moeten kloppen, anders past het werk niet. Bijvoorbeeld de dagen en tijden, de reistijd of een rijbewijs.',
    negotiable:
      'Vindt de werkgever een eis bespreekbaar, of zeg jij dat iets liever wel maar niet moet? Dan blijft het werk in de lijst, met “bespreekbaar” erbij.',
    unknown:
      'Weten we iets nog niet? Dan valt het werk nooit af. Er staat dan bij wat we nog moeten vragen, en aan wie.',
    points: 'Punten voor wat moet kloppen, in {{municipality}}',
  },
  soft: {
    title: 'Wat alleen meetelt voor de volgorde',
    text: 'Deze onderdelen sluiten niets uit. Ze bepalen alleen wat er hoger in de lijst staat.',
    points: 'Punten voor de volgorde, in {{municipality}}',
  },
  score: {
    title: 'Zo komt een score tot stand',
    text: 'Een score is de som van de punten van alle onderdelen. Er zijn er {{total}} te halen. Je kunt hem zelf narekenen.',
    met: 'Past het? Alle punten van dat onderdeel.',
    half: 'Is het bespreekbaar, of moeten we het nog vragen? De helft van de punten.',
    none: 'Past het niet? Geen punten.',
    skills: 'Vaardigheden tellen mee voor het deel dat je al kunt.',
    stale: 'Is een profiel langer dan 3 maanden niet met iemand doorgenomen? Dan krijgt dat onderdeel geen punten.',
  },
  order: {
    title: 'Bij gelijke punten',
    text: 'Hebben er twee evenveel punten? Dan staat bovenaan wie het minst vaak is voorgesteld, en de vacature waarvoor nog het minst mensen zijn voorgesteld.',
    never: 'Hoe lang je al bij ons bekend bent, telt nooit mee.',
  },
  never: {
    title: 'Waar we nooit naar kijken',
    text: 'Je naam, leeftijd, geslacht, afkomst, geloof, gezondheid, uitkering, schulden en gezin. Dat staat niet in het profiel waarmee we zoeken. Een werkgever ziet je naam pas als jij wilt kennismaken.',
  },
  ask: {
    title: 'Vragen, of klopt er iets niet?',
    text: 'Vraag het je werkmatcher, of bel {{desk}}: {{phone}}.',
  },
  table: { criterion: 'Onderdeel', points: 'Punten' },
}
