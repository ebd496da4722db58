export const agreementMail = {
  link: {
    subject: {
      invitation: 'Will you sign? Agreement of intent {{reference}}',
      reminder: 'Not signed yet: agreement of intent {{reference}}',
      renewal: 'Your link for agreement of intent {{reference}}',
    },
    opening:
      'You have been asked to sign an agreement of intent between {{employer}} and the city of {{municipality}}.',
    openingBy:
      '{{inviter}} asks you to sign an agreement of intent between {{employer}} and the city of {{municipality}}.',
    invitation: `Dear {{name}},

{{opening}} Its number is {{reference}}.

With this link you read the text and sign. You do not have to log in.
{{link}}

The link is for you alone. Do not pass it on: on the page itself you can have a colleague sign, or say that you will not sign. The link works for {{days}} days. Is it too old? Then you ask for a new one with it, in one click.

Questions? Call {{deskName}}: {{deskPhone}}.

Kind regards,
Werkbrug`,
    reminder: `Dear {{name}},

{{opening}} Its number is {{reference}}. You have not signed yet.

With this link you read the text and sign. You do not have to log in.
{{link}}

Do you not want to sign, or had a colleague better do it? You can say that on the page too. Then the others know where they stand.

Questions? Call {{deskName}}: {{deskPhone}}.

Kind regards,
Werkbrug`,
    renewal: `Dear {{name}},

This is your personal link for agreement of intent {{reference}} between {{employer}} and the city of {{municipality}}:
{{link}}

The link works for {{days}} days and is for you alone.

Did you not ask for a link? Then there is nothing for you to do.

Kind regards,
Werkbrug`,
  },
  passedOn: {
    subject: '{{signer}} signs in your place: agreement of intent {{reference}}',
    text: `Dear {{name}},

{{signer}} has been asked to sign agreement of intent {{reference}} in your place. Your own link no longer works. There is nothing for you to do.

Did you not know of this? Then call {{deskName}} as soon as you can: {{deskPhone}}.

Kind regards,
Werkbrug`,
  },
  code: {
    subject: 'Your code to sign with: {{code}}',
    text: `Dear {{name}},

With this code you sign agreement of intent {{reference}}:

{{code}}

The code works for {{minutes}} minutes. Fill it in on the page where you asked for it.

Give this code to nobody. We will never ask you for it either. Did you not ask for a code? Then there is nothing for you to do: without the code nothing is signed.

Kind regards,
Werkbrug`,
  },
  signed: {
    subject: 'Agreement of intent {{reference}} has been signed',
    text: `Dear {{name}},

{{signedBy}} signed agreement of intent {{reference}} between {{employer}} and the city on {{day}} at {{clock}}.

Whoever is next hears from us. You will get an e-mail when everybody has signed. Until then nothing changes in the text.

Read the agreement again:
{{link}}

Kind regards,
Werkbrug`,
  },
  inForce: {
    subject: 'Agreement of intent {{reference}} has been signed by both parties',
    text: `Dear {{name}},

On {{day}} at {{clock}} the last of all signed agreement of intent {{reference}} between {{employer}} and the city. {{force}}

The next step: the employer posts the places that were pledged as vacancies on Werkbrug, and counts them towards the pledge. Read the agreement again:
{{link}}

Kind regards,
Werkbrug`,
  },
  force: {
    'in-force': 'It is in force now.',
    'not-yet': 'It comes into force on {{from}}.',
    over: 'It is no longer in force by now.',
  },
  signersNamed: {
    subject: 'Who signs for {{employer}}: agreement of intent {{reference}}',
    text: `Dear {{name}},

{{desk}} of the city asks {{employer}} to sign agreement of intent {{reference}}. Who signs for {{employer}}: {{signers}}.

Whoever signs hears when it is their turn. You need not do anything yourself. Should somebody else sign? Call {{desk}}: {{phone}}.

Read the agreement:
{{link}}

Kind regards,
Werkbrug`,
  },
  withdrawn: {
    subject: 'Agreement of intent {{reference}} has been withdrawn',
    text: `Dear {{name}},

Agreement of intent {{reference}} between {{employer}} and the city has been withdrawn. The reason is:

{{reason}}

From now on it is not in force and nobody can sign it any more. You need not do anything. You can still read it:
{{link}}

Kind regards,
Werkbrug`,
  },
  document: {
    subject: 'Agreement of intent {{reference}}: your signed PDF',
    confirmed: `Dear {{name}},

Attached is agreement of intent {{reference}} as a PDF, with the signatures of both parties. Keep it well.

You can always download the PDF again:
{{link}}

Whoever wants to know whether the PDF is genuine and the agreement still in force can look here. The code is {{code}}.
{{check}}

Kind regards,
Werkbrug`,
    unconfirmed: `Dear {{name}},

Attached is agreement of intent {{reference}} as a PDF, with the signatures of both parties. Keep it well.

The time in this PDF has not been confirmed externally. The PDF is genuine all the same. When there is a PDF with a confirmed time, it will be here:
{{link}}

Whoever wants to know whether the PDF is genuine and the agreement still in force can look here. The code is {{code}}.
{{check}}

Kind regards,
Werkbrug`,
  },
}
