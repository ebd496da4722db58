import type { ApiKeyStatus } from '#app/domain/api-keys/api-key.ts'
import type { Role } from '#app/domain/people/person.ts'

/** The keys with which programs use the portal; pages of the desk, with *u*. */
export const apiKeys = {
  title: 'API-sleutels',
  intro:
    'Met een sleutel kan een ander systeem de portal gebruiken namens één persoon. Het systeem ziet dan precies wat die persoon zelf mag zien, en niets meer.',
  docs: 'Zo gebruikt een systeem de sleutel',
  list: 'Sleutels',
  none: 'Er zijn nog geen sleutels.',
  columns: {
    name: 'Waarvoor',
    holder: 'Voor wie',
    start: 'Begint met',
    lastUsed: 'Laatst gebruikt',
    expires: 'Geldt tot en met',
    status: 'Stand',
    act: 'Intrekken',
  },
  never: 'Nog niet',
  status: {
    active: 'Werkt',
    expired: 'Verlopen',
    revoked: 'Ingetrokken',
    idle: 'Persoon kan niet meer inloggen',
  } satisfies Record<ApiKeyStatus, string>,
  role: {
    employer: 'werkgever',
    werkmatcher: 'werkmatcher',
    desk: 'werkgeversbalie',
  } satisfies Record<Role, string>,
  holder: '{{name}}, {{role}}',
  holderAt: '{{name}}, {{employer}}',
  revoke: 'Trek in',
  revokeAbout: 'sleutel {{name}} van {{holder}}',
  make: {
    title: 'Nieuwe sleutel',
    holder: 'Voor wie',
    holderHint: 'De sleutel kan wat deze persoon kan. De persoon krijgt een e-mail dat de sleutel er is.',
    name: 'Waarvoor',
    nameHint: 'Bijvoorbeeld: Overzicht voor het teamoverleg.',
    expiresOn: 'Geldt tot en met',
    expiresHint: 'Een sleutel geldt hooguit twee jaar.',
    act: 'Maak de sleutel',
  },
  made: {
    title: 'De sleutel is gemaakt',
    text: 'Kopieer de sleutel nu en bewaar hem op een veilige plek. U ziet hem maar één keer: wij bewaren hem niet.',
    label: 'De sleutel',
    after: 'Kwijt? Trek deze sleutel dan in en maak een nieuwe.',
    back: 'Ik heb de sleutel bewaard',
  },
  revoking: {
    title: 'Sleutel intrekken?',
    consequence:
      'De sleutel “{{name}}” van {{holder}} werkt dan meteen niet meer. Een systeem dat hem gebruikt, krijgt geen antwoord. U kunt dit niet terugdraaien, wel een nieuwe sleutel maken.',
    lastUsed: 'De sleutel is voor het laatst gebruikt op {{day}}.',
    neverUsed: 'De sleutel is nog nooit gebruikt.',
    act: 'Ja, trek de sleutel in',
    cancel: 'Nee, laat de sleutel werken',
    cannot: 'Deze sleutel is al ingetrokken. Er is niets veranderd.',
  },
}
