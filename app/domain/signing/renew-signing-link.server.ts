import type { Context } from '#app/domain/context.ts'
import { findSigningLink } from './find-signing-link.server.ts'
import { sendNewLink } from './send-new-link.server.ts'

/** A new link in one click for who holds an old one, to the address that the old one went to. An unknown one is passed over. */
export async function renewSigningLink(ctx: Context, { token }: { token: string }): Promise<void> {
  const found = await findSigningLink(ctx, { token })
  if (found?.actor) await sendNewLink(ctx, found.actor)
}
