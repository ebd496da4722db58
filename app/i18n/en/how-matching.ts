/** How matching works, for everyone. */
export const howMatching = {
  title: 'How matching works',
  intro:
    'A case worker looks for work that suits someone. A computer lays vacancies and profiles side by side and says, part by part, why something fits or not. This is how.',
  human: {
    title: 'A person decides',
    decides: 'The computer turns nobody down and picks nobody. A case worker looks at the list and talks with you.',
    all: 'Every list can be read to its last line, including what does not fit.',
    kept: 'Does a case worker propose you? Then we keep the explanation as it was on that day.',
  },
  hard: {
    title: 'What has to be right',
    text: 'Some things have to be right, or the work does not fit. For example the days and times, the travel time or a driving licence.',
    negotiable:
      'Does the employer call a demand negotiable, or do you say that you would rather have something but can do without? Then the work stays in the list, marked “negotiable”.',
    unknown:
      'Is something not known yet? Then the work is never left out. The list says what we still have to ask, and whom.',
    points: 'Points for what has to be right, in {{municipality}}',
  },
  soft: {
    title: 'What counts for the order only',
    text: 'These parts leave nothing out. They only decide what comes higher in the list.',
    points: 'Points for the order, in {{municipality}}',
  },
  score: {
    title: 'How a score comes about',
    text: 'A score is the sum of the points of all parts. There are {{total}} to be had. You can add them up yourself.',
    met: 'It fits: all points of that part.',
    half: 'It is negotiable, or still has to be asked: half of the points.',
    none: 'It does not fit: no points.',
    skills: 'Skills count for the share that you have.',
    stale: 'Nobody went through the profile with you for more than 3 months: no points for that part.',
  },
  order: {
    title: 'With equal points',
    text: 'Do two have the same points? Then whoever was proposed least comes first, and the vacancy for which the fewest people were proposed.',
    never: 'How long we have known you never counts.',
  },
  never: {
    title: 'What we never look at',
    text: 'Your name, age, gender, origin, religion, health, benefits, debts and family. They are not in the profile that we search with. An employer sees your name only when you want to meet.',
  },
  ask: {
    title: 'Questions, or is something wrong?',
    text: 'Ask your case worker, or call {{desk}}: {{phone}}.',
  },
  table: { criterion: 'Part', points: 'Points' },
}
