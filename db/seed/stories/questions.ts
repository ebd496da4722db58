import type { QuestionStory } from '../plant-questions.ts'

/** One waits for its employer, one came back with a yes, one with a talk. */
export const QUESTION_STORIES: readonly QuestionStory[] = [
  {
    employer: 'Ziekenhuis De Linde',
    by: 0,
    change: 'hours',
    text: 'Kan het werk een uur per week minder zijn?',
    asked: 1,
  },
  {
    employer: 'Vaartlijn Logistiek',
    by: 0,
    change: 'hours',
    text: 'Kan het werk iets minder uren per week zijn, met dezelfde begintijden?',
    asked: 3,
    answered: 1,
    answer: 'yes',
    note: 'Vanaf volgende maand kan dat.',
  },
  {
    employer: 'Kringloop De Tweede Ronde',
    by: 1,
    change: 'hours',
    text: 'Kan het werk een paar uur per week meer zijn?',
    asked: 4,
    answered: 2,
    answer: 'discuss',
    note: 'Bel gerust even.',
  },
]
