import type { FileFormat } from '#app/http/api/file-formats.ts'
import type { ProblemName } from '#app/http/api/problem.ts'

/** The page for people who build on the portal, with *u*. */
export const apiDocs = {
  title: 'Voor ontwikkelaars',
  intro: 'Andere systemen kunnen Werkbrug lezen: vacatures voor iedereen, matches met een sleutel.',
  base: 'Alle adressen beginnen met {{base}}. Antwoorden zijn JSON. Null betekent: niet bekend. Een lege lijst betekent: geen.',
  document: 'Beschrijving voor programma’s (OpenAPI 3.1)',
  openTitle: 'Zonder sleutel: vacatures',
  openText: 'Dezelfde zoekvraag als op de pagina Vacatures. Een website mag dit ook vanuit de browser vragen.',
  openParameters:
    'U kunt zoeken met {{names}}. Met limit (hooguit 100) en offset leest u de lijst door. Een onbekende parameter krijgt een foutmelding.',
  keyTitle: 'Met een sleutel: matches en bereik',
  keyText:
    'Een sleutel hoort bij één persoon en ziet wat die persoon op Werkbrug mag zien. De werkgeversbalie maakt sleutels en trekt ze in. Bel {{desk}}: {{phone}}.',
  keyMatches:
    'Een werkmatcher leest de matches van een kandidaat uit de eigen caseload, of de kandidaten bij een vacature. Elke match heeft een score en per criterium de uitkomst, de punten en de reden in een zin.',
  keyReach:
    'Een werkgever of de gemeente meet met POST /bereik hoeveel kandidaten zouden kunnen passen bij een vacature in wording, en welke eisen het meest kosten. U krijgt nooit een precies aantal.',
  keySafe:
    'Bewaar een sleutel zoals een wachtwoord. Zet hem niet in een adres of in programmacode. Hooguit {{count}} vragen per minuut.',
  formatTitle: 'Profielen en vacatures als bestand',
  formatText:
    'Wie de portal beheert, leest en schrijft bestanden met één profiel of vacature per regel (JSON Lines). Van een profiel alleen de helft zonder naam en contact. Wat er op een regel staat:',
  format: { profile: 'Profiel (JSON Schema)', vacancy: 'Vacature (JSON Schema)' } satisfies Record<FileFormat, string>,
  problemTitle: 'Foutmeldingen',
  problemText:
    'Een fout is application/problem+json (RFC 9457). Bij “errors” staat per onderdeel wat er mis is en wat wel goed is. Noem het requestId als u ons om hulp vraagt.',
  problemCaption: 'Soorten fouten',
  columns: { status: 'Status', name: 'Naam', meaning: 'Betekenis' },
  problem: {
    'ongeldige-invoer': 'Een parameter of een veld klopt niet, of bestaat niet.',
    'geen-json': 'De inhoud kan niet als JSON worden gelezen.',
    'sleutel-nodig': 'Er is geen sleutel meegegeven, of de sleutel werkt niet meer.',
    'geen-toegang':
      'De persoon van de sleutel mag dit niet zien. Bij een kandidaat kan het ook zijn dat het kenmerk niet bestaat: dat zeggen we niet.',
    'niet-gevonden': 'Dit adres of deze vacature is er niet.',
    'methode-bestaat-niet': 'Het adres is er wel, maar niet met deze methode. De kop Allow zegt welke wel kan.',
    'is-veranderd': 'Iemand anders was eerder. Vraag opnieuw hoe het er nu voor staat.',
    'niet-meer-open': 'De vacature is vervuld, gesloten, ingetrokken of op pauze.',
    'lengte-onbekend': 'De kop Content-Length ontbreekt.',
    'te-groot': 'De inhoud is te groot.',
    'ander-soort-inhoud': 'De kop Content-Type is niet application/json.',
    'te-vaak': 'Te veel vragen in korte tijd. De kop Retry-After zegt hoelang u wacht.',
    storing: 'Er ging iets mis bij ons. Probeer het later opnieuw.',
    'onbekende-methode': 'Deze HTTP-methode kennen we nergens.',
    'niet-bereikbaar': 'We zijn even niet bereikbaar. De kop Retry-After zegt wanneer u het opnieuw kunt proberen.',
  } satisfies Record<ProblemName, string>,
  versionTitle: 'Versies',
  versionText:
    'Elk antwoord heeft de kop API-Version. Binnen v1 kunnen er velden en woorden bij komen; wat er is, verandert niet van betekenis.',
}
