import { SIGNING_PARTIES, type SigningParty } from '#app/domain/agreements/agreement.ts'
import { sealDocument, type Seal, type StampTime } from '#app/domain/signing/seal/seal-document.server.ts'
import type { SealKey } from '#app/domain/signing/seal/seal-key.server.ts'
import { NoTimeStamp } from '#app/domain/signing/seal/time-stamp-from.server.ts'
import { agreementDocument, momentOf, onBehalfOf, speechFor, type AgreementDocument } from './agreement-document.ts'

/** The name of a side's seal in the file, in every language. */
export const SEAL_FIELDS = { employer: 'seal-employer', municipality: 'seal-municipality' } as const

export type SealedAgreement = {
  bytes: Buffer
  time: AgreementDocument['time']
  /** Why the time is not confirmed although an authority was asked: to be tried again later. */
  noStamp: NoTimeStamp | null
}

/**
 * The agreement as a PDF with a seal for each side whose signers have all signed, in the order in which the sides were done.
 * Without `stampTime`, or when it fails, the document says that its time is not confirmed; made again with a stamp it is a
 * next file of the same agreement, which says that it is. The earlier file stays as true as it was.
 */
export async function sealedAgreement(
  agreement: Omit<AgreementDocument, 'time' | 'isTest'>,
  { key, stampTime }: { key: SealKey; stampTime?: StampTime | undefined },
): Promise<SealedAgreement> {
  const seals = sealsOf(agreement)
  if (seals.length === 0)
    throw new Error(`Nobody has signed ${agreement.content.reference} yet, so there is nothing to seal`)
  const make = async (time: AgreementDocument['time'], stampTime?: StampTime) =>
    sealDocument(await agreementDocument({ ...agreement, time, isTest: key.isTest }), { key, seals, stampTime })

  let noStamp: NoTimeStamp | null = null
  if (stampTime) {
    try {
      return { bytes: await make('confirmed', stampTime), time: 'confirmed', noStamp }
    } catch (error) {
      if (!(error instanceof NoTimeStamp)) throw error
      noStamp = error
    }
  }
  return { bytes: await make('unconfirmed'), time: 'unconfirmed', noStamp }
}

function sealsOf(agreement: Omit<AgreementDocument, 'time' | 'isTest'>): Seal[] {
  return SIGNING_PARTIES.flatMap((party) => {
    const signers = agreement.signers.filter((signer) => signer.party === party)
    const moments = signers.map(({ signed }) => signed?.at.getTime() ?? Infinity)
    const doneAt = Math.max(...moments)
    return Number.isFinite(doneAt) ? [{ doneAt, seal: sealOf(agreement, party) }] : []
  })
    .sort((a, b) => a.doneAt - b.doneAt)
    .map(({ seal }) => seal)
}

function sealOf({ content, signers, madeAt }: Omit<AgreementDocument, 'time' | 'isTest'>, party: SigningParty): Seal {
  const speech = speechFor(content)
  const names = signers.flatMap(({ name, function: role, signed, ...signer }) =>
    signer.party === party && signed
      ? [speech.t('agreementDocument.sealSigner', { name, function: role, moment: momentOf(signed.at, speech) })]
      : [],
  )
  const onBehalf = onBehalfOf(party, content, speech)
  return {
    field: SEAL_FIELDS[party],
    reason: `${onBehalf}: ${names.join('; ')}`,
    location: content.municipality.name,
    at: madeAt,
  }
}
