/** How it works, and what we promise: three short pages. */
export const about = {
  how: {
    title: 'Zo werkt het',
    intro: 'Werkbrug is van de gemeenten in de regio. Hier vind je werk dat past bij jouw leven.',
    seekersTitle: 'Zoek je werk?',
    seekers: {
      look: 'Kijk rond. Je hebt geen account nodig en niemand kijkt mee.',
      interest: 'Zie je iets? Klik op “Ik heb interesse” en laat je telefoonnummer of e-mailadres achter.',
      call: 'Iemand van de gemeente belt of mailt je binnen 3 werkdagen. Jullie kijken samen wat je nodig hebt.',
      meet: 'Jij beslist of je kennismaakt. Tot dat moment weet de werkgever niet wie je bent.',
    },
    benefit: 'Heb je een uitkering? Vraag eerst wat werken voor jou betekent. De gemeente rekent het met je uit.',
    employersTitle: 'Bent u werkgever?',
    employers:
      'Meld uw organisatie aan en plaats een vacature. De gemeente leest mee en zoekt mensen die passen. Een intentieverklaring tekent u hier ook.',
    register: 'Meld uw organisatie aan',
    deskTitle: 'Liever praten?',
    desk: 'Bel {{desk}}: {{phone}}.',
  },
  accessibility: {
    title: 'Toegankelijkheid',
    intro:
      'Iedereen moet Werkbrug kunnen gebruiken. Met een muis of met een toetsenbord, met een schermlezer, op een oude telefoon.',
    doneTitle: 'Wat we doen',
    done: {
      standard: 'We bouwen volgens WCAG 2.2, niveau AA, en testen elke pagina daarop met een programma (axe).',
      script: 'Alle pagina’s werken ook zonder JavaScript.',
      words: 'We schrijven in gewoon Nederlands. De openbare pagina’s zijn er ook in het Engels.',
      pictures: 'Bij elke tekening van een week staat hetzelfde in woorden.',
    },
    knownTitle: 'Wat nog niet af is',
    known:
      'Er is nog geen onderzoek door een onafhankelijk bureau en er is nog niet getest door mensen met een beperking. Zolang dat zo is, zeggen we niet dat alles in orde is.',
    helpTitle: 'Lukt iets niet?',
    help: 'Bel {{desk}}: {{phone}}. We helpen je meteen verder en lossen het daarna op.',
  },
  privacy: {
    title: 'Privacy',
    intro: 'We bewaren zo weinig mogelijk van je, en we zeggen wat.',
    lookTitle: 'Als je alleen rondkijkt',
    look: 'Dan bewaren we niets over jou. Er zijn geen advertenties, geen volgers en geen cookies, behalve een korte melding na een formulier.',
    interestTitle: 'Als je interesse toont',
    interest: {
      what: 'We bewaren je naam en hoe we je bereiken, versleuteld en apart van de rest.',
      who: 'Alleen de gemeente ziet dat. Elke keer dat iemand kijkt, wordt dat vastgelegd.',
      employer: 'De werkgever hoort je naam pas als jij zegt dat je wilt kennismaken.',
    },
    profileTitle: 'Als je een werkmatcher hebt',
    profile:
      'Je werkmatcher maakt met jou een profiel: wanneer je kunt werken, wat je kunt, wat je wilt. Je naam, geboortedatum, gezondheid, geld en afkomst staan er niet in. Een computer zoekt welk werk past en zegt waarom. Een mens beslist.',
    signingTitle: 'Als u een intentieverklaring tekent',
    signing: {
      kept: 'Uw handtekening bewaren we bij de intentieverklaring: uw naam en functie, uw e-mailadres, wanneer u tekende en vanaf welk IP-adres en met welke browser. Zo kan iedereen later nagaan dat het klopt. Hebt u op papier getekend, dan bewaren we de scan.',
      typed:
        'Wat u verder hebt ingevuld om te tekenen, bewaren we {{requests}} dagen. Tekent u niet, dan is het daarna weg.',
      codes:
        'De code per e-mail werkt 5 minuten. Na {{codes}} dag wissen we wat ervan over is. Dat iemand een verkeerde code typte, bewaren we {{wrongCodes}} dagen.',
      links:
        'Uw persoonlijke link werkt {{linkWorks}} dagen. Daarna weten we nog {{links}} dagen van wie hij was, zodat u met één klik een nieuwe krijgt.',
    },
    loginTitle: 'Als u inlogt',
    login:
      'Een inloglink werkt {{linkMinutes}} minuten. Uw sessie eindigt vanzelf, na hooguit {{hours}} uur. Elke nacht wissen we wat daarvan over is.',
    rightsTitle: 'Jouw rechten',
    rights: 'Je mag zien wat we hebben, het laten verbeteren of laten weghalen. Bel {{desk}}: {{phone}}.',
  },
}
