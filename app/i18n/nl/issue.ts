/** What is wrong with a field, and what would be right. Verbs and schemas name these keys. */
export const issue = {
  required: 'Vul dit in.',
  choose: 'Maak een keuze.',
  'too-long': 'Dit is te lang. Gebruik hooguit {{max}} tekens.',
  'too-short': 'Dit is te kort. Gebruik minstens {{min}} tekens.',
  'too-small': 'Vul {{min}} in of meer.',
  'too-large': 'Vul {{max}} in of minder.',
  'too-many': 'Kies er hooguit {{max}}.',
  'not-a-number': 'Vul een getal in, bijvoorbeeld 24.',
  'not-whole': 'Vul een heel getal in, zonder komma.',
  'not-allowed': 'Deze keuze bestaat niet. Kies iets uit de lijst.',
  unreadable: 'Dit kunnen we niet lezen. Probeer het opnieuw.',
  email: 'Vul een e-mailadres in zoals naam@voorbeeld.nl.',
  phone: 'Vul een telefoonnummer in van 10 cijfers, bijvoorbeeld 06 12345678.',
  kvk: 'Een KvK-nummer heeft 8 cijfers, bijvoorbeeld 12345678.',
  postcode: 'Vul een postcode in zoals 3511 AB.',
  'postcode-unknown': 'Deze postcode kennen we niet in deze regio. Controleer de cijfers.',
  time: 'Vul een tijd in zoals 9:00.',
  day: { 'not-a-day': 'Vul een datum in die bestaat, zoals 2026-06-04.' },
  week: {
    'ends-before-start':
      'De eindtijd moet na de begintijd liggen. Werkt iemand na middernacht door? Maak er twee tijden van.',
    overlap: 'Deze tijden overlappen een andere tijd op dezelfde dag.',
    'no-shifts': 'Vul minstens één dienst in.',
    'no-windows': 'Vul minstens één dag in waarop gewerkt kan worden.',
    'too-many-blocks': 'Dit zijn te veel tijden voor één week.',
  },
}
