import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { AGREEMENT_STATUSES } from '#app/domain/agreements/agreement.ts'
import { reviseAgreement } from '#app/domain/agreements/revise-agreement.server.ts'
import { countDeskWork } from '#app/domain/desk/count-desk-work.server.ts'
import { listDeskWork } from '#app/domain/desk/list-desk-work.server.ts'
import { getReminder } from '#app/domain/reminders/get-reminder.server.ts'
import { handleReminder } from '#app/domain/reminders/handle-reminder.server.ts'
import { remindAgreements } from '#app/domain/reminders/remind-agreements.server.ts'
import { remindCheckIns } from '#app/domain/reminders/remind-check-ins.server.ts'
import { handlers } from '#app/worker/handlers.ts'
import { connect, type Database } from '#db/client.ts'
import { agreements } from '#db/schema/agreements.ts'
import { checkIns, introductions } from '#db/schema/introductions.ts'
import { users } from '#db/schema/people.ts'
import { agreementReminders, checkInReminders } from '#db/schema/reminders.ts'
import { testDatabase } from '#tests/support/database.ts'
import { agreementIn, makeParties, offer, sign } from '#tests/support/agreements.ts'
import {
  makeAgreement,
  makeAgreementReminder,
  makeCheckIn,
  makeContext,
  makeDeskActor,
  makeEmployer,
  makeIntroduction,
  makeMunicipality,
  makePlacement,
  makePledge,
  makeProfile,
  makeUser,
  makeVacancy,
} from '#tests/support/factories.ts'
import { waitingJobs } from '#tests/support/jobs.ts'
import { catchMails } from '#tests/support/mailbox.ts'

let db: Database
let url: string
beforeAll(async () => {
  url = (await testDatabase()).url
  db = connect(url).db
})
beforeEach(async () => {
  await db.delete(checkInReminders)
  await db.delete(agreementReminders)
  await db.update(agreements).set({ status: 'withdrawn' }).where(eq(agreements.status, 'in-force'))
})

const on = (day: string) => makeContext(db, { kind: 'system' }, { now: new Date(`${day}T08:00:00Z`) })
const mails = catchMails()

describe('check-ins that are due', () => {
  async function makePlaced(startsOn: string, werkmatcherId: string, title = 'Medewerker magazijn') {
    const profile = await makeProfile(db, { werkmatcherId })
    const vacancy = await makeVacancy(db, { title })
    const placement = await makePlacement(db, { vacancyId: vacancy.id, profileId: profile.id, werkmatcherId, startsOn })
    return { ...placement, profile }
  }
  beforeEach(async () => {
    await db.delete(checkIns)
    await db.update(introductions).set({ werkmatcherId: (await makeUser(db, { disabledAt: new Date() })).id })
  })
  const remind = async (day: string) => {
    const ctx = on(day)
    const left = await remindCheckIns(ctx)
    for (const { werkmatcherId } of await db.select().from(checkInReminders).where(eq(checkInReminders.on, day))) {
      await handlers['mail-check-ins-due'](ctx, { name: 'mail-check-ins-due', werkmatcherId, on: day })
    }
    return left
  }

  test('are told to their werkmatcher in one mail a day, without who it is', async () => {
    const { id, email } = await makeUser(db, { name: 'Fatima El Amrani' })
    const first = await makePlaced('2025-12-01', id)
    const second = await makePlaced('2026-03-04', id, 'Hulp in de keuken')
    await makePlaced('2026-03-05', id, 'Te vroeg om te vragen')
    await makeCheckIn(db, { introductionId: first.id, months: 3 })
    await makeCheckIn(db, { introductionId: second.id, side: 'employer', outcome: 'stopped' })
    expect(await remind('2026-06-04')).toBe(1)
    const [mail, ...others] = await mails()
    expect(others).toEqual([])
    expect(mail).toMatchObject({ to: email, subject: 'Zijn deze 2 kandidaten er nog?' })
    expect(mail!.text).toContain(
      `- ${first.profile.reference}, Medewerker magazijn: na 6 maanden, op maandag 1 juni 2026\n`,
    )
    expect(mail!.text).toContain(
      `- ${second.profile.reference}, Hulp in de keuken: na 3 maanden, op donderdag 4 juni 2026. De werkgever zegt: is gestopt.`,
    )
    expect(mail!.text).not.toContain('Te vroeg')
    expect(mail!.text).toContain('https://werkbrug.test/werkmatcher/introducties')
  })

  test('are told once however often the job runs, again after a week, and not when they were recorded meanwhile', async () => {
    const { id } = await makeUser(db)
    const placed = await makePlaced('2026-03-01', id)
    const runs = []
    for (const day of ['2026-05-31', '2026-06-01', '2026-06-01', '2026-06-02', '2026-06-08', '2026-06-09']) {
      runs.push(await remindCheckIns(on(day)))
    }
    expect(runs).toEqual([0, 1, 0, 0, 1, 0])
    const twice = await Promise.all([remindCheckIns(on('2026-06-20')), remindCheckIns(on('2026-06-20'))])
    expect(twice.sort()).toEqual([0, 1])
    const jobs = (await waitingJobs(url)).filter((job) => job.name === 'mail-check-ins-due' && job.werkmatcherId === id)
    expect(jobs.map((job) => 'on' in job && job.on)).toEqual(['2026-06-01', '2026-06-08', '2026-06-20'])

    await makeCheckIn(db, { introductionId: placed.id })
    await handlers['mail-check-ins-due'](on('2026-06-20'), {
      name: 'mail-check-ins-due',
      werkmatcherId: id,
      on: '2026-06-20',
    })
    expect(await mails()).toEqual([])
  })

  test('of somebody who left are told to nobody', async () => {
    const { id } = await makeUser(db, { disabledAt: new Date() })
    await makePlaced('2026-03-01', id)
    await remind('2026-06-01')
    expect(await mails()).toEqual([])
  })
})

describe('an agreement', () => {
  async function makeRunning(given: Parameters<typeof makeAgreement>[1] = {}) {
    const employer = await makeEmployer(db, { name: 'Ziekenhuis De Linde' })
    const agreement = await makeAgreement(db, {
      employerId: employer.id,
      status: 'in-force',
      startsOn: '2026-01-01',
      endsOn: '2026-12-31',
      contacts: [{ name: 'Sanne de Wit', function: null, email: 'sanne@linde.example', phone: null }],
      ...given,
    })
    const pledge = await makePledge(db, { agreementId: agreement.id, places: 5, before: '2026-12-01' })
    const vacancy = await makeVacancy(db, { employerId: employer.id, pledgeId: pledge.id, places: 3 })
    return { employer, agreement, pledge, vacancy }
  }
  const remindersOf = (agreementId: string) =>
    db.select().from(agreementReminders).where(eq(agreementReminders.agreementId, agreementId))
  async function mailFor(agreementId: string, day: string) {
    await remindAgreements(on(day))
    for (const { id: reminderId } of await remindersOf(agreementId)) {
      await handlers['mail-agreement-reminder'](on(day), { name: 'mail-agreement-reminder', reminderId })
    }
    return mails()
  }

  test('tells once that it is half way and once that it ends, however late or often the job runs', async () => {
    const { agreement } = await makeRunning()
    const runs = []
    for (const day of [
      '2026-07-01',
      '2026-07-02',
      '2026-07-02',
      '2026-09-01',
      '2026-11-03',
      '2026-11-04',
      '2027-01-01',
    ]) {
      runs.push(await remindAgreements(on(day)))
    }
    expect(runs).toEqual([0, 1, 0, 0, 1, 0, 0])
    expect((await remindersOf(agreement.id)).map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
      ['half-time', '2026-07-02'],
      ['ending', '2026-11-01'],
    ])
  })

  test('tells it once when two jobs run at the same moment', async () => {
    const { agreement } = await makeRunning()
    const both = await Promise.all([remindAgreements(on('2026-07-02')), remindAgreements(on('2026-07-02'))])
    expect(both.sort()).toEqual([0, 1])
    expect(await remindersOf(agreement.id)).toHaveLength(1)
    const jobs = (await waitingJobs(url)).filter((job) => job.name === 'mail-agreement-reminder')
    const [reminder] = await remindersOf(agreement.id)
    expect(jobs.filter((job) => 'reminderId' in job && job.reminderId === reminder!.id)).toHaveLength(1)
  })

  test('says nothing of half time when the end is near already', async () => {
    const { agreement } = await makeRunning()
    await remindAgreements(on('2026-11-20'))
    expect((await remindersOf(agreement.id)).map(({ kind }) => kind)).toEqual(['ending'])
  })

  test.each(AGREEMENT_STATUSES.filter((status) => status !== 'in-force'))('says nothing while %s', async (status) => {
    await makeRunning({ status })
    expect(await remindAgreements(on('2026-08-01'))).toBe(0)
  })

  test('says what was promised, what was done and what is next', async () => {
    const { agreement, vacancy } = await makeRunning()
    const { id: introductionId } = await makePlacement(db, { vacancyId: vacancy.id, startsOn: '2026-03-01' })
    await makeCheckIn(db, { introductionId })
    await makeIntroduction(db, { vacancyId: vacancy.id })
    const [mail, ...others] = await mailFor(agreement.id, '2026-07-02')
    expect(others).toEqual([])
    expect(mail!.to).toBe('sanne@linde.example')
    expect(mail!.subject).toBe(`Halverwege: uw intentieverklaring ${agreement.reference}`)
    for (const line of [
      'Beste Sanne de Wit,',
      'van Ziekenhuis De Linde is over de helft. Ze loopt van donderdag 1 januari 2026 tot en met donderdag 31 december 2026.',
      '- Toegezegd: 5\n- Vacature open: 3\n- Kandidaat voorgesteld: 2\n- Aan het werk: 1\n',
      '- Er nog na 3 maanden: 1 van 1\n- Er nog na 6 maanden: nog niet zover\n',
      'Er wacht 1 voorstel op uw antwoord: https://werkbrug.test/werkgever/introducties',
      'Voor 2 toegezegde plekken is er nog geen vacature. Zet die open: https://werkbrug.test/werkgever/vacatures',
      '2 plekken staan open. Onze werkmatchers zoeken er mensen voor.',
      `https://werkbrug.test/werkgever/intentieverklaringen/${agreement.id}`,
    ]) {
      expect(mail!.text).toContain(line)
    }
  })

  test('says so when nothing is left to do', async () => {
    const { agreement, vacancy } = await makeRunning()
    for (let n = 0; n < 5; n++) await makePlacement(db, { vacancyId: vacancy.id })
    const [mail] = await mailFor(agreement.id, '2026-11-01')
    expect(mail!.subject).toBe(`Uw intentieverklaring ${agreement.reference} loopt af op donderdag 31 december 2026`)
    expect(mail!.text).toContain('U hebt alles gedaan wat u hebt toegezegd. U hoeft niets meer te doen.')
    expect(mail!.text).not.toContain('Zet die open')
  })

  test('goes to whom it names and to who signed it, each once', async () => {
    const { employer, desk } = await makeParties(db)
    const agreementId = await agreementIn(db, 'in-force', { employer, desk })
    const [signer] = await db.select().from(users).where(eq(users.id, employer.userId))
    const [mail] = await mailFor(agreementId, '2027-06-05')
    expect(mail!.to).toBe(`sanne@test.example, ${signer!.email}`)
    await db
      .update(agreements)
      .set({ contacts: [{ name: signer!.name, email: signer!.email.toUpperCase(), function: null, phone: null }] })
    const [, again] = await mailFor(agreementId, '2027-06-05')
    expect(again!.to.toLowerCase()).toBe(signer!.email)
  })

  test('with a next version in force is told of that one, and not again for the same day', async () => {
    const parties = await makeParties(db)
    const first = await agreementIn(db, 'in-force', parties)
    await remindAgreements(on('2027-06-05'))
    const next = await reviseAgreement(makeContext(db, parties.employer), { agreementId: first })
    await offer(db, parties.employer, next)
    await sign(db, parties.employer, next)
    await sign(db, parties.desk, next)
    expect(await remindAgreements(on('2027-06-06'))).toBe(0)
    const desk = makeContext(db, parties.desk)
    const [item] = (await listDeskWork(desk)).filter(({ kind }) => kind === 'reminder')
    expect(await getReminder(desk, { reminderId: item!.id })).toMatchObject({ agreementId: next })
    const [mail] = await mailFor(first, '2027-06-06')
    expect(mail!.text).toContain(`/werkgever/intentieverklaringen/${next}`)
    expect(mail!.text).toContain('- Toegezegd: 4\n')
  })

  test('is mailed to nobody when it is withdrawn between the clock and the mail', async () => {
    const { agreement } = await makeRunning()
    await remindAgreements(on('2026-07-02'))
    await db.update(agreements).set({ status: 'withdrawn' }).where(eq(agreements.id, agreement.id))
    expect(await mailFor(agreement.id, '2026-07-02')).toEqual([])
  })
})

describe("the desk's list", () => {
  test('has a line for each until the desk handled it, once', async () => {
    const { id: municipalityId } = await makeMunicipality(db, { id: 'houten' })
    const desk = makeContext(db, await makeDeskActor(db, { municipalityId }))
    const agreement = await makeAgreement(db, { municipalityId, status: 'in-force' })
    const { id: reminderId } = await makeAgreementReminder(db, {
      agreementId: agreement.id,
      reference: agreement.reference,
      municipalityId,
    })
    expect(await listDeskWork(desk)).toMatchObject([{ kind: 'reminder', id: reminderId, title: agreement.reference }])
    expect(await getReminder(desk, { reminderId })).toMatchObject({ kind: 'half-time', reference: agreement.reference })

    const stranger = makeContext(db, await makeDeskActor(db))
    await expect(getReminder(stranger, { reminderId })).rejects.toMatchObject({ kind: 'not-found' })
    await expect(handleReminder(stranger, { reminderId })).rejects.toMatchObject({ kind: 'not-found' })
    const both = await Promise.allSettled([handleReminder(desk, { reminderId }), handleReminder(desk, { reminderId })])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(both.find((one) => one.status === 'rejected')).toMatchObject({ reason: { kind: 'conflict' } })
    expect((await countDeskWork(desk)).reminder).toBe(0)
  })

  test('loses it when the agreement is no longer in force', async () => {
    const { id: municipalityId } = await makeMunicipality(db, { id: 'houten' })
    const desk = makeContext(db, await makeDeskActor(db, { municipalityId }))
    const { id: agreementId, reference } = await makeAgreement(db, { municipalityId, status: 'withdrawn' })
    await makeAgreementReminder(db, { agreementId, reference, municipalityId })
    expect((await countDeskWork(desk)).reminder).toBe(0)
  })
})
