import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { askLoginLink } from '#app/domain/people/ask-login-link.server.ts'
import { deleteStaleSessions } from '#app/domain/people/delete-stale-sessions.server.ts'
import { findSession } from '#app/domain/people/find-session.server.ts'
import { issueLoginLink } from '#app/domain/people/issue-login-link.server.ts'
import { logInAsDemoPerson } from '#app/domain/people/log-in-as-demo-person.server.ts'
import { logInWithLink } from '#app/domain/people/log-in-with-link.server.ts'
import { logOut } from '#app/domain/people/log-out.server.ts'
import { LOGIN_LINK_MINUTES, ROLES, SESSION_LIMITS, type Role } from '#app/domain/people/person.ts'
import { startSession } from '#app/domain/people/start-session.server.ts'
import { database, type Database } from '#db/client.ts'
import { auditEvents } from '#db/schema/audit.ts'
import { employers } from '#db/schema/employers.ts'
import { loginLinks, sessions, users } from '#db/schema/people.ts'
import { testDatabase } from '#tests/support/database.ts'
import { makeContext, makeEmployer, makeUser, NOW } from '#tests/support/factories.ts'

let db: Database

beforeAll(async () => {
  await testDatabase()
  db = database()
})

const visitor = (now = NOW) => makeContext(db, { kind: 'visitor' }, { now })
const minutesLater = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)

describe('a one-time link', () => {
  test('is sent to an address that is known, however it is written', async () => {
    const user = await makeUser(db, { role: 'desk', email: 'Sanne@utrecht.example' })
    await askLoginLink(visitor(), { email: 'sanne@utrecht.example' })
    expect(await auditNames(user.id)).toEqual(['person.login-link-asked'])
  })

  test('is not sent to an unknown one, and the answer is the same', async () => {
    const before = await db.$count(auditEvents)
    await expect(askLoginLink(visitor(), { email: 'niemand@utrecht.example' })).resolves.toBeUndefined()
    expect(await db.$count(auditEvents)).toBe(before)
  })

  test('logs in once: of two clicks at the same time one wins', async () => {
    const user = await makeUser(db, { role: 'werkmatcher' })
    const token = await issueLoginLink(visitor(), { userId: user.id })
    const clicks = await Promise.allSettled([1, 2, 3, 4].map(() => logInWithLink(visitor(), { token })))
    expect(clicks.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await expect(logInWithLink(visitor(), { token })).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('is too old after its time', async () => {
    const user = await makeUser(db, { role: 'desk' })
    const token = await issueLoginLink(visitor(), { userId: user.id })
    const late = visitor(minutesLater(LOGIN_LINK_MINUTES))
    await expect(logInWithLink(late, { token })).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('does nothing for somebody who was shut out since', async () => {
    const user = await makeUser(db, { role: 'desk' })
    const token = await issueLoginLink(visitor(), { userId: user.id })
    await db.update(users).set({ disabledAt: NOW }).where(eq(users.id, user.id))
    await expect(logInWithLink(visitor(), { token })).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('is nowhere in the database itself', async () => {
    const user = await makeUser(db, { role: 'desk' })
    const token = await issueLoginLink(visitor(), { userId: user.id })
    const stored = JSON.stringify(await db.select().from(loginLinks).where(eq(loginLinks.userId, user.id)))
    expect(stored).not.toContain(token)
  })

  test('confirms the address of a new employer, who then waits for the desk', async () => {
    const employer = await makeEmployer(db, { status: 'unconfirmed' })
    const user = await makeUser(db, { role: 'employer', employerId: employer.id, emailConfirmedAt: null })
    const token = await issueLoginLink(visitor(), { userId: user.id })
    await logInWithLink(visitor(), { token })
    const [after] = await db.select().from(employers).where(eq(employers.id, employer.id))
    expect(after?.status).toBe('waiting')
  })
})

describe('a session', () => {
  test.each(ROLES)('of a %s ends after its idle time and at its latest hour', async (role) => {
    const { secret } = await loggedIn(role)
    const { idle, absolute } = SESSION_LIMITS[role]
    expect(await findSession(visitor(minutesLater(idle)), { secret })).not.toBeNull()
    expect(await findSession(visitor(minutesLater(idle + idle + 1)), { secret })).toBeNull()

    const busy = await loggedIn(role)
    for (let minute = 0; minute <= absolute; minute += idle) {
      expect(await findSession(visitor(minutesLater(minute)), busy)).not.toBeNull()
    }
    expect(await findSession(visitor(minutesLater(absolute + 1)), busy)).toBeNull()
  })

  test('is known by its hash alone', async () => {
    const { secret, userId } = await loggedIn('desk')
    const stored = JSON.stringify(await db.select().from(sessions).where(eq(sessions.userId, userId)))
    expect(stored).not.toContain(secret)
  })

  test('ends when somebody logs out, and logging out twice is fine', async () => {
    const { secret, userId } = await loggedIn('employer')
    await logOut(visitor(), { secret })
    await logOut(visitor(), { secret })
    expect(await findSession(visitor(), { secret })).toBeNull()
    expect(await auditNames(userId)).toEqual(['person.logged-in', 'person.logged-out'])
  })

  test('is deleted with the links that are too old, once nobody can log in with it', async () => {
    const longest = Math.max(...ROLES.map((role) => SESSION_LIMITS[role].absolute))
    const { userId } = await loggedIn('employer')
    await issueLoginLink(visitor(), { userId })
    const left = async (minutes: number) => {
      await deleteStaleSessions(makeContext(db, { kind: 'system' }, { now: minutesLater(minutes) }))
      return [
        await db.$count(sessions, eq(sessions.userId, userId)),
        await db.$count(loginLinks, eq(loginLinks.userId, userId)),
      ]
    }
    expect(await left(LOGIN_LINK_MINUTES)).toEqual([1, 1])
    expect(await left(LOGIN_LINK_MINUTES + 1)).toEqual([1, 0])
    expect(await left(longest)).toEqual([1, 0])
    expect(await left(longest + 1)).toEqual([0, 0])
  })

  test('is not found by a made-up secret', async () => {
    expect(await findSession(visitor(), { secret: 'x'.repeat(43) })).toBeNull()
  })

  test('acts as the person with the role and place of today', async () => {
    const { secret, userId } = await loggedIn('werkmatcher')
    expect(await findSession(visitor(), { secret })).toMatchObject({
      actor: { kind: 'werkmatcher', userId, municipalityId: 'utrecht' },
    })
  })
})

describe('a demo person', () => {
  test('does not exist outside demo mode', async () => {
    const user = await makeUser(db, { role: 'desk' })
    await expect(logInAsDemoPerson(visitor(), { email: user.email })).rejects.toMatchObject({ kind: 'not-found' })
  })
})

async function loggedIn(role: Role): Promise<{ secret: string; userId: string }> {
  const employerId = role === 'employer' ? (await makeEmployer(db)).id : null
  const user = await makeUser(db, { role, employerId })
  return { secret: await startSession(visitor(), { userId: user.id, way: 'link' }), userId: user.id }
}

async function auditNames(objectId: string): Promise<string[]> {
  const rows = await db
    .select({ name: auditEvents.name })
    .from(auditEvents)
    .where(sql`${auditEvents.objectId} = ${objectId}`)
    .orderBy(auditEvents.id)
  return rows.map(({ name }) => name)
}
