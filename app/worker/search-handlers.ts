import { ALL_INDEXES } from '#search/indexes/all.ts'
import { candidatesIndex } from '#search/indexes/candidates.ts'
import { vacanciesIndex } from '#search/indexes/vacancies.ts'
import { reconcile } from '#search/reconcile.ts'
import { syncDocument } from '#search/sync.ts'
import type { Handlers } from './handlers.ts'

/** Keeping the search indexes equal to the database. A job that fails because the search server is down is tried again. */
export const searchHandlers = {
  'index-vacancy': (ctx, { vacancyId }) => syncDocument(ctx.db, vacanciesIndex, vacancyId),
  'index-profile': (ctx, { profileId }) => syncDocument(ctx.db, candidatesIndex, profileId),
  'reconcile-indexes': async (ctx) => {
    for (const index of ALL_INDEXES) await reconcile(ctx.db, index)
  },
} satisfies Partial<Handlers>
