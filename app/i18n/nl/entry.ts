/** Logging in and out, and the demo mailbox. */
export const entry = {
  logIn: {
    title: 'Inloggen',
    intro: 'U krijgt een e-mail met een link. Klik op de link en u bent ingelogd. Een wachtwoord is niet nodig.',
    email: 'E-mailadres',
    emailHint: 'Het adres waarmee u bekend bent bij Werkbrug.',
    send: 'Stuur mij een link',
    newEmployer: 'Bent u werkgever en nog niet bekend bij Werkbrug?',
    toSign: 'Bent u gevraagd om te tekenen? Dan hoeft u niet in te loggen.',
    lostLink: 'Vraag uw link opnieuw',
    register: 'Meld uw organisatie aan',
  },
  sent: {
    title: 'Kijk in uw e-mail',
    text: 'Is {{email}} bij ons bekend? Dan komt er binnen een minuut een e-mail met een link. De link werkt {{minutes}} minuten.',
    notReceived: 'Geen e-mail gekregen? Kijk ook bij ongewenste e-mail, of controleer het adres.',
    again: 'Vul het adres opnieuw in',
    demoMailbox: 'Open de demo-postbus',
  },
  demo: {
    title: 'Even rondkijken?',
    text: 'Dit is een demo met verzonnen mensen. Kies als wie u wilt kijken.',
    as: 'Kijk mee als {{name}}',
  },
  use: {
    title: 'Bijna ingelogd',
    text: 'Klik op de knop om in te loggen. Deze link werkt één keer.',
    confirm: 'Log in',
    expiredTitle: 'Deze link werkt niet meer',
    expiredText: 'De link is al gebruikt of te oud. Vraag een nieuwe aan, dat duurt een minuut.',
    askAgain: 'Vraag een nieuwe link aan',
  },
  mailbox: {
    title: 'Demo-postbus',
    intro: 'In de demo gaat er geen echte e-mail weg. Alles wat Werkbrug verstuurt, komt hier binnen.',
    empty: 'Er is nog geen post. Vraag bijvoorbeeld een link om in te loggen.',
    to: 'Aan',
    at: 'Ontvangen',
    refresh: 'Kijk of er nieuwe post is',
  },
}
