import { z } from 'zod'
import { daySchema } from '#app/domain/calendar/day.schema.ts'

export const apiKeyNameSchema = z.string().trim().min(2).max(80)

/** For whom, what for, and how long; the day is weighed by the verb, which has the clock. */
export const makeApiKeySchema = z.strictObject({
  holderId: z.uuid({ error: 'choose' }),
  name: apiKeyNameSchema,
  expiresOn: daySchema,
})
export type MakeApiKeyInput = z.output<typeof makeApiKeySchema>
