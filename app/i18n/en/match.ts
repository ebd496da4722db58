import type { match as dutch } from '../nl/match.ts'

export const match: typeof dutch = {
  criterion: {
    hours: 'Hours per week',
    week: 'Days and times',
    'school-hours': 'Within school hours',
    'school-holidays': 'School holidays',
    travel: 'Travelling to work',
    'dutch-speaking': 'Speaking Dutch',
    'dutch-understanding': 'Understanding Dutch',
    'dutch-reading': 'Reading Dutch',
    'dutch-writing': 'Writing Dutch',
    'other-languages': 'Other languages',
    licences: 'Driving licence',
    certificates: 'Certificates',
    diploma: 'Diploma',
    needs: 'What the work must offer',
    avoids: 'What the work must not ask',
    workplace: 'At home or at the workplace',
    kind: 'Kind of work',
    banenafspraak: 'Banenafspraak',
    start: 'When to start',
    skills: 'Skills',
    sector: 'Sector',
    occupation: 'Occupation',
    learning: 'Learning while working',
    pay: 'Pay',
    confirmed: 'Profile is up to date',
  },
  outcome: { met: 'Fits', negotiable: 'Negotiable', 'not-met': 'Does not fit', unknown: 'Still to ask' },
  givesWay: {
    employer: 'The employer can give way on this.',
    candidate: 'This is a wish of the candidate, not a condition.',
    both: 'Employer and candidate can both give way on this.',
  },
  ask: { employer: 'Ask the employer', candidate: 'Ask the candidate' },
  noLevel: 'no level yet',
  hours: {
    exactly: '{{min}} hours',
    between: '{{min}} to {{max}} hours',
    atLeast: 'at least {{min}} hours',
    atMost: 'at most {{max}} hours',
  },

  candidate: {
    hours: {
      met: 'The work is {{offered}} a week; this candidate wants {{wanted}}.',
      'too-many':
        'The work is {{offered}} a week; this candidate wants {{wanted}}. That is {{difference}} hours too many.',
      'too-few':
        'The work is {{offered}} a week; this candidate wants {{wanted}}. That is {{difference}} hours too few.',
      'ask-employer': 'The number of hours a week is not fully known yet. Ask the employer.',
      'ask-candidate': 'How many hours this candidate wants is not fully known yet. The work is {{offered}} a week.',
    },
    week: {
      met: 'All shifts are within the time that this candidate has.',
      'met-choice':
        'Of the {{weeks}} rosters, roster {{choice}} fits: all shifts are within the time that this candidate has.',
      'agree-met': 'The times are to be agreed. This candidate can do {{shared}} hours a week of them.',
      'day-not-free_one':
        'There is a shift on {{day}} from {{startsAt}} to {{endsAt}}; this candidate cannot work then.',
      'day-not-free_other':
        'There is a shift on {{day}} from {{startsAt}} to {{endsAt}}; this candidate cannot work then. In all, {{count}} shifts do not fit.',
      'ends-late_one': 'The shift on {{day}} ends at {{endsAt}}; this candidate can work until {{until}}.',
      'ends-late_other':
        'The shift on {{day}} ends at {{endsAt}}; this candidate can work until {{until}}. In all, {{count}} shifts do not fit.',
      'starts-early_one': 'The shift on {{day}} starts at {{startsAt}}; this candidate can work from {{from}}.',
      'starts-early_other':
        'The shift on {{day}} starts at {{startsAt}}; this candidate can work from {{from}}. In all, {{count}} shifts do not fit.',
      'partly-free_one':
        'The shift on {{day}} is from {{startsAt}} to {{endsAt}}; this candidate can work only part of that time.',
      'partly-free_other':
        'The shift on {{day}} is from {{startsAt}} to {{endsAt}}; this candidate can work only part of that time. In all, {{count}} shifts do not fit.',
      'agree-too-little':
        'The times are to be agreed. This candidate can do {{shared}} hours a week of them; at least {{needed}} hours are needed.',
      'agree-none': 'The times are to be agreed, but this candidate cannot work at any time that the work is there.',
      'agree-hours-unknown':
        'The times are to be agreed. This candidate can do {{shared}} hours a week of them. How many hours are needed at least is not known yet. Ask the employer.',
      'ask-employer': 'The days and times of the work are not known yet. Ask the employer.',
      'ask-candidate': 'When this candidate can work is not known yet. Ask which days and times are possible.',
    },
    'school-hours': {
      met: 'The shifts are within the school hours of this family.',
      'no-wish': 'This candidate need not work within school hours.',
      'agree-met':
        'The times are to be agreed. Within school hours this candidate can do {{shared}} hours a week of them.',
      'day-not-free_one':
        'The shift on {{day}} is from {{startsAt}} to {{endsAt}}; that is outside the school hours of this family.',
      'day-not-free_other':
        'The shift on {{day}} is from {{startsAt}} to {{endsAt}}; that is outside the school hours of this family. In all, {{count}} shifts are.',
      'ends-late_one':
        'The shift on {{day}} ends at {{endsAt}}; within school hours this candidate can work until {{until}}.',
      'ends-late_other':
        'The shift on {{day}} ends at {{endsAt}}; within school hours this candidate can work until {{until}}. In all, {{count}} shifts are outside.',
      'starts-early_one':
        'The shift on {{day}} starts at {{startsAt}}; within school hours this candidate can work from {{from}}.',
      'starts-early_other':
        'The shift on {{day}} starts at {{startsAt}}; within school hours this candidate can work from {{from}}. In all, {{count}} shifts are outside.',
      'partly-free_one':
        'The shift on {{day}} is from {{startsAt}} to {{endsAt}}; only part of it is within school hours.',
      'partly-free_other':
        'The shift on {{day}} is from {{startsAt}} to {{endsAt}}; only part of it is within school hours. In all, {{count}} shifts are outside.',
      'agree-too-little':
        'The times are to be agreed. Within school hours this candidate can do {{shared}} hours a week of them; at least {{needed}} hours are needed.',
      'agree-none': 'The times are to be agreed, but there is no work within school hours.',
      'agree-hours-unknown':
        'The times are to be agreed. Within school hours this candidate can do {{shared}} hours a week of them. How many hours are needed at least is not known yet. Ask the employer.',
      'ask-employer':
        'Whether the work is within school hours is not known yet. Ask the employer for the days and times.',
      'ask-candidate': 'The work is not wholly within school hours. Ask whether that matters to this candidate.',
    },
    'school-holidays': {
      met: 'School holidays are free.',
      'no-wish': 'This candidate can also work during school holidays.',
      works: 'Work goes on during school holidays; this candidate must be free then.',
      'works-next':
        'Work goes on during school holidays; this candidate must be free then. The first is the {{schoolHoliday}}, from {{startsOn}} to {{endsOn}}.',
      'ask-employer': 'Whether work goes on during school holidays is not known yet. Ask the employer.',
      'ask-candidate': 'Work goes on during school holidays. Ask whether this candidate can work then.',
    },
    travel: {
      home: 'The work is at home. No travelling is needed.',
      met: 'It is about {{minutes}} minutes {{mode}} to the work; this candidate wants to travel {{max}} minutes at most.',
      'too-far':
        'It is about {{minutes}} minutes {{mode}} to the work; this candidate wants to travel {{max}} minutes at most.',
      'no-way': 'This candidate cannot travel to work now, and the work is not at home.',
      'ask-employer': 'Where the work is, is not known yet. Ask the employer.',
      'ask-workplace':
        'The address is too far: about {{minutes}} minutes {{mode}}, and this candidate wants to travel {{max}} minutes at most. Ask the employer whether the work can be done at home.',
      'ask-candidate':
        'The home area or the travelling of this candidate is not known yet. Ask how and how far is possible.',
    },
    dutch: {
      'none-asked': '{{skill}} Dutch is not needed for this work.',
      met: '{{skill}} Dutch: the work asks {{asked}}, this candidate has {{has}}.',
      'met-on-shop-floor':
        '{{skill}} Dutch: the work asks {{asked}}, this candidate has {{has}}. That will do, because the employer helps with Dutch on the shop floor.',
      'too-low': '{{skill}} Dutch: the work asks {{asked}}, this candidate has {{has}}.',
      'ask-shop-floor':
        '{{skill}} Dutch: the work asks {{asked}}, this candidate has {{has}}. Ask the employer whether Dutch can be learned on the shop floor.',
      'ask-employer': '{{skill}} Dutch: what the work asks is not known yet. Ask the employer.',
      'ask-candidate': '{{skill}} Dutch: the work asks {{asked}}. The level of this candidate is not known yet.',
    },
    languages: {
      'none-asked': 'No other language is needed for this work.',
      met: 'This candidate speaks what is asked: {{languages}}.',
      missing: 'The work asks {{languages}}, which is not in this profile.',
      'ask-employer': 'Whether the work asks another language is not known. Ask the employer.',
      'ask-candidate': 'The work asks {{languages}}. Ask whether this candidate speaks it.',
    },
    licences: {
      'none-asked': 'No driving licence is needed for this work.',
      met: 'This candidate has the driving licence that is needed: {{licences}}.',
      missing: 'This work needs a driving licence: {{licences}}. This candidate does not have it.',
      'ask-employer': 'Whether a driving licence is needed is not known yet. Ask the employer.',
      'ask-candidate': 'This work needs a driving licence: {{licences}}. Ask whether this candidate has it.',
    },
    certificates: {
      'none-asked': 'No certificate is needed for this work.',
      met: 'This candidate has what is needed: {{certificates}}.',
      missing: 'This work needs: {{certificates}}. This candidate does not have it yet.',
      'ask-vog':
        'This work needs a VOG (certificate of conduct). The employer prepares the request. Talk about it together.',
      'ask-employer': 'Whether a certificate is needed is not known yet. Ask the employer.',
      'ask-candidate': 'This work needs: {{certificates}}. Ask whether this candidate has it.',
    },
    diploma: {
      'none-asked': 'This work needs no diploma.',
      met: 'This candidate has the diploma that is needed: {{diploma}}.',
      'too-low': 'This work needs a diploma: {{diploma}}. This candidate does not have it.',
      'ask-employer': 'Whether a diploma is needed is not known yet. Ask the employer.',
      'ask-candidate': 'This work needs a diploma: {{diploma}}. Ask whether this candidate has it.',
    },
    needs: {
      'none-needed': 'This candidate asks nothing special of the workplace.',
      met: 'The employer offers what is needed: {{offers}}.',
      missing: 'This candidate needs this, and the employer does not offer it: {{offers}}.',
      'ask-employer': 'This candidate needs this: {{offers}}. Ask whether the employer can offer it.',
      'ask-candidate': 'What the work must offer is not known yet. Ask this candidate.',
    },
    avoids: {
      none: 'The work asks nothing that this candidate would rather not do.',
      clash: 'The work asks something that does not suit this candidate: {{demands}}.',
      'ask-employer':
        'This does not suit this candidate: {{demands}}. Ask the employer whether it is part of the work.',
      'ask-candidate': 'This is part of the work: {{demands}}. Ask whether that is possible.',
      'ask-both': 'What the work asks and what this candidate would rather not do is not known yet.',
    },
    workplace: {
      met: 'The place of work is as wished: {{workplace}}.',
      'no-wish': 'This candidate has no preference for home or workplace.',
      other: 'The place of work is other than wished: {{workplace}}.',
      'ask-employer': 'Whether the work is at home or at the workplace is not known yet. Ask the employer.',
      'ask-candidate': 'The place of work is: {{workplace}}. Ask whether that suits.',
    },
    kind: {
      met: 'The kind of work is as wished: {{kind}}.',
      'no-wish': 'This candidate has no preference for a kind of work.',
      other: 'This is another kind of work than wished: {{kind}}.',
      'ask-employer': 'What kind of place this is, is not known yet. Ask the employer.',
      'ask-candidate': 'This is: {{kind}}. Ask whether this candidate wants that.',
    },
    banenafspraak: {
      'none-asked': 'This work is not part of the banenafspraak.',
      met: 'This candidate counts for the banenafspraak.',
      not: 'This work is for people who count for the banenafspraak; this candidate does not.',
      'ask-employer': 'Whether this work is part of the banenafspraak is not known yet. Ask the employer.',
      'ask-candidate': 'This work is for people who count for the banenafspraak. Find out whether this candidate does.',
    },
    start: {
      met: 'The work starts on {{startsOn}}; this candidate can start from {{availableFrom}}.',
      'met-now': 'This candidate can start right away.',
      'too-late_one':
        'The work starts on {{startsOn}}; this candidate can start from {{availableFrom}}. That is {{count}} day later.',
      'too-late_other':
        'The work starts on {{startsOn}}; this candidate can start from {{availableFrom}}. That is {{count}} days later.',
      'ask-employer':
        'When the work starts is not known yet. This candidate can start from {{availableFrom}}. Ask the employer.',
      'ask-candidate': 'From when this candidate can start is not known yet.',
    },
    skills: {
      'none-asked': 'No special skills are needed for this work.',
      all: 'This candidate can do all that is asked: {{skills}}.',
      some: 'This candidate can already do: {{skills}}. Not yet: {{missing}}.',
      none: 'This is not in the profile yet: {{missing}}.',
      'ask-employer': 'Which skills are needed is not known yet. Ask the employer.',
      'ask-candidate': 'Asked is: {{missing}}. Ask which of these this candidate can do.',
    },
    sector: {
      met: 'This is a sector that this candidate wants: {{sector}}.',
      'no-wish': 'This candidate is open to any sector.',
      other: 'This is another sector than wished: {{sector}}.',
      'ask-employer': 'The sector is not known yet.',
      'ask-candidate': 'The sector is: {{sector}}. Ask whether it appeals to this candidate.',
    },
    occupation: {
      met: 'This is an occupation that this candidate wants: {{occupation}}.',
      related: 'This occupation is close to one that this candidate wants: {{occupation}}.',
      'no-wish': 'This candidate is open to any occupation.',
      other: 'This is another occupation than wished: {{occupation}}.',
      'ask-employer': 'The occupation is not known yet.',
      'ask-candidate': 'The occupation is: {{occupation}}. Ask whether it appeals to this candidate.',
    },
    learning: {
      met: 'This candidate wants to learn while working, and that is possible here.',
      fine: 'What can be learned here suits what this candidate wants.',
      'not-offered': 'This candidate wants to learn while working; this place does not offer it.',
      'not-wanted': 'Learning is part of this place; this candidate does not want that now.',
      'ask-employer': 'This candidate wants to learn while working. Ask the employer whether that is possible.',
      'ask-candidate': 'Whether this candidate wants to learn while working is not known yet.',
    },
    pay: {
      met: 'The work pays {{pays}} an hour or more; this candidate wants at least {{payFrom}}.',
      'met-up-to': 'The work pays up to {{pays}} an hour; this candidate wants at least {{payFrom}}.',
      'no-wish': 'This candidate has no wish for the pay.',
      'too-low': 'The work pays at most {{pays}} an hour; this candidate wants at least {{payFrom}}.',
      unpaid: 'This is work without pay; this candidate wants at least {{payFrom}} an hour.',
      'ask-unpaid': 'This is work without pay; the income stays as it is. Ask whether this candidate can do that.',
      'ask-employer': 'This candidate wants at least {{payFrom}} an hour. Ask the employer what the work pays.',
    },
    confirmed: {
      met: 'This profile was gone through with the candidate on {{confirmedOn}}.',
      'long-ago':
        'This profile was last gone through on {{confirmedOn}}. That is more than 3 months ago: ask whether all of it still holds.',
      never: 'This profile was never gone through with the candidate. Ask whether all of it holds.',
    },
  },

  you: {
    hours: {
      met: 'The work is {{offered}} a week; you want {{wanted}}.',
      'too-many': 'The work is {{offered}} a week; you want {{wanted}}. That is {{difference}} hours too many.',
      'too-few': 'The work is {{offered}} a week; you want {{wanted}}. That is {{difference}} hours too few.',
      'ask-employer': 'The number of hours a week is not fully known yet. Ask about it.',
      'ask-candidate': 'The work is {{offered}} a week. Does that suit you?',
    },
    week: {
      met: 'You can work at all the times of this job.',
      'met-choice': 'Of the {{weeks}} rosters, roster {{choice}} fits your times.',
      'agree-met': 'You agree on the times together. {{shared}} hours a week fit your times.',
      'day-not-free_one': 'You work on {{day}} from {{startsAt}} to {{endsAt}}; you cannot work then.',
      'day-not-free_other':
        'You work on {{day}} from {{startsAt}} to {{endsAt}}; you cannot work then. In all, {{count}} shifts do not fit.',
      'ends-late_one': 'On {{day}} you work until {{endsAt}}; you can work until {{until}}.',
      'ends-late_other':
        'On {{day}} you work until {{endsAt}}; you can work until {{until}}. In all, {{count}} shifts do not fit.',
      'starts-early_one': 'On {{day}} you start at {{startsAt}}; you can work from {{from}}.',
      'starts-early_other':
        'On {{day}} you start at {{startsAt}}; you can work from {{from}}. In all, {{count}} shifts do not fit.',
      'partly-free_one': 'On {{day}} you work from {{startsAt}} to {{endsAt}}; you can work only part of that time.',
      'partly-free_other':
        'On {{day}} you work from {{startsAt}} to {{endsAt}}; you can work only part of that time. In all, {{count}} shifts do not fit.',
      'agree-too-little':
        'You agree on the times together. {{shared}} hours a week fit your times; at least {{needed}} hours are needed.',
      'agree-none': 'You agree on the times together, but the work is not there at the times that you can work.',
      'agree-hours-unknown':
        'You agree on the times together. {{shared}} hours a week fit your times. Ask how many hours are needed at least.',
      'ask-employer': 'The days and times are not known yet. Ask about them.',
      'ask-candidate': 'Can you work on these days and times?',
    },
    'school-hours': {
      met: 'You work within school hours.',
      'no-wish': 'You need not work within school hours.',
      'agree-met': 'You agree on the times together. {{shared}} hours a week are within school hours.',
      'day-not-free_one': 'You work on {{day}} from {{startsAt}} to {{endsAt}}; that is outside school hours.',
      'day-not-free_other':
        'You work on {{day}} from {{startsAt}} to {{endsAt}}; that is outside school hours. In all, {{count}} shifts are.',
      'ends-late_one': 'On {{day}} you work until {{endsAt}}; within school hours you can work until {{until}}.',
      'ends-late_other':
        'On {{day}} you work until {{endsAt}}; within school hours you can work until {{until}}. In all, {{count}} shifts are outside.',
      'starts-early_one': 'On {{day}} you start at {{startsAt}}; within school hours you can work from {{from}}.',
      'starts-early_other':
        'On {{day}} you start at {{startsAt}}; within school hours you can work from {{from}}. In all, {{count}} shifts are outside.',
      'partly-free_one': 'On {{day}} you work from {{startsAt}} to {{endsAt}}; only part of it is within school hours.',
      'partly-free_other':
        'On {{day}} you work from {{startsAt}} to {{endsAt}}; only part of it is within school hours. In all, {{count}} shifts are outside.',
      'agree-too-little':
        'You agree on the times together. {{shared}} hours a week are within school hours; at least {{needed}} are needed.',
      'agree-none': 'You agree on the times together, but there is no work within school hours.',
      'agree-hours-unknown':
        'You agree on the times together. {{shared}} hours a week are within school hours. Ask how many hours are needed at least.',
      'ask-employer': 'Whether the work is within school hours is not known yet. Ask for the days and times.',
      'ask-candidate': 'The work is not wholly within school hours. Does that suit you?',
    },
    'school-holidays': {
      met: 'You are off during school holidays.',
      'no-wish': 'You can also work during school holidays.',
      works: 'Work goes on during school holidays; you want to be free then.',
      'works-next':
        'Work goes on during school holidays; you want to be free then. The first is the {{schoolHoliday}}, from {{startsOn}} to {{endsOn}}.',
      'ask-employer': 'Whether work goes on during school holidays is not known yet. Ask about it.',
      'ask-candidate': 'Work goes on during school holidays. Can you work then?',
    },
    travel: {
      home: 'You work at home. You do not need to travel.',
      met: 'For you it is about {{minutes}} minutes {{mode}}; you want to travel {{max}} minutes at most.',
      'too-far': 'For you it is about {{minutes}} minutes {{mode}}; you want to travel {{max}} minutes at most.',
      'no-way': 'You cannot travel to work now, and this work is not at home.',
      'ask-employer': 'Where the work is, is not known yet. Ask about it.',
      'ask-workplace':
        'For you it is about {{minutes}} minutes {{mode}}; you want to travel {{max}} minutes at most. Ask whether you can work at home.',
      'ask-candidate': 'Can you get here on time?',
    },
    dutch: {
      'none-asked': '{{skill}} Dutch is not needed for this work.',
      met: '{{skill}} Dutch: the work asks {{asked}}, you have {{has}}.',
      'met-on-shop-floor':
        '{{skill}} Dutch: the work asks {{asked}}, you have {{has}}. That will do, because you learn Dutch on the shop floor here.',
      'too-low': '{{skill}} Dutch: the work asks {{asked}}, you have {{has}}.',
      'ask-shop-floor':
        '{{skill}} Dutch: the work asks {{asked}}, you have {{has}}. Ask whether you can learn Dutch on the shop floor.',
      'ask-employer': '{{skill}} Dutch: what the work asks is not known yet. Ask about it.',
      'ask-candidate': '{{skill}} Dutch: the work asks {{asked}}. Can you do that?',
    },
    languages: {
      'none-asked': 'You need no other language for this work.',
      met: 'You speak what is asked: {{languages}}.',
      missing: 'The work asks {{languages}}.',
      'ask-employer': 'Whether the work asks another language is not known. Ask about it.',
      'ask-candidate': 'The work asks {{languages}}. Do you speak it?',
    },
    licences: {
      'none-asked': 'You need no driving licence for this work.',
      met: 'You have the driving licence that is needed: {{licences}}.',
      missing: 'You need a driving licence for this work: {{licences}}.',
      'ask-employer': 'Whether a driving licence is needed is not known yet. Ask about it.',
      'ask-candidate': 'You need a driving licence for this work: {{licences}}. Do you have it?',
    },
    certificates: {
      'none-asked': 'You need no certificate for this work.',
      met: 'You have what is needed: {{certificates}}.',
      missing: 'For this work you need: {{certificates}}.',
      'ask-vog': 'For this work you need a VOG (certificate of conduct). The employer helps you to request it.',
      'ask-employer': 'Whether a certificate is needed is not known yet. Ask about it.',
      'ask-candidate': 'For this work you need: {{certificates}}. Do you have it?',
    },
    diploma: {
      'none-asked': 'You need no diploma for this work.',
      met: 'You have the diploma that is needed: {{diploma}}.',
      'too-low': 'You need a diploma for this work: {{diploma}}.',
      'ask-employer': 'Whether you need a diploma is not known yet. Ask about it.',
      'ask-candidate': 'You need a diploma for this work: {{diploma}}. Do you have it?',
    },
    needs: {
      'none-needed': 'You ask nothing special of the workplace.',
      met: 'You get what you need: {{offers}}.',
      missing: 'You need this, and the employer does not offer it: {{offers}}.',
      'ask-employer': 'You need this: {{offers}}. Ask whether it is possible here.',
      'ask-candidate': 'Do you need something to do this work well?',
    },
    avoids: {
      none: 'The work asks nothing that you would rather not do.',
      clash: 'The work asks something that you would rather not do: {{demands}}.',
      'ask-employer': 'You would rather not do this: {{demands}}. Ask whether it is part of the work.',
      'ask-candidate': 'This is part of the work: {{demands}}. Can you do that?',
      'ask-both': 'Ask what is part of the work. Is there anything that you would rather not do?',
    },
    workplace: {
      met: 'The place of work is as you wish: {{workplace}}.',
      'no-wish': 'You have no preference for home or workplace.',
      other: 'The place of work is other than you wish: {{workplace}}.',
      'ask-employer': 'Whether the work is at home or at the workplace is not known yet. Ask about it.',
      'ask-candidate': 'The place of work is: {{workplace}}. Does that suit you?',
    },
    kind: {
      met: 'The kind of work is as you wish: {{kind}}.',
      'no-wish': 'You have no preference for a kind of work.',
      other: 'This is another kind of work than you wish: {{kind}}.',
      'ask-employer': 'What kind of place this is, is not known yet. Ask about it.',
      'ask-candidate': 'This is: {{kind}}. Does that suit you?',
    },
    banenafspraak: {
      'none-asked': 'This work is not part of the banenafspraak.',
      met: 'You count for the banenafspraak.',
      not: 'This work is for people who count for the banenafspraak.',
      'ask-employer': 'Whether this work is part of the banenafspraak is not known yet. Ask about it.',
      'ask-candidate': 'This work is for people who count for the banenafspraak. Do you? Ask your werkmatcher.',
    },
    start: {
      met: 'The work starts on {{startsOn}}; you can start from {{availableFrom}}.',
      'met-now': 'You can start right away.',
      'too-late_one':
        'The work starts on {{startsOn}}; you can start from {{availableFrom}}. That is {{count}} day later.',
      'too-late_other':
        'The work starts on {{startsOn}}; you can start from {{availableFrom}}. That is {{count}} days later.',
      'ask-employer': 'When the work starts is not known yet. You can start from {{availableFrom}}. Ask about it.',
      'ask-candidate': 'When can you start?',
    },
    skills: {
      'none-asked': 'You need no special skills for this work.',
      all: 'You can do all that is asked: {{skills}}.',
      some: 'You can already do: {{skills}}. Not yet: {{missing}}.',
      none: 'This is new to you: {{missing}}.',
      'ask-employer': 'Which skills are needed is not known yet. Ask about it.',
      'ask-candidate': 'Asked is: {{missing}}. Can you do that?',
    },
    sector: {
      met: 'This is a sector that you want: {{sector}}.',
      'no-wish': 'You are open to any sector.',
      other: 'This is another sector than you want: {{sector}}.',
      'ask-employer': 'The sector is not known yet.',
      'ask-candidate': 'The sector is: {{sector}}. Does it appeal to you?',
    },
    occupation: {
      met: 'This is an occupation that you want: {{occupation}}.',
      related: 'This occupation is close to one that you want: {{occupation}}.',
      'no-wish': 'You are open to any occupation.',
      other: 'This is another occupation than you want: {{occupation}}.',
      'ask-employer': 'The occupation is not known yet.',
      'ask-candidate': 'The occupation is: {{occupation}}. Does it appeal to you?',
    },
    learning: {
      met: 'You want to learn while working, and that is possible here.',
      fine: 'What can be learned here suits what you want.',
      'not-offered': 'You want to learn while working; that is not possible here.',
      'not-wanted': 'Learning is part of this place; you do not want that now.',
      'ask-employer': 'You want to learn while working. Ask whether that is possible here.',
      'ask-candidate': 'Do you want to learn while working?',
    },
    pay: {
      met: 'You earn {{pays}} an hour or more; you want at least {{payFrom}}.',
      'met-up-to': 'You earn up to {{pays}} an hour; you want at least {{payFrom}}.',
      'no-wish': 'You have no wish for the pay.',
      'too-low': 'You earn at most {{pays}} an hour; you want at least {{payFrom}}.',
      unpaid: 'This is work without pay; you want at least {{payFrom}} an hour.',
      'ask-unpaid': 'This is work without pay; your income stays as it is. Does that suit you?',
      'ask-employer': 'You want at least {{payFrom}} an hour. Ask what the work pays.',
    },
    confirmed: {
      met: 'Your details were gone through with you on {{confirmedOn}}.',
      'long-ago': 'Your details were last gone through with you on {{confirmedOn}}. Is all of it still right?',
      never: 'Your details were not gone through with you yet. Is all of it right?',
    },
  },
}
