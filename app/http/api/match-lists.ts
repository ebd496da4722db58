import { z } from 'zod'
import { profileMatchSchema, vacancyMatchSchema } from './match.ts'
import { listShape, pagingShape } from './paging.ts'

export const matchesQuerySchema = z.strictObject(pagingShape)

export const candidateMatchesQuerySchema = z.strictObject({
  ...pagingShape,
  alle: z.literal('ja').optional().meta({
    description: 'Ook de vacatures die niet passen, na die wel passen: de lijst is dan tot het eind te lezen.',
  }),
})

export const candidateMatchesSchema = z
  .strictObject({
    kandidaat: z.string().meta({ description: 'Het kenmerk van het profiel.' }),
    ...listShape,
    matches: z.array(vacancyMatchSchema).meta({ description: 'De beste eerst.' }),
  })
  .meta({ id: 'MatchesVanKandidaat' })

export const vacancyMatchesSchema = z
  .strictObject({
    vacature: z.strictObject({ id: z.uuid(), titel: z.string().nullable() }),
    ...listShape,
    matches: z.array(profileMatchSchema).meta({ description: 'De beste eerst.' }),
  })
  .meta({ id: 'MatchesVanVacature' })
