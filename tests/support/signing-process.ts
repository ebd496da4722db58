// A process that takes one step towards a signed agreement and, if told so, is gone at one of the moments at which it speaks to
// the database.
import { Socket } from 'node:net'
import { sql } from 'drizzle-orm'
import { connect } from '#db/client.ts'
import { takeStep, type Step } from './signing-steps.ts'

/** `at`: which statement, counted from one; `before` it is sent, or once it is `sent` and the answer is still to come. */
export type Task = {
  step: Step
  now: string
  dies: { at: number; when: 'before' | 'sent' }
}
/** `done`: in how many statements. */
export type Report = { ready: { backend: number } } | { done: { statements: number } }

const url = process.env.DATABASE_URL!
const { port } = new URL(url)
let dies: Task['dies'] | null = null
let statements = 0

// Under the driver, so that nothing it sends by itself (begin, commit, savepoints) is left out.
const { write } = Socket.prototype
Socket.prototype.write = function (this: Socket, ...args: Parameters<typeof write>) {
  const isStatement = this.remotePort === Number(port) && runs(args[0] as Buffer)
  if (isStatement) statements += 1
  const isDue = isStatement && dies?.at === statements
  if (isDue && dies?.when === 'before') process.kill(process.pid, 'SIGKILL')
  const isRoom = write.apply(this, args)
  if (isDue) process.kill(process.pid, 'SIGKILL')
  return isRoom
} as typeof write

/** Whether something is run by this, rather than only prepared: a query by itself (Q), or one that is bound (B). */
function runs(messages: Buffer): boolean {
  for (let at = 0; at + 5 <= messages.length; at += 1 + messages.readInt32BE(at + 1)) {
    if (['Q', 'B'].includes(String.fromCharCode(messages[at]!))) return true
  }
  return false
}

const { db, sql: pool } = connect(url, { max: 1 })
const [session] = await db.execute<{ backend: number }>(sql`select pg_backend_pid() as backend`)
process.on('message', (task: Task) => {
  const ctx = { db, now: new Date(task.now), requestId: 'signing-process' }
  statements = 0
  dies = task.dies
  void takeStep(ctx, task.step).then(async () => {
    dies = null
    process.send!({ done: { statements } } satisfies Report)
    await pool.end()
    process.disconnect()
  })
})
process.once('disconnect', () => process.exit())
process.send!({ ready: { backend: session!.backend } } satisfies Report)
