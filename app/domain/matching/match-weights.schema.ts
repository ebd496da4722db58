import { z } from 'zod'
import { CRITERIA, TOTAL_POINTS, type Criterion } from './weights.ts'

const points = z.number().int('not-whole').min(0).max(TOTAL_POINTS)

/** Points per criterion; together they are `TOTAL_POINTS`, or a score would no longer be a part of a hundred. */
export const weightsSchema = z
  .strictObject(
    Object.fromEntries(CRITERIA.map((criterion) => [criterion, points])) as Record<Criterion, typeof points>,
  )
  .superRefine((weights, context) => {
    const sum = CRITERIA.reduce((total, criterion) => total + weights[criterion], 0)
    if (sum === TOTAL_POINTS) return
    const message = sum < TOTAL_POINTS ? 'weights.too-few' : 'weights.too-many'
    context.addIssue({ code: 'custom', message, params: { sum, difference: Math.abs(TOTAL_POINTS - sum) } })
  })

export const weightsReasonSchema = z.string().trim().min(10).max(400)
