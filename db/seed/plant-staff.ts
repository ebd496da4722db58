import type { Context, Desk, Werkmatcher } from '#app/domain/context.ts'
import { users } from '#db/schema/people.ts'
import type { Calendar } from './moment.ts'
import { STAFF } from './stories/staff.ts'

export type Staff = { werkmatchers: Werkmatcher[]; desks: Desk[] }

export async function plantStaff(ctx: Context, calendar: Calendar): Promise<Staff> {
  const since = calendar.moment(-520, 9 * 60)
  const rows = await ctx.db
    .insert(users)
    .values(
      STAFF.map(({ municipality, ...person }) => ({
        ...person,
        municipalityId: municipality,
        createdAt: since,
        emailConfirmedAt: since,
      })),
    )
    .returning({ userId: users.id, role: users.role, municipalityId: users.municipalityId })
  return {
    werkmatchers: rows
      .filter((row) => row.role === 'werkmatcher')
      .map(({ userId, municipalityId }) => ({ kind: 'werkmatcher', userId, municipalityId })),
    desks: rows
      .filter((row) => row.role === 'desk')
      .map(({ userId, municipalityId }) => ({ kind: 'desk', userId, municipalityId })),
  }
}

/** The first at the desk of this municipality. */
export function deskOf({ desks }: Staff, municipalityId: string): Desk {
  const desk = desks.find((desk) => desk.municipalityId === municipalityId)
  if (!desk) throw new Error(`Nobody works at the desk of ${municipalityId}`)
  return desk
}
