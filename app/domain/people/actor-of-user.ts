import type { Person } from '#app/domain/context.ts'
import type { users } from '#db/schema/people.ts'

/** As whom somebody acts once they have shown who they are. */
export function actorOfUser(user: typeof users.$inferSelect): Person {
  const { id: userId, municipalityId, employerId } = user
  if (user.role !== 'employer') return { kind: user.role, userId, municipalityId }
  // The table's check guarantees it; the type cannot know.
  if (!employerId) throw new Error(`Employer user ${userId} has no employer`)
  return { kind: 'employer', userId, employerId, municipalityId }
}
