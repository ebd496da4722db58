import { and, eq, isNotNull, isNull, notInArray } from 'drizzle-orm'
import type { Context } from '#app/domain/context.ts'
import { closeDueVacancies } from '#app/domain/vacancies/close-due-vacancies.server.ts'
import { remindClosingVacancies } from '#app/domain/vacancies/remind-closing-vacancies.server.ts'
import { formatList } from '#app/i18n/translate.ts'
import { addressKnownMail } from '#app/mail/address-known.ts'
import { employerDecisionMail } from '#app/mail/employer-decision.ts'
import type { EmployerReaders } from '#app/mail/employer-readers.ts'
import { sendMail } from '#app/mail/send-mail.ts'
import { vacancyClosingSoonMail } from '#app/mail/vacancy-closing-soon.ts'
import { vacancyDecisionMail } from '#app/mail/vacancy-decision.ts'
import { employers } from '#db/schema/employers.ts'
import { municipalities } from '#db/schema/municipalities.ts'
import { users } from '#db/schema/people.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import type { Handlers } from './handlers.ts'

/** What happens to employers and vacancies later. Each reads the row again: a decision that was turned since is told as it is now. */
export const employerHandlers = {
  'mail-address-known': async (ctx, { userId }) => {
    const [user] = await ctx.db
      .select()
      .from(users)
      .where(and(eq(users.id, userId), isNull(users.disabledAt)))
    if (user) await sendMail(addressKnownMail(user))
  },
  'mail-employer-decision': async (ctx, { employerId }) => {
    const [employer] = await ctx.db.select().from(employers).where(eq(employers.id, employerId))
    const readers = await readersAt(ctx, employerId)
    if (!employer || !readers) return
    if (employer.status === 'approved') await sendMail(employerDecisionMail(readers, { reason: null }))
    if (employer.status === 'refused') {
      await sendMail(employerDecisionMail(readers, { reason: employer.refusalReason ?? '' }))
    }
  },
  'mail-vacancy-decision': async (ctx, { vacancyId }) => {
    const [vacancy] = await ctx.db.select().from(vacancies).where(eq(vacancies.id, vacancyId))
    const readers = vacancy?.employerId ? await readersAt(ctx, vacancy.employerId) : null
    if (!vacancy || !readers || !['published', 'returned'].includes(vacancy.status)) return
    const returnReason = vacancy.status === 'returned' ? (vacancy.returnReason ?? '') : null
    const { title, closesOn } = vacancy
    await sendMail(vacancyDecisionMail(readers, { vacancyId, title: title ?? '', closesOn, returnReason }))
  },
  'mail-vacancy-closing-soon': async (ctx, { vacancyId }) => {
    const [vacancy] = await ctx.db.select().from(vacancies).where(eq(vacancies.id, vacancyId))
    const readers = vacancy?.employerId ? await readersAt(ctx, vacancy.employerId) : null
    if (!vacancy?.closesOn || !readers || vacancy.status !== 'published') return
    await sendMail(
      vacancyClosingSoonMail(readers, { vacancyId, title: vacancy.title ?? '', closesOn: vacancy.closesOn }),
    )
  },
  'close-due-vacancies': async (ctx) => {
    await closeDueVacancies(ctx)
  },
  'remind-closing-vacancies': async (ctx) => {
    await remindClosingVacancies(ctx)
  },
} satisfies Partial<Handlers>

/** The people of this employer who proved their address, `but` for these; null when there is nobody (known from an import alone). */
export async function readersAt(
  ctx: Context,
  employerId: string,
  { but = [] }: { but?: readonly string[] } = {},
): Promise<EmployerReaders | null> {
  const people = await ctx.db
    .select({
      name: users.name,
      email: users.email,
      employer: employers.name,
      municipality: municipalities.name,
      deskName: municipalities.deskName,
      deskPhone: municipalities.deskPhone,
    })
    .from(users)
    .innerJoin(employers, eq(employers.id, users.employerId))
    .innerJoin(municipalities, eq(municipalities.id, employers.municipalityId))
    .where(
      and(
        eq(users.employerId, employerId),
        isNull(users.disabledAt),
        isNotNull(users.emailConfirmedAt),
        notInArray(users.id, [...but]),
      ),
    )
    .orderBy(users.createdAt)
  const [first] = people
  if (!first) return null
  return {
    ...first,
    to: people.map((person) => person.email).join(', '),
    name: formatList(
      'nl',
      people.map((person) => person.name),
    ),
  }
}
