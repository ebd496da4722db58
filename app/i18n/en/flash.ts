/** Only what is said to who signs by a personal link: everybody else who gets to read such a sentence works in Dutch. */
export const flash = {
  'signing-refused': 'You will not sign. Whoever asked you gets your reason by e-mail.',
  'signing-delegated': '{{name}} gets a link of their own and signs in your place.',
  'refusal-taken-back': 'You have taken back your refusal.',
  'signed-by-link': 'Thank you for your signature. You will get an e-mail as proof.',
  'signing-link-sent': 'A new link is on its way to the e-mail address of whoever was asked to sign.',
}
