export const refusal = {
  home: 'To the home page',
  logIn: 'Log in',
  requestId: 'If you call us about this, mention this code: {{requestId}}',
  'not-found': {
    title: 'This page does not exist',
    text: 'Perhaps the address was not copied well, or what you look for was removed.',
  },
  forbidden: {
    title: 'You cannot open this',
    text: 'You are logged in, but this page is for somebody with another role. Log in with another address, or go back.',
  },
  'logged-out': {
    title: 'You are no longer logged in',
    text: 'Nothing was saved and nothing is lost: log in in another tab, go back here and send the form again. What you typed will still be there.',
  },
  conflict: {
    title: 'This is not possible now',
    text: 'Somebody else changed this in the meantime. Go back, reload the page and see how things are now.',
  },
  invalid: { title: 'This request is not right', text: 'Go back and check what you filled in.' },
  'too-many': {
    title: 'One moment, please',
    text: 'This was tried too often in a row. Wait a minute, then try again.',
  },
  broken: {
    title: 'Something went wrong on our side',
    text: 'It is not your fault. Please try again in a minute.',
  },
  away: {
    title: 'Werkbrug cannot be reached right now',
    text: 'It is not your fault. Nothing is lost. Please try again in a minute.',
    kept: 'What you filled in is kept in this page. Leave the page open and send it again in a moment.',
    file: 'Only your file could not be kept. After sending you can choose it again.',
    sendAgain: 'Send again',
    tryAgain: 'Try again',
  },
}
