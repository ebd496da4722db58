import { z } from 'zod'
import { timeBlocksSchema } from '#app/domain/week/week.schema.ts'
import { DAYS, type TimeBlock } from '#app/domain/week/week.ts'
import { time } from './form-fields.ts'

/**
 * The rows of a typed week as blocks. Every day sends rows that may be empty; one that is half filled in is told so. What
 * is wrong is said at the row in which it was typed.
 */
export const week = z
  .array(z.strictObject({ day: z.enum(DAYS), startsAt: time, endsAt: time }))
  .max(200)
  .default([])
  .transform((rows, context): TimeBlock[] => {
    const filled = rows
      .map((row, index) => ({ ...row, index }))
      .filter((row) => row.startsAt !== null || row.endsAt !== null)
    const blocks = filled.map(({ day, startsAt, endsAt, index }) => {
      if (startsAt === null) context.addIssue({ code: 'custom', path: [index, 'startsAt'], message: 'required' })
      if (endsAt === null) context.addIssue({ code: 'custom', path: [index, 'endsAt'], message: 'required' })
      return { day, startsAt: startsAt ?? 0, endsAt: endsAt ?? 0 }
    })
    if (filled.some((row) => row.startsAt === null || row.endsAt === null)) return z.NEVER
    const parsed = timeBlocksSchema.safeParse(blocks)
    if (parsed.success) return parsed.data
    for (const { path, message } of parsed.error.issues) {
      const row = typeof path[0] === 'number' ? filled[path[0]] : undefined
      context.addIssue({ code: 'custom', path: row ? [row.index, ...path.slice(1)] : [], message })
    }
    return z.NEVER
  })
