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
  'phone-or-email': 'Vul een telefoonnummer of een e-mailadres in. Dan kunnen we je antwoord geven.',
  kvk: 'Een KvK-nummer heeft 8 cijfers, bijvoorbeeld 12345678.',
  'kvk-known':
    'Dit KvK-nummer is al aangemeld. Was u dat zelf? Vraag dan bij Inloggen een nieuwe link. Was het een collega? Vraag het na, of bel de werkgeversbalie.',
  website: 'Vul een webadres in zoals www.voorbeeld.nl, of laat dit leeg.',
  postcode: 'Vul een postcode in zoals 3511 AB.',
  'postcode-unknown': 'Deze postcode kennen we niet in deze regio. Controleer de cijfers.',
  time: 'Vul een tijd in zoals 9:00.',
  consent: 'Zet een vinkje om te laten weten dat u akkoord gaat.',
  'within-term': 'Kies een dag na het begin en uiterlijk op het einde van de verklaring.',
  'after-start': 'Het einde moet na het begin liggen.',
  'unknown-field': 'In de tekst staat een veld tussen accolades dat niet bestaat.',
  'pledges-missing': 'Zet het veld voor de toezeggingen in de tekst, anders staan de toezeggingen er niet in.',
  day: {
    'not-a-day': 'Vul een datum in die bestaat, zoals 2026-06-04.',
    'in-the-past': 'Deze dag is al geweest. Kies vandaag of later.',
    'not-in-the-future': 'Kies een dag na vandaag.',
    'start-too-far': 'Kies een begindatum binnen twee jaar.',
    'closes-too-far': 'Een vacature staat hooguit een jaar open. Kies een eerdere dag.',
  },
  hours: {
    'from-after-to': 'Het hoogste aantal uren is lager dan het laagste. Draai ze om of pas er een aan.',
    'too-fine': 'Vul uren in met hooguit één cijfer achter de komma.',
  },
  pay: {
    'from-after-to': 'Het hoogste loon is lager dan het laagste. Draai ze om of pas er een aan.',
    'too-high': 'Dit is meer dan € 200 per uur. Vul het loon per uur in, niet per maand.',
  },
  'employer-not-approved': 'De werkgeversbalie moet deze organisatie eerst goedkeuren.',
  'pledge-kind': 'Deze toezegging is voor een ander soort werk dan deze vacature.',
  week: {
    'ends-before-start':
      'De eindtijd moet na de begintijd liggen. Werkt iemand na middernacht door? Maak er twee tijden van.',
    overlap: 'Deze tijden overlappen een andere tijd op dezelfde dag.',
    'hours-do-not-fit':
      'De diensten zijn samen {{hours}} uur per week. Dat past niet bij {{from}} tot {{to}} uur. Pas de diensten of de uren aan.',
    'windows-too-short':
      'De tijden waarbinnen gewerkt kan worden zijn samen {{hours}} uur. Dat is minder dan de {{from}} uur die u vraagt.',
    'no-shifts': 'Vul minstens één dienst in.',
    'no-windows': 'Vul minstens één dag in waarop gewerkt kan worden.',
    'too-many-blocks': 'Dit zijn te veel tijden voor één week.',
  },
  'personal-data': {
    name: 'Dit lijkt op een naam: “{{text}}”. Haal de naam weg. De werkgever ziet de naam pas na een ja.',
    phone: 'Dit lijkt op een telefoonnummer: “{{text}}”. Haal het weg. Contact loopt via de werkmatcher.',
    email: 'Dit lijkt op een e-mailadres: “{{text}}”. Haal het weg. Contact loopt via de werkmatcher.',
    postcode: 'Dit lijkt op een postcode: “{{text}}”. Haal hem weg. De wijk of plaats is genoeg.',
    street: 'Dit lijkt op een adres: “{{text}}”. Haal het weg. De wijk of plaats is genoeg.',
    'citizen-service-number':
      'Dit lijkt op een burgerservicenummer: “{{text}}”. Haal het weg. Het hoort nergens in Werkbrug.',
    'birth-date': 'Dit lijkt op een geboortedatum: “{{text}}”. Haal hem weg. Leeftijd doet er voor dit werk niet toe.',
    age: 'Dit zegt hoe oud iemand is: “{{text}}”. Haal het weg. Leeftijd doet er voor dit werk niet toe.',
    health:
      'Dit gaat over gezondheid: “{{text}}”. Een werkgever mag dat niet weten. Schrijf op wat het werk moet bieden of niet moet vragen.',
    benefit: 'Dit gaat over een uitkering: “{{text}}”. Haal het weg. Schrijf op wat iemand kan en wil.',
    debt: 'Dit gaat over geld of wonen: “{{text}}”. Haal het weg. Voor het werk is het niet nodig.',
    crime: 'Dit gaat over straf of justitie: “{{text}}”. Haal het weg. Is er een VOG nodig, dan komt dat later.',
    'origin-or-religion':
      'Dit gaat over afkomst of geloof: “{{text}}”. Haal het weg. Zijn talen belangrijk? Vul ze dan in bij talen.',
    family:
      'Dit gaat over het gezin: “{{text}}”. Haal het weg. Zijn er vaste tijden nodig? Vul ze dan in bij dagen en tijden.',
    gender: 'Dit gaat over geslacht of geaardheid: “{{text}}”. Haal het weg. Schrijf bijvoorbeeld “deze kandidaat”.',
  },
}
