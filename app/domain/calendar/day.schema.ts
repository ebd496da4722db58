import { z } from 'zod'
import { isDay } from './day.ts'

export const daySchema = z.string().refine(isDay, { message: 'day.not-a-day' })
