export const agreementMail = {
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
