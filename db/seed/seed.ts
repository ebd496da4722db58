import { asc, inArray, sql } from 'drizzle-orm'
import type { Context, System } from '#app/domain/context.ts'
import { enqueue } from '#app/domain/jobs/enqueue.server.ts'
import type { Role } from '#app/domain/people/person.ts'
import { database, type Database } from '#db/client.ts'
import { users } from '#db/schema/people.ts'
import { inTransaction } from '#db/transaction.ts'
import { DEMO_PEOPLE } from '#app/domain/people/demo-people.ts'
import { calendarFrom } from './moment.ts'
import { ensureMunicipalities } from './municipalities.ts'
import { plantAgreements } from './plant-agreements.ts'
import { plantCaseloads } from './plant-caseloads.ts'
import { plantEmployers } from './plant-employers.ts'
import { plantInterests } from './plant-interests.ts'
import { plantIntroductions } from './plant-introductions.ts'
import { plantQuestions } from './plant-questions.ts'
import { plantReminders } from './plant-reminders.ts'
import { plantStaff } from './plant-staff.ts'
import { plantVacancies } from './plant-vacancies.ts'

/** Any fixed number: whoever holds it seeds, and a second one waits and then finds the city there. */
const SEED_LOCK = 8_201_150

/**
 * Fills an empty portal with a small city: the municipalities, their staff, employers, vacancies, agreements, profiles and what
 * passed between them. One transaction; a portal in which anybody can log in is left as it is.
 */
export async function seedIfEmpty({ db = database(), now = new Date() }: { db?: Database; now?: Date } = {}): Promise<
  'seeded' | 'kept'
> {
  const ctx: Context<System> = { actor: { kind: 'system' }, db, now, requestId: 'seed' }
  return inTransaction(ctx, async (ctx) => {
    await ctx.db.execute(sql`select pg_advisory_xact_lock(${SEED_LOCK})`)
    await ensureMunicipalities(ctx)
    if ((await ctx.db.$count(users)) > 0) return 'kept'

    const calendar = calendarFrom(now)
    const staff = await plantStaff(ctx, calendar)
    const planted = await plantEmployers(ctx, calendar, staff)
    const findPledge = await plantAgreements(ctx, calendar, staff, planted)
    const vacancies = await plantVacancies(ctx, calendar, staff, planted, findPledge)
    const profiles = await plantCaseloads(ctx, calendar, staff)
    await plantIntroductions(ctx, calendar, staff, { vacancies, profiles })
    await plantReminders(ctx, calendar)
    await plantQuestions(ctx, calendar, staff, { vacancies, profiles })
    await plantInterests(ctx, calendar, staff, vacancies)
    await enqueue(ctx, { name: 'reconcile-indexes' })
    return 'seeded'
  })
}

/** Who can log in as whom with one click, for the lines that `npm start` ends with. Empty when there is no demo city. */
export async function demoPeople({ db = database() }: { db?: Database } = {}): Promise<
  { name: string; role: Role; email: string }[]
> {
  return db
    .select({ name: users.name, role: users.role, email: users.email })
    .from(users)
    .where(inArray(users.email, [...DEMO_PEOPLE]))
    .orderBy(asc(users.role), asc(users.name))
}
