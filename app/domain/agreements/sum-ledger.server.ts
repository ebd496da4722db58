import { and, count, eq } from 'drizzle-orm'
import type { Context, Desk, System } from '#app/domain/context.ts'
import { pledges } from '#db/schema/agreements.ts'
import { introductions } from '#db/schema/introductions.ts'
import { vacancies } from '#db/schema/vacancies.ts'
import { nextSteps } from './next-steps.ts'
import { pledgeProgress, progressOfOne } from './pledge-progress.server.ts'

/** Promised against done of one agreement in one line, and what is next. For who may see the agreement: it does not ask. */
export async function sumLedger(ctx: Context<Desk | System>, { agreementId }: { agreementId: string }) {
  const progress = pledgeProgress(ctx)
  const rows = await ctx.db
    .select({ pledged: pledges.places, ...progressOfOne(progress) })
    .from(pledges)
    .leftJoin(progress.opened, eq(progress.opened.pledgeId, pledges.id))
    .leftJoin(progress.people, eq(progress.people.pledgeId, pledges.id))
    .where(eq(pledges.agreementId, agreementId))
  const [proposed] = await ctx.db
    .select({ waiting: count() })
    .from(introductions)
    .innerJoin(vacancies, eq(vacancies.id, introductions.vacancyId))
    .innerJoin(pledges, eq(pledges.id, vacancies.pledgeId))
    .where(and(eq(pledges.agreementId, agreementId), eq(introductions.status, 'proposed')))
  const sum = (key: keyof (typeof rows)[number]) => rows.reduce((total, row) => total + row[key], 0)
  return {
    pledged: sum('pledged'),
    opened: sum('opened'),
    introduced: sum('introduced'),
    placed: sum('placed'),
    stillAfter3: sum('stillAfter3'),
    dueAfter3: sum('dueAfter3'),
    unknownAfter3: sum('unknownAfter3'),
    stillAfter6: sum('stillAfter6'),
    dueAfter6: sum('dueAfter6'),
    unknownAfter6: sum('unknownAfter6'),
    steps: nextSteps(rows, { waiting: proposed!.waiting }),
  }
}
