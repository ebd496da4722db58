import type { AgreementReader } from '#app/domain/agreements/agreement-reader.ts'
import type { SigningParty } from '#app/domain/agreements/agreement.ts'
import type { SignerNews } from '#app/domain/signing/signer.ts'
import type { SigningLinkMail } from '#app/domain/signing/signing-link.ts'

/**
 * Work for later: an id and no state, so that a job may run late, twice or out of order. The handler reads the row again.
 * Every name here has a handler in `app/worker/handlers.ts`; one without does not compile.
 */
export type Job =
  | { name: 'index-vacancy'; vacancyId: string }
  | { name: 'index-profile'; profileId: string }
  | { name: 'mail-login-link'; userId: string }
  | { name: 'mail-address-known'; userId: string }
  | { name: 'mail-employer-decision'; employerId: string }
  | { name: 'mail-vacancy-decision'; vacancyId: string }
  | { name: 'mail-vacancy-closing-soon'; vacancyId: string }
  | { name: 'mail-introduction-proposed'; introductionId: string }
  | { name: 'mail-introduction-decision'; introductionId: string }
  | { name: 'mail-question-asked'; questionId: string }
  | { name: 'mail-question-answered'; questionId: string }
  | { name: 'mail-signing-code'; requestId: string }
  /** `mailId`: the same however often this one is sent. */
  | { name: 'mail-signing-link'; signerId: string; kind: SigningLinkMail; mailId: string }
  | { name: 'mail-signer-news'; signerId: string; kind: SignerNews; mailId: string }
  /** `signerId`: of who signs now. */
  | { name: 'mail-passed-on'; signerId: string }
  | { name: 'mail-paper-turn'; signerId: string }
  /** `mailId`: as of a link. */
  | { name: 'mail-signers-named'; agreementId: string; mailId: string }
  | { name: 'mail-agreement-signed'; signatureId: string; reader: AgreementReader }
  | { name: 'mail-agreement-withdrawn'; agreementId: string; reader: AgreementReader }
  /** `readerId`: of the signer or user who wrote it. */
  | { name: 'mail-agreement-handed-back'; agreementId: string; readerId: string }
  | { name: 'make-agreement-document'; agreementId: string }
  | { name: 'mail-agreement-document'; documentId: string; signatureId: string }
  | { name: 'mail-review-asked'; agreementId: string; party: SigningParty }
  | { name: 'mail-review-reminder'; agreementId: string; party: SigningParty }
  | { name: 'mail-interest-passed-on'; interestId: string }
  | { name: 'mail-check-ins-due'; werkmatcherId: string; on: string }
  | { name: 'mail-agreement-reminder'; reminderId: string }
  | { name: 'mail-api-key-made'; apiKeyId: string }
  | { name: 'work-out-carving'; municipalityId: string }
  /** Run by the clock. */
  | { name: 'work-out-every-carving' }
  | { name: 'close-due-vacancies' }
  | { name: 'remind-closing-vacancies' }
  | { name: 'remind-check-ins' }
  | { name: 'remind-agreements' }
  | { name: 'end-due-agreements' }
  | { name: 'remind-signers' }
  | { name: 'ask-for-reviews' }
  | { name: 'remind-of-reviews' }
  | { name: 'make-missing-documents' }
  | { name: 'delete-stale-sessions' }
  | { name: 'delete-old-signing-steps' }
  | { name: 'delete-old-reach-answers' }
  | { name: 'reconcile-indexes' }

export type JobName = Job['name']
