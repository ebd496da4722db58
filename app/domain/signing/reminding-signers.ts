/** Days after they were asked on which somebody who has not signed is reminded. */
export const REMIND_AFTER_DAYS = [3, 10] as const

/** How many reminders are due by now, of somebody who was asked then. */
export function remindersDue(invitedAt: Date, now: Date): number {
  const days = (now.getTime() - invitedAt.getTime()) / 86_400_000
  return REMIND_AFTER_DAYS.filter((after) => days >= after).length
}
