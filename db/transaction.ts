import { sql } from 'drizzle-orm'
import type { Actor, Context } from '#app/domain/context.ts'
import { MATCHING_ROLE, VAULT_ROLE } from './client.ts'

/** Runs `work` in one transaction: all of it or nothing. Inside another transaction it is a savepoint of that one. */
export async function inTransaction<A extends Actor, R>(
  ctx: Context<A>,
  work: (ctx: Context<A>) => Promise<R>,
): Promise<R> {
  return ctx.db.transaction((db) => work({ ...ctx, db }))
}

/**
 * Runs `work` as the role that can read who people are. Only inside it does the vault open, and only there: the role
 * cannot read profiles, vacancies or anything else. The caller records why it looked (`recordAudit`) outside of it.
 */
export async function withVault<A extends Actor, R>(
  ctx: Context<A>,
  work: (vault: Context<A>['db']) => Promise<R>,
): Promise<R> {
  return ctx.db.transaction(async (db) => {
    await db.execute(sql.raw(`set local role ${VAULT_ROLE}`))
    const result = await work(db)
    await db.execute(sql.raw(`set local role ${MATCHING_ROLE}`))
    return result
  })
}
