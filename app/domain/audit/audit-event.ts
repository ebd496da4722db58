import type { SigningParty } from '#app/domain/agreements/agreement.ts'
import type { InterestCloseReason } from '#app/domain/interests/interest.ts'
import type { CheckInMonths, CheckInOutcome, StopReason } from '#app/domain/introductions/check-in.ts'
import type { IntroductionSide } from '#app/domain/introductions/introduction.policy.ts'
import type { ReachBand } from '#app/domain/matching/reach/reach-band.ts'
import type { DocumentTime } from '#app/domain/signing/agreement-document.ts'

/**
 * What is recorded, as a closed union: name = object.verb-in-the-past. Ids and values only, never anything from the vault.
 * Append-only; written in the transaction of the change itself.
 */
export type AuditEvent =
  | { name: 'employer.registered'; employerId: string }
  | { name: 'employer.email-confirmed'; employerId: string }
  | { name: 'employer.approved'; employerId: string }
  | { name: 'employer.refused'; employerId: string; reason: string }
  | { name: 'employer.changed'; employerId: string }
  | { name: 'employer.logo-kept'; employerId: string; sha256: string }
  | { name: 'employer.logo-removed'; employerId: string; sha256: string }
  | { name: 'employer.listed'; employerId: string }
  | { name: 'employer.unlisted'; employerId: string }
  | { name: 'employer.imported'; employerId: string; source: string }
  | { name: 'person.login-link-asked'; userId: string }
  | { name: 'person.imported'; userId: string; role: 'werkmatcher' }
  | { name: 'person.logged-in'; userId: string; way: 'link' | 'demo' }
  | { name: 'person.logged-out'; userId: string }
  | { name: 'vacancy.drafted'; vacancyId: string; copiedFrom?: string }
  | { name: 'vacancy.changed'; vacancyId: string; fields: string[] }
  | { name: 'vacancy.submitted'; vacancyId: string }
  | { name: 'vacancy.returned'; vacancyId: string; reason: string }
  | { name: 'vacancy.published'; vacancyId: string }
  | { name: 'vacancy.paused'; vacancyId: string }
  | { name: 'vacancy.resumed'; vacancyId: string }
  | { name: 'vacancy.filled'; vacancyId: string }
  | { name: 'vacancy.withdrawn'; vacancyId: string; reason?: string }
  | { name: 'vacancy.closed'; vacancyId: string }
  | { name: 'vacancy.reviewed'; vacancyId: string }
  | { name: 'vacancy.assigned'; vacancyId: string; employerId: string }
  | { name: 'vacancy.imported'; vacancyId: string; source: string; change: 'new' | 'changed' }
  | { name: 'vacancy.counted-towards-pledge'; vacancyId: string; pledgeId: string | null }
  | { name: 'vacancies.exported'; count: number }
  | { name: 'profiles.exported'; count: number }
  | { name: 'profile.imported'; profileId: string; change: 'new' | 'changed' }
  | { name: 'profile.drafted'; profileId: string }
  | { name: 'profile.changed'; profileId: string; parts: string[] }
  | { name: 'profile.confirmed'; profileId: string; parts: string[] }
  | { name: 'profile.activated'; profileId: string }
  | { name: 'profile.paused'; profileId: string }
  | { name: 'profile.withdrawn'; profileId: string }
  | { name: 'profile.redrafted'; profileId: string; consentWay: string; consentOn: string }
  | { name: 'profile.looked-at'; profileId: string; why: string }
  | { name: 'job-seeker.looked-at'; profileId: string; why: string }
  | { name: 'job-seeker.changed'; profileId: string }
  | { name: 'introduction.proposed'; introductionId: string; vacancyId: string; profileId: string }
  | { name: 'introduction.accepted'; introductionId: string }
  | { name: 'introduction.declined'; introductionId: string; reason: string }
  | { name: 'introduction.withdrawn'; introductionId: string }
  | { name: 'introduction.ended'; introductionId: string }
  | { name: 'introduction.placed'; introductionId: string; startsOn: string }
  | CheckInEvent
  | { name: 'question.asked'; questionId: string; vacancyId: string; profileId: string; change: string }
  | { name: 'question.answered'; questionId: string; answer: string }
  | { name: 'question.withdrawn'; questionId: string }
  | { name: 'question.closed'; questionId: string }
  | { name: 'match-weights.changed'; municipalityId: string; version: number; reason: string }
  | { name: 'agreement.paper-recorded'; agreementId: string; paperId: string }
  | { name: 'agreement.paper-confirmed'; agreementId: string; paperId: string }
  | { name: 'agreement.paper-rejected'; agreementId: string; paperId: string }
  | { name: 'agreement.paper-looked-at'; agreementId: string; paperId: string }
  | { name: 'agreement.template-published'; templateId: string; slug: string; version: number }
  | { name: 'agreement.template-retired'; slug: string }
  | { name: 'agreement.template-resumed'; slug: string }
  | { name: 'agreement.drafted'; agreementId: string; reference: string; edition: number; supersedesId?: string }
  | { name: 'agreement.changed'; agreementId: string }
  | { name: 'agreement.signers-chosen'; agreementId: string }
  | { name: 'agreement.offered'; agreementId: string; contentHash: string }
  | { name: 'agreement.taken-back'; agreementId: string }
  | { name: 'agreement.signed'; agreementId: string; signatureId: string; contentHash: string }
  | { name: 'agreement.code-asked'; agreementId: string; signerId: string | null }
  | { name: 'agreement.code-wrong'; agreementId: string; signerId: string | null }
  | { name: 'agreement.signer-blocked'; agreementId: string; signerId: string | null }
  | { name: 'agreement.signer-invited'; agreementId: string; signerId: string }
  | { name: 'agreement.viewed'; agreementId: string; signerId: string }
  | { name: 'agreement.link-renewed'; agreementId: string; signerId: string }
  | { name: 'agreement.refused'; agreementId: string; signerId: string }
  | { name: 'agreement.refusal-taken-back'; agreementId: string; signerId: string }
  | { name: 'agreement.delegated'; agreementId: string; signerId: string; to: string }
  | { name: 'agreement.came-into-force'; agreementId: string }
  | { name: 'agreement.handed-back'; agreementId: string }
  | { name: 'agreement.superseded'; agreementId: string; by: string }
  | { name: 'agreement.withdrawn'; agreementId: string }
  | { name: 'agreement.fulfilled'; agreementId: string }
  | { name: 'agreement.expired'; agreementId: string }
  | { name: 'agreement.reminder-handled'; agreementId: string; reminderId: string }
  | { name: 'agreement.review-given'; agreementId: string; party: SigningParty }
  | { name: 'agreement.document-made'; agreementId: string; documentId: string; time: DocumentTime }
  | { name: 'agreement.document-mailed'; agreementId: string; documentId: string; signatureId: string }
  | { name: 'agreement.document-downloaded'; agreementId: string; documentId: string }
  | { name: 'interest.shown'; interestId: string; vacancyId: string }
  | { name: 'interest.looked-at'; interestId: string }
  | { name: 'interest.passed-on'; interestId: string; werkmatcherId: string }
  | { name: 'interest.closed'; interestId: string; reason: InterestCloseReason }
  | { name: 'interest.reopened'; interestId: string }
  | { name: 'api-key.made'; apiKeyId: string; holderId: string; expiresOn: string }
  | { name: 'api-key.revoked'; apiKeyId: string }
  | { name: 'occupations.imported'; added: number; changed: number }
  | { name: 'reach.measured'; band: ReachBand; demands: number }
  | { name: 'carving.requested'; municipalityId: string }
  | { name: 'access.refused'; what: string }

/** Whether somebody is still there, as one side says it; the reason is about the work. */
type CheckInEvent = { introductionId: string; months: CheckInMonths } & (
  | { name: 'introduction.check-in-recorded'; outcome: CheckInOutcome; stopReason: StopReason | null }
  | { name: 'introduction.check-in-answered'; outcome: CheckInOutcome }
  | { name: 'introduction.check-in-undone'; side: IntroductionSide }
)
