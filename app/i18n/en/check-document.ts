/** Whether a document of an agreement is genuine; for anybody who holds one. */
export const checkDocument = {
  title: 'Check a document',
  intro:
    'Do you have an agreement of intent as a PDF or on paper? Here you see whether the document is genuine and whether the agreement still counts.',
  byFile: 'Check the file',
  file: 'Choose the PDF',
  fileHint: 'Your browser works out a fingerprint of the file. Only that fingerprint comes to us, not the file.',
  fileFailed: 'Your browser cannot check this file. Choose another file, or fill in the code below.',
  noScript: 'Checking a file needs JavaScript. Fill in the code below: that always works.',
  byCode: 'Check the code',
  code: 'Code',
  codeHint: 'The code is on the last page of the document, beside the QR code. For example K7QF-3MHT-9XWD.',
  act: 'Check',
  genuine: {
    code: 'This code belongs to a genuine agreement of intent',
    file: 'This document is genuine',
  },
  standing: {
    'in-force': 'The agreement is in force, from {{from}} up to and including {{to}}.',
    'not-yet': 'The agreement is not in force yet. It will be from {{from}} up to and including {{to}}.',
    fulfilled: 'The agreement was fulfilled. It ended on {{ended}}.',
    expired: 'The agreement is no longer in force. It was from {{from}} up to and including {{to}}.',
    withdrawn: 'The agreement is no longer in force: it was withdrawn.',
    superseded: 'The agreement in this document is no longer in force: there is a newer edition.',
  },
  reference: 'Number',
  hash: 'Fingerprint of the text (SHA-256)',
  time: 'Time of the seal',
  timeValue: {
    confirmed: 'Confirmed from outside',
    unconfirmed: 'Not confirmed from outside',
  },
  compare:
    'Are this number and this fingerprint on your document too? The code alone does not say whether the text was changed. To be sure, check the file.',
  unknown: {
    code: 'We do not know this code',
    file: 'We do not know this file',
  },
  unknownHint: {
    code: 'See whether you typed the code correctly. If you did, the document does not come from Werkbrug. Then do not trust it, and ask the municipality.',
    file: 'Something in it was changed, or it does not come from Werkbrug. Do not trust this file. Ask the municipality for the genuine PDF.',
  },
  demo: 'This is a demo. Documents of this site prove nothing.',
}
