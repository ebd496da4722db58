import type { AgreementDocument } from '#app/documents/agreement-document.ts'
import { renderAgreement, type AgreementData } from '#app/domain/agreements/render-agreement.ts'
import { sealContent } from '#app/domain/agreements/seal-content.server.ts'
import { AGREEMENT_TEMPLATE } from '#db/seed/agreement-template.ts'

const template = { id: 'f3c1b4de-0000-4000-8000-000000000001', version: 1, ...AGREEMENT_TEMPLATE }
const data: AgreementData = {
  reference: 'IV-2026-0012',
  edition: 1,
  employer: { name: 'Kapsalon Knip', kvkNumber: '90000001', address: 'Voorstraat 1, 3512 AA Utrecht' },
  municipality: {
    name: 'Utrecht',
    deskName: 'Werkgeversteam Werkbeweging',
    deskEmail: 'balie@utrecht.example',
    deskPhone: '030 555 01 00',
  },
  contacts: [{ name: 'Samir Aydin', function: 'eigenaar', email: 'samir@knip.example', phone: '030 555 01 01' }],
  cityDoes: AGREEMENT_TEMPLATE.cityDoes,
  startsOn: '2026-06-04',
  endsOn: '2028-06-03',
  pledges: [
    { kind: 'learn-work-track', places: 2, before: '2027-01-01' },
    { kind: 'trial-placement', places: 1, before: '2027-06-01' },
    { kind: 'regular-job', places: 4, before: '2028-01-01' },
  ],
}

/** A document that both sides have signed, of the seed's own text; `over` changes what it is about, `document` the rest. */
export function signedDocument(
  over: Partial<AgreementData> = {},
  document: Partial<AgreementDocument> = {},
): AgreementDocument {
  const content = renderAgreement(template, { ...data, ...over })
  return {
    content,
    contentHash: sealContent(content).contentHash,
    chainHead: 'c1'.repeat(32),
    signers: [
      {
        party: 'employer',
        name: 'Sanne de Wit',
        function: 'directeur',
        signed: { at: new Date('2026-06-04T08:40:00Z'), method: 'link' },
      },
      {
        party: 'municipality',
        name: 'Mehmet Yıldız',
        function: 'wethouder Werk en Inkomen',
        signed: { at: new Date('2026-06-05T13:05:00Z'), method: 'account' },
      },
    ],
    check: { code: 'K7QF-3MHT-9XWD', page: 'https://werkbrug.example/controleer' },
    time: 'unconfirmed',
    isTest: true,
    madeAt: new Date('2026-06-05T13:05:01Z'),
    ...document,
  }
}
