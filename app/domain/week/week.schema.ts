import { z } from 'zod'
import { DAYS, MINUTES_IN_DAY, MOST_ALTERNATIVES, overlaps } from './week.ts'

export const timeBlockSchema = z
  .strictObject({
    day: z.enum(DAYS),
    startsAt: z.number().int().min(0).max(MINUTES_IN_DAY),
    endsAt: z.number().int().min(0).max(MINUTES_IN_DAY),
  })
  .refine((block) => block.startsAt < block.endsAt, { path: ['endsAt'], message: 'week.ends-before-start' })

/** Blocks of a week: none may overlap, and there are no more than a week can sensibly hold. */
export const timeBlocksSchema = z
  .array(timeBlockSchema)
  .max(42, 'week.too-many-blocks')
  .superRefine((blocks, context) => {
    for (const [, later] of overlaps(blocks)) {
      context.addIssue({ code: 'custom', path: [later, 'startsAt'], message: 'week.overlap' })
    }
  })

export const rosterSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fixed'), shifts: timeBlocksSchema.min(1, 'week.no-shifts') }),
  z.strictObject({
    kind: z.literal('alternatives'),
    rosters: z
      .array(timeBlocksSchema.min(1, 'week.no-shifts'))
      .min(2, 'week.one-alternative')
      .max(MOST_ALTERNATIVES, 'week.too-many-alternatives'),
  }),
  z.strictObject({ kind: z.literal('to-be-agreed'), windows: timeBlocksSchema.min(1, 'week.no-windows') }),
])
