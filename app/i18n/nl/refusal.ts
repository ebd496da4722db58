/** The pages that say no, each with what one can do next. */
export const refusal = {
  home: 'Naar de beginpagina',
  logIn: 'Log in',
  requestId: 'Belt u ons hierover? Noem dan deze code: {{requestId}}',
  'not-found': {
    title: 'Deze pagina is er niet',
    text: 'Misschien is het adres niet goed overgenomen, of is wat u zoekt weggehaald.',
  },
  forbidden: {
    title: 'Hier kunt u niet bij',
    text: 'U bent ingelogd, maar deze pagina is voor iemand met een andere rol. Log in met een ander adres, of ga terug.',
  },
  'logged-out': {
    title: 'U bent niet meer ingelogd',
    text: 'Er is niets opgeslagen en niets verloren: log in in een ander tabblad, ga hier terug en verstuur het formulier nog eens. Wat u typte staat er dan nog.',
  },
  conflict: {
    title: 'Dit kan nu niet (meer)',
    text: 'Iemand anders heeft dit intussen veranderd. Ga terug, ververs de pagina en kijk hoe het er nu voor staat.',
  },
  invalid: { title: 'Dit verzoek klopt niet', text: 'Ga terug en controleer wat u hebt ingevuld.' },
  'too-many': {
    title: 'Even rustig aan',
    text: 'Dit is te vaak achter elkaar geprobeerd. Wacht een minuut en probeer het dan opnieuw.',
  },
  broken: {
    title: 'Er ging iets mis bij ons',
    text: 'Dat ligt niet aan u. Probeer het over een minuut opnieuw.',
  },
  away: {
    title: 'Werkbrug is even niet bereikbaar',
    text: 'Dat ligt niet aan u. Er is niets verloren. Probeer het over een minuut opnieuw.',
    kept: 'Wat u hebt ingevuld, staat klaar in deze pagina. Laat de pagina open en verstuur het straks opnieuw.',
    file: 'Alleen uw bestand konden we niet bewaren. Na het versturen kunt u het opnieuw kiezen.',
    sendAgain: 'Verstuur opnieuw',
    tryAgain: 'Probeer het opnieuw',
  },
}
