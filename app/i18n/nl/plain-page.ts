/** Answers given before the portal itself is asked. */
export const plainPage = {
  home: 'Naar de beginpagina',
  foreign: {
    title: 'Dit verzoek kwam van een andere website',
    text: 'Voor de veiligheid voeren we het niet uit. Open Werkbrug zelf en probeer het daar opnieuw.',
  },
  large: {
    title: 'Dit is te groot',
    text: 'Wat u stuurt is groter dan {{megabytes}} MB. Ga terug, maak het kleiner en probeer het opnieuw.',
  },
  length: {
    title: 'Dit verzoek kunnen we niet lezen',
    text: 'De lengte van het bericht ontbreekt. Probeer het opnieuw.',
  },
  many: {
    title: 'Even rustig aan',
    text: 'Er kwamen te veel verzoeken achter elkaar. Wacht een minuut en probeer het opnieuw.',
  },
  broken: {
    title: 'Er ging iets mis bij ons',
    text: 'Dat ligt niet aan u. Probeer het over een minuut opnieuw.',
  },
}
