import { readFile } from 'node:fs/promises'
import { sealedAgreement } from '#app/documents/sealed-agreement.ts'
import { findDocumentToMail } from '#app/domain/signing/find-document-to-mail.server.ts'
import { findDocumentToMake } from '#app/domain/signing/find-document-to-make.server.ts'
import { keepAgreementDocument } from '#app/domain/signing/keep-agreement-document.server.ts'
import { makeMissingDocuments } from '#app/domain/signing/make-missing-documents.server.ts'
import { recordDocumentMailed } from '#app/domain/signing/record-document-mailed.server.ts'
import { sealKey } from '#app/domain/signing/seal/seal-key.server.ts'
import { timeStampFrom } from '#app/domain/signing/seal/time-stamp-from.server.ts'
import { agreementDocumentMail } from '#app/mail/agreement-document.ts'
import { portalUrl, sendMail } from '#app/mail/send-mail.ts'
import type { Handlers } from './handlers.ts'
import { pageFor } from './signing-handlers.ts'

/** From the last signature to the sealed document with everybody who signed. */
export const agreementHandlers = {
  /**
   * Fails, to be tried again, when there is no key to seal with, and when no time stamp was to be had: then the document
   * that says so is kept and sent, and this goes on until there is one whose time is confirmed.
   */
  'make-agreement-document': async (ctx, { agreementId }) => {
    const authority = process.env.TSA_URL
    const wanted = await findDocumentToMake(ctx, { agreementId, confirmed: Boolean(authority) })
    if (!wanted) return
    const { code, ...signed } = wanted
    const key = await sealKey(ctx.now)
    const { bytes, time, noStamp } = await sealedAgreement(
      { ...signed, check: { code, page: portalUrl('/controleer') }, madeAt: ctx.now },
      {
        key,
        stampTime: authority
          ? timeStampFrom(authority, {
              certificates: process.env.TSA_CERT && (await readFile(process.env.TSA_CERT, 'utf8')),
            })
          : undefined,
      },
    )
    const { certificate } = key
    await keepAgreementDocument(ctx, { agreementId, bytes, time, certificate, code })
    if (noStamp) throw noStamp
  },
  'mail-agreement-document': async (ctx, { documentId, signatureId }) => {
    const found = await findDocumentToMail(ctx, { documentId, signatureId })
    if (!found) return
    const { agreementId, ...document } = found
    const signer = { ...found.signer, linkFor: found.signer.userId === null ? found.signer.signerId : null }
    const path = await pageFor(ctx, signer, agreementId)
    await sendMail(agreementDocumentMail({ ...document, signer, path, mailId: `${documentId}.${signatureId}` }))
    await recordDocumentMailed(ctx, { agreementId, documentId, signatureId })
  },
  'make-missing-documents': async (ctx) => {
    await makeMissingDocuments(ctx, { confirmed: Boolean(process.env.TSA_URL) })
  },
} satisfies Partial<Handlers>
