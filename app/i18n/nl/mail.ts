/** Messages by mail. No name of a job seeker ever stands in one. */
export const mail = {
  loginLink: {
    subject: 'Inloggen bij Werkbrug',
    text: `Beste {{name}},

Met deze link logt u in bij Werkbrug:

{{link}}

De link werkt {{minutes}} minuten en één keer. Hebt u niet om deze link gevraagd? Dan hoeft u niets te doen.

Met vriendelijke groet,
Werkbrug`,
  },
}
