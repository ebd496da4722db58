import { asc, eq, gt } from 'drizzle-orm'
import { recordAudit } from '#app/domain/audit/record-audit.server.ts'
import type { Context, System } from '#app/domain/context.ts'
import { authorize } from '#app/domain/refusal.ts'
import { employers } from '#db/schema/employers.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { mayImportVacancies } from './vacancy.policy.ts'
import { vacancyLineOf, writeVacancyLine, type Organisation } from './vacancy-line.ts'

const BATCH = 500

/** Every vacancy as a line of the portal's own format, by id, in batches of lines; how many went is recorded at the end. */
export async function* exportVacancies(ctx: Context<System>): AsyncGenerator<string[]> {
  authorize(mayImportVacancies(ctx.actor), 'export vacancies')
  let after: string | null = null
  let count = 0
  for (;;) {
    const rows: { vacancy: typeof vacancies.$inferSelect; employer: Organisation | null }[] = await ctx.db
      .select({
        vacancy: vacancies,
        employer: { name: employers.name, kvkNumber: employers.kvkNumber, website: employers.website },
      })
      .from(vacancies)
      .leftJoin(employers, eq(employers.id, vacancies.employerId))
      .where(after === null ? undefined : gt(vacancies.id, after))
      .orderBy(asc(vacancies.id))
      .limit(BATCH)
    yield rows.map(({ vacancy, employer }) => writeVacancyLine(vacancyLineOf(vacancy, employer)))
    count += rows.length
    after = rows.at(-1)?.vacancy.id ?? null
    if (rows.length < BATCH) break
  }
  await recordAudit(ctx, { name: 'vacancies.exported', count })
}
