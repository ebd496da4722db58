import type { Database } from '#db/client.ts'
import {
  makeAgreement,
  makeAgreementDocument,
  makeAgreementReminder,
  makeAgreementTemplate,
  makeApiKeyRow,
  makeDeskActor,
  makeEmployer,
  makeEmployerActor,
  makeInterest,
  makeInvitation,
  makeIntroduction,
  makeJobSeeker,
  makeLogo,
  makeMunicipality,
  makePaperSignature,
  makeProfile,
  makeQuestion,
  makeVacancy,
  makeWerkmatcherActor,
  NOW,
} from '#tests/support/factories.ts'
import { cookieOf } from '#tests/support/portal.ts'

/** `other…`: another employer and werkmatcher of the same city; the other desk is another city's. */
export type ActorName =
  'visitor' | 'employer' | 'otherEmployer' | 'werkmatcher' | 'otherWerkmatcher' | 'desk' | 'otherDesk'

export type ObjectName =
  | 'publicVacancy'
  | 'listedEmployer'
  | 'logo'
  | 'vacancy'
  | 'vacancyToMatch'
  | 'vacancyForDesk'
  | 'questionToEmployer'
  | 'introductionToEmployer'
  | 'introductionByWerkmatcher'
  | 'agreement'
  | 'agreementToSign'
  | 'agreementForDesk'
  | 'invitation'
  | 'signedAgreement'
  | 'signedAgreementForDesk'
  | 'profile'
  | 'passedInterest'
  | 'interest'
  | 'employer'
  | 'apiKey'
  | 'reminder'
  | 'template'
  | 'agreementToPrint'
  | 'agreementToPrintForDesk'
  | 'paper'

type Objects = {
  own: string
  /** Who may see `own`. */
  seenBy: readonly ActorName[]
  /** Something of the same kind that this actor may not see. */
  foreignTo: Partial<Record<ActorName, string>>
}

export type World = { cookies: Record<ActorName, string | undefined>; ids: Record<ObjectName, Objects> }

/** Two cities with everything in them that an address can name. */
export async function makeWorld(db: Database): Promise<World> {
  await makeMunicipality(db, { id: 'stichtse-vecht' })
  const [employer, otherEmployer] = [await makeEmployerActor(db), await makeEmployerActor(db)]
  const [werkmatcher, otherWerkmatcher] = [await makeWerkmatcherActor(db), await makeWerkmatcherActor(db)]
  const [desk, otherDesk] = [await makeDeskActor(db), await makeDeskActor(db, { municipalityId: 'stichtse-vecht' })]
  const vacancy = await makeVacancy(db, { employerId: employer.employerId })
  const theirVacancy = await makeVacancy(db, { employerId: otherEmployer.employerId })
  const draft = await makeVacancy(db, { employerId: otherEmployer.employerId, status: 'draft' })

  const profile = await makeProfile(db, { werkmatcherId: werkmatcher.userId })
  const theirProfile = await makeProfile(db, { werkmatcherId: otherWerkmatcher.userId })
  for (const { id: profileId } of [profile, theirProfile]) await makeJobSeeker(db, { profileId })
  const introduction = await makeIntroduction(db, {
    vacancyId: vacancy.id,
    profileId: profile.id,
    werkmatcherId: werkmatcher.userId,
  })
  const theirIntroduction = await makeIntroduction(db, {
    vacancyId: theirVacancy.id,
    profileId: theirProfile.id,
    werkmatcherId: otherWerkmatcher.userId,
  })
  const question = await makeQuestion(db, {
    vacancyId: vacancy.id,
    profileId: profile.id,
    werkmatcherId: werkmatcher.userId,
  })
  const theirQuestion = await makeQuestion(db, { vacancyId: theirVacancy.id })
  const agreement = await makeAgreement(db, { employerId: employer.employerId })
  const partlySigned = await makeAgreement(db, { employerId: employer.employerId, status: 'partly-signed' })
  const theirAgreement = await makeAgreement(db, { employerId: otherEmployer.employerId })
  const signed = await makeAgreement(db, { employerId: employer.employerId, status: 'in-force', offeredAt: NOW })
  const theirSigned = await makeAgreement(db, { employerId: otherEmployer.employerId, status: 'in-force' })
  for (const { id: agreementId } of [signed, theirSigned]) await makeAgreementDocument(db, { agreementId })
  const invitation = await makeInvitation(db, { agreementId: signed.id })
  const interest = await makeInterest(db, { vacancyId: vacancy.id })
  const passed = await makeInterest(db, {
    vacancyId: vacancy.id,
    status: 'passed-on',
    passedToId: werkmatcher.userId,
    handledAt: NOW,
  })

  const listed = await makeEmployer(db, { listedAt: NOW })
  await makeAgreement(db, { employerId: listed.id, status: 'in-force' })
  const logo = await makeLogo(db, { employerId: listed.id })

  const reminder = await makeAgreementReminder(db)
  const template = await makeAgreementTemplate(db)
  const offered = (employerId: string) => makeAgreement(db, { employerId, status: 'offered', offeredAt: NOW })
  const [toPrint, theirsToPrint] = [await offered(employer.employerId), await offered(otherEmployer.employerId)]
  const paper = await makePaperSignature(db, { agreementId: toPrint.id })
  const { row: apiKey } = await makeApiKeyRow(db, { holderId: werkmatcher.userId })

  const everyone: ActorName[] = [
    'visitor',
    'employer',
    'otherEmployer',
    'werkmatcher',
    'otherWerkmatcher',
    'desk',
    'otherDesk',
  ]
  return {
    cookies: {
      visitor: undefined,
      employer: await cookieOf(db, employer.userId),
      otherEmployer: await cookieOf(db, otherEmployer.userId),
      werkmatcher: await cookieOf(db, werkmatcher.userId),
      otherWerkmatcher: await cookieOf(db, otherWerkmatcher.userId),
      desk: await cookieOf(db, desk.userId),
      otherDesk: await cookieOf(db, otherDesk.userId),
    },
    ids: {
      publicVacancy: { own: vacancy.id, seenBy: everyone, foreignTo: { visitor: draft.id } },
      listedEmployer: { own: listed.id, seenBy: everyone, foreignTo: { visitor: employer.employerId } },
      logo: { own: `${logo.sha256}.webp`, seenBy: everyone, foreignTo: {} },
      vacancy: {
        own: vacancy.id,
        seenBy: ['employer'],
        foreignTo: { employer: theirVacancy.id, otherEmployer: vacancy.id },
      },
      vacancyToMatch: {
        own: vacancy.id,
        seenBy: ['werkmatcher', 'otherWerkmatcher'],
        foreignTo: { werkmatcher: draft.id },
      },
      vacancyForDesk: { own: vacancy.id, seenBy: ['desk'], foreignTo: { otherDesk: vacancy.id } },
      questionToEmployer: {
        own: question.id,
        seenBy: ['employer'],
        foreignTo: { employer: theirQuestion.id, otherEmployer: question.id },
      },
      introductionToEmployer: {
        own: introduction.id,
        seenBy: ['employer'],
        foreignTo: { employer: theirIntroduction.id, otherEmployer: introduction.id },
      },
      introductionByWerkmatcher: {
        own: introduction.id,
        seenBy: ['werkmatcher'],
        foreignTo: { werkmatcher: theirIntroduction.id, otherWerkmatcher: introduction.id },
      },
      agreement: {
        own: agreement.id,
        seenBy: ['employer'],
        foreignTo: { employer: theirAgreement.id, otherEmployer: agreement.id },
      },
      agreementToSign: {
        own: partlySigned.id,
        seenBy: ['employer', 'desk'],
        foreignTo: {
          employer: theirAgreement.id,
          otherEmployer: partlySigned.id,
          otherDesk: partlySigned.id,
        },
      },
      // Whoever holds it.
      invitation: { own: invitation, seenBy: everyone, foreignTo: { visitor: 'van-niemand' } },
      signedAgreement: {
        own: signed.id,
        seenBy: ['employer'],
        foreignTo: { employer: theirSigned.id, otherEmployer: signed.id },
      },
      signedAgreementForDesk: { own: signed.id, seenBy: ['desk'], foreignTo: { otherDesk: signed.id } },
      agreementForDesk: { own: agreement.id, seenBy: ['desk'], foreignTo: { otherDesk: agreement.id } },
      profile: {
        own: profile.id,
        seenBy: ['werkmatcher'],
        foreignTo: { werkmatcher: theirProfile.id, otherWerkmatcher: profile.id },
      },
      passedInterest: {
        own: passed.id,
        seenBy: ['werkmatcher'],
        foreignTo: { werkmatcher: interest.id, otherWerkmatcher: passed.id },
      },
      interest: { own: interest.id, seenBy: ['desk'], foreignTo: { otherDesk: interest.id } },
      agreementToPrint: {
        own: toPrint.id,
        seenBy: ['employer'],
        foreignTo: { employer: theirsToPrint.id, otherEmployer: toPrint.id },
      },
      agreementToPrintForDesk: { own: toPrint.id, seenBy: ['desk'], foreignTo: { otherDesk: toPrint.id } },
      paper: { own: paper.id, seenBy: ['desk'], foreignTo: { otherDesk: paper.id } },
      template: { own: template.id, seenBy: ['desk'], foreignTo: { otherDesk: template.id } },
      apiKey: { own: apiKey.id, seenBy: ['desk'], foreignTo: { otherDesk: apiKey.id } },
      reminder: { own: reminder.id, seenBy: ['desk'], foreignTo: { otherDesk: reminder.id } },
      employer: { own: employer.employerId, seenBy: ['desk'], foreignTo: { otherDesk: employer.employerId } },
    },
  }
}
