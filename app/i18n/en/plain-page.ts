export const plainPage = {
  home: 'To the home page',
  foreign: {
    title: 'This request came from another website',
    text: 'To keep you safe we do not carry it out. Open Werkbrug itself and try again there.',
  },
  large: {
    title: 'This is too large',
    text: 'What you send is larger than {{megabytes}} MB. Go back, make it smaller and try again.',
  },
  length: {
    title: 'We cannot read this request',
    text: 'It does not say how long it is. Please try again.',
  },
  many: {
    title: 'One moment, please',
    text: 'Too many requests came in a row. Wait a minute, then try again.',
  },
  broken: {
    title: 'Something went wrong on our side',
    text: 'It is not your fault. Please try again in a minute.',
  },
}
