import { portalDatabase } from './portal-database.ts'

/** Makes the personal links that went to this address too old: two weeks is too long for a journey. */
export async function expireLinksOf(email: string): Promise<void> {
  const expired = await portalDatabase()`
    update signing_links set expires_at = now() - interval '1 minute'
    where signer_id in (select id from agreement_signers where email = ${email}) returning id`
  if (expired.length === 0) throw new Error(`${email} has no personal link`)
}
