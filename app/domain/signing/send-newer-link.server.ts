import type { Context, Signer } from '#app/domain/context.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { findNewerVersion } from './find-newer-version.server.ts'
import { sendNewLink } from './send-new-link.server.ts'

/** Who came by the personal link of a version that was replaced has the link of the newer one mailed, to their own address. */
export async function sendNewerLink(ctx: Context<Signer>): Promise<void> {
  const newer = await findNewerVersion(ctx)
  if (newer?.state !== 'asked') throw new Refusal('conflict', 'Nothing newer asks for their signature')
  await sendNewLink(ctx, newer)
}
