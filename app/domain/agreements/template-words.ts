import type { TemplateLanguage } from './agreement-template.ts'
import type { TemplateWords } from './agreement.ts'

/** How a new text says a pledge, until its writer finds better words. */
export const TEMPLATE_WORDS: Record<TemplateLanguage, TemplateWords> = {
  nl: {
    kinds: {
      'regular-job': 'gewone baan met contract en loon',
      'learn-work-track': 'leerwerktraject (werken en leren tegelijk)',
      'work-experience-place': 'werkervaringsplek',
      'trial-placement': 'proefplaatsing met uitzicht op een contract',
      'development-job': 'ontwikkelbaan met loon en extra begeleiding',
      'banenafspraak-job': 'baan uit de banenafspraak',
    },
    onePlace: '{{places}} plek: {{kind}}, ingevuld vóór {{before}}',
    morePlaces: '{{places}} plekken: {{kind}}, ingevuld vóór {{before}}',
  },
  en: {
    kinds: {
      'regular-job': 'regular job with a contract and wages',
      'learn-work-track': 'work-and-learn track (working and studying at once)',
      'work-experience-place': 'work experience place',
      'trial-placement': 'trial placement that leads to a contract when it works out',
      'development-job': 'development job with wages and extra guidance',
      'banenafspraak-job': 'job under the Banenafspraak (for people with a work disability)',
    },
    onePlace: '{{places}} place: {{kind}}, filled before {{before}}',
    morePlaces: '{{places}} places: {{kind}}, filled before {{before}}',
  },
}
