/** Header, menu and footer. */
export const frame = {
  municipality: 'Gemeente {{name}}',
  logIn: 'Inloggen',
  logOut: 'Uitloggen',
  nav: {
    vacancies: 'Vacatures',
    forEmployers: 'Voor werkgevers',
    today: 'Vandaag',
    ownVacancies: 'Vacatures',
    introductions: 'Introducties',
    agreements: 'Intentieverklaringen',
    organisation: 'Organisatie',
    workbench: 'Caseload',
    openVacancies: 'Vacatures',
    workList: 'Werklijst',
    pledges: 'Toezeggingen',
    apiKeys: 'API-sleutels',
  },
  footer: {
    about: 'Over Werkbrug',
    how: 'Zo werkt het',
    accessibility: 'Toegankelijkheid',
    privacy: 'Privacy',
    demoMailbox: 'Demo-postbus',
    call: 'Bel {{phone}}',
    end: 'Werkbrug is open software (EUPL-1.2).',
  },
}
