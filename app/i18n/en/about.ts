export const about = {
  how: {
    title: 'How it works',
    intro: 'Werkbrug belongs to the municipalities of the region. Here you find work that fits your life.',
    seekersTitle: 'Are you looking for work?',
    seekers: {
      look: 'Look around. You need no account and nobody is watching.',
      interest: 'Do you see something? Click “I am interested” and leave your phone number or e-mail address.',
      call: 'Someone from the municipality calls or mails you within 3 working days. Together you see what you need.',
      meet: 'You decide whether you meet the employer. Until then the employer does not know who you are.',
    },
    benefit: 'Are you on benefits? Ask first what working means for you. The municipality works it out with you.',
    employersTitle: 'Are you an employer?',
    employers:
      'Register your organisation and post a vacancy. The municipality reads along and looks for people who fit. A declaration of intent is signed here too.',
    register: 'Register your organisation',
    deskTitle: 'Would you rather talk?',
    desk: 'Call {{desk}}: {{phone}}.',
  },
  accessibility: {
    title: 'Accessibility',
    intro: 'Everybody must be able to use Werkbrug. With a mouse or a keyboard, with a screen reader, on an old phone.',
    doneTitle: 'What we do',
    done: {
      standard: 'We build to WCAG 2.2, level AA, and test every page for it with a program (axe).',
      script: 'All pages work without JavaScript too.',
      words: 'We write in plain Dutch. The public pages are there in English too.',
      pictures: 'With every picture of a week the same is said in words.',
    },
    knownTitle: 'What is not finished yet',
    known:
      'There has been no audit by an independent office yet, and no test by people with a disability. As long as that is so, we do not say that all is well.',
    helpTitle: 'Is there something you cannot do?',
    help: 'Call {{desk}}: {{phone}}. We help you at once, and mend it afterwards.',
  },
  privacy: {
    title: 'Privacy',
    intro: 'We keep as little of you as we can, and we say what.',
    lookTitle: 'If you only look around',
    look: 'Then we keep nothing about you. There are no advertisements, no trackers and no cookies, but for a short message after a form.',
    interestTitle: 'If you show interest',
    interest: {
      what: 'We keep your name and how to reach you, encrypted and apart from the rest.',
      who: 'Only the municipality sees that. Every time that someone looks, it is recorded.',
      employer: 'The employer hears your name only when you say that you want to meet.',
    },
    profileTitle: 'If you have a werkmatcher',
    profile:
      'Your werkmatcher makes a profile with you: when you can work, what you can do, what you want. Your name, date of birth, health, money and origin are not in it. A computer looks for work that fits and says why. A person decides.',
    signingTitle: 'If you sign an agreement of intent',
    signing: {
      kept: 'We keep your signature with the agreement: your name and function, your e-mail address, when you signed, and from which IP address and with which browser. That is how anyone can check it later. If you signed on paper, we keep the scan.',
      typed:
        'What else you filled in to sign, we keep for {{requests}} days. If you do not sign, it is gone after that.',
      codes:
        'The code by e-mail works for 5 minutes. After {{codes}} day we delete what is left of it. That somebody typed a wrong code, we keep for {{wrongCodes}} days.',
      links:
        'Your personal link works for {{linkWorks}} days. For {{links}} days after that we know whose it was, so that you get a new one with one click.',
    },
    loginTitle: 'If you log in',
    login:
      'A log-in link works for {{linkMinutes}} minutes. Your session ends by itself, after {{hours}} hours at most. Every night we delete what is left of it.',
    rightsTitle: 'Your rights',
    rights: 'You may see what we have, have it corrected or taken away. Call {{desk}}: {{phone}}.',
  },
}
