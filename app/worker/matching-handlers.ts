import { workOutCarving } from '#app/domain/matching/carving/work-out-carving.server.ts'
import { workOutEveryCarving } from '#app/domain/matching/carving/work-out-every-carving.server.ts'
import { deleteOldAnswers } from '#app/domain/matching/reach/delete-old-answers.server.ts'
import type { Handlers } from './handlers.ts'

/** What matching works out for whole municipalities, away from the web processes. */
export const matchingHandlers = {
  'work-out-carving': async (ctx, { municipalityId }) => {
    await workOutCarving(ctx, { municipalityId })
  },
  'work-out-every-carving': async (ctx) => {
    await workOutEveryCarving(ctx)
  },
  'delete-old-reach-answers': async (ctx) => {
    await deleteOldAnswers(ctx)
  },
} satisfies Partial<Handlers>
