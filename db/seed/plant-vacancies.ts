import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { LanguageLevel } from '#app/domain/matching/words.ts'
import type { Context } from '#app/domain/context.ts'
import { occupationByCode } from '#app/domain/occupations/occupation.ts'
import type { VacancyKind } from '#app/domain/vacancies/vacancy.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import type { Calendar } from './moment.ts'
import type { PlantedEmployer } from './plant-employers.ts'
import { deskOf, type Staff } from './plant-staff.ts'
import { seededRandom, type Random } from './random.ts'
import type { VacancyStory } from './story.ts'

export type PlantedVacancy = {
  story: VacancyStory
  employer: PlantedEmployer
  id: string
  row: typeof vacancies.$inferSelect
  /** Days from today on which it was published; null when it never was. */
  published: number | null
}

/** The pledge that vacancies of this kind count towards, if the employer has one in force or fulfilled. */
export type FindPledge = (employer: PlantedEmployer, kind: VacancyKind) => string | null

/**
 * Rows as the steps of the wizard, submit and the desk's decision leave them. Written at once: through the verbs it
 * would take a dozen transactions a vacancy and fill the demo's mailbox with old mail.
 */
export async function plantVacancies(
  ctx: Context,
  calendar: Calendar,
  staff: Staff,
  planted: readonly PlantedEmployer[],
  findPledge: FindPledge,
): Promise<PlantedVacancy[]> {
  const random = seededRandom(60)
  const result: PlantedVacancy[] = []
  for (const employer of planted) {
    for (const story of employer.story.vacancies) {
      result.push(await plantVacancy(ctx, { calendar, staff, employer, story, findPledge, random }))
    }
  }
  return result
}

type Planting = {
  calendar: Calendar
  staff: Staff
  employer: PlantedEmployer
  story: VacancyStory
  findPledge: FindPledge
  random: Random
}

async function plantVacancy(
  ctx: Context,
  { calendar, staff, employer, story, findPledge, random }: Planting,
): Promise<PlantedVacancy> {
  const { day, moment } = calendar
  const { status, occupation, kind } = story
  // Published at least two days before today, so that no deed of the seed lies in the future.
  const drawn = story.closes !== null && story.closes < 0 ? story.closes - random.whole(25, 40) : -random.whole(2, 22)
  const decided = story.published ?? drawn
  const wasDecided = status !== 'draft' && status !== 'submitted'
  const submitted = wasDecided ? decided - random.whole(0, 2) : -random.whole(1, 5)
  const drafted = Math.max(submitted - random.whole(0, 4), 1 - employer.story.registered)
  const wasPublished = wasDecided && status !== 'returned'

  const draftedAt = moment(drafted, 9 * 60 + random.whole(0, 59))
  const submittedAt = status === 'draft' ? null : moment(submitted, 11 * 60 + random.whole(0, 59))
  const decidedAt = wasDecided ? moment(decided, 15 * 60 + random.whole(0, 59)) : null
  // What happened to it after it went public: yesterday, or on its closing day.
  const ended = ['paused', 'filled', 'withdrawn', 'closed'].includes(status)
  const endedAt = ended ? moment(status === 'closed' ? story.closes! + 1 : -1, 9 * 60 + random.whole(0, 59)) : null
  const editedAt = story.editedSince ? moment(-1, 10 * 60 + random.whole(0, 59)) : null

  const [speaking, understanding, reading, writing] = story.dutch.split(' ') as LanguageLevel[]
  const contact = employer.story.people[story.contact ?? 0]
  const place = story.at ?? {
    postcode: employer.story.address.postcode,
    street: `${employer.story.address.street} ${employer.story.address.houseNumber}`,
    place: employer.story.address.place,
  }
  const pledgeId = story.pledged ? findPledge(employer, kind) : null
  const [row] = await ctx.db
    .insert(vacancies)
    .values({
      municipalityId: employer.story.municipality,
      employerId: employer.id,
      status,
      version: status === 'draft' ? 4 : 12,
      title: story.title,
      occupation: occupationName(occupation),
      sector: story.sector ?? employer.story.sector,
      kind,
      places: story.places ?? 1,
      tasks: story.tasks,
      hoursMin: story.hours[0],
      hoursMax: story.hours[1],
      roster: story.roster,
      schoolHolidaysFree: story.schoolHolidaysFree ?? false,
      workplace: story.workplace ?? 'on-site',
      postcode: place.postcode,
      street: place.street,
      placeName: place.place,
      dutchSpeaking: speaking,
      dutchUnderstanding: understanding,
      dutchReading: reading,
      dutchWriting: writing,
      otherLanguages: story.otherLanguages ?? [],
      licences: story.licences ?? [],
      certificates: story.certificates ?? [],
      demands: story.demands,
      skills: story.skills,
      diploma: story.diploma ?? 'none',
      negotiable: story.negotiable ?? [],
      offers: story.offers,
      pay: story.pay,
      benefits: story.benefits ?? null,
      startsOn: story.starts === undefined ? null : day(story.starts),
      closesOn: story.closes === null ? null : day(story.closes),
      contact: contact ? { name: contact.name, email: contact.email, phone: contact.phone } : null,
      pledgeId,
      returnReason: story.returnReason ?? null,
      createdAt: draftedAt,
      // A status is no change of the text: by this day the desk sees what was changed after it last read.
      changedAt: editedAt ?? draftedAt,
      submittedAt,
      publishedAt: wasPublished ? decidedAt : null,
      reviewedAt: wasPublished ? decidedAt : null,
    })
    .returning()
  const vacancyId = row!.id

  const byEmployer = { ...ctx, actor: employer.actors[story.contact ?? 0] ?? employer.actors[0]! }
  const byDesk = { ...ctx, actor: deskOf(staff, employer.story.municipality) }
  await recordAudit({ ...byEmployer, now: draftedAt }, { name: 'vacancy.drafted', vacancyId })
  if (submittedAt) await recordAudit({ ...byEmployer, now: submittedAt }, { name: 'vacancy.submitted', vacancyId })
  if (decidedAt && story.returnReason) {
    await recordAudit(
      { ...byDesk, now: decidedAt },
      { name: 'vacancy.returned', vacancyId, reason: story.returnReason },
    )
  } else if (decidedAt) await recordAudit({ ...byDesk, now: decidedAt }, { name: 'vacancy.published', vacancyId })
  if (pledgeId && submittedAt) {
    await recordAudit(
      { ...byEmployer, now: submittedAt },
      { name: 'vacancy.counted-towards-pledge', vacancyId, pledgeId },
    )
  }
  if (editedAt) {
    await recordAudit({ ...byEmployer, now: editedAt }, { name: 'vacancy.changed', vacancyId, fields: ['tasks'] })
  }
  if (endedAt && status === 'closed') {
    await recordAudit({ ...ctx, actor: { kind: 'system' }, now: endedAt }, { name: 'vacancy.closed', vacancyId })
  } else if (endedAt && (status === 'paused' || status === 'filled' || status === 'withdrawn')) {
    await recordAudit({ ...byEmployer, now: endedAt }, { name: `vacancy.${status}`, vacancyId })
  }
  return { story, employer, id: vacancyId, row: row!, published: wasPublished ? decided : null }
}

/** By its title, which no other has. */
export function plantedVacancy(planted: readonly PlantedVacancy[], title: string): PlantedVacancy {
  const found = planted.find(({ story }) => story.title === title)
  if (!found) throw new Error(`No vacancy "${title}"`)
  return found
}

/** A vacancy keeps the name that people know, not the code. */
function occupationName(code: string): string {
  const occupation = occupationByCode(code)
  if (!occupation) throw new Error(`No occupation "${code}"`)
  return occupation.nl
}
