import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Context, System } from '#app/domain/context.ts'
import { agreements } from '#db/schema/agreements.ts'
import { municipalities } from '#db/schema/municipalities.ts'
import { users } from '#db/schema/people.ts'
import { agreementSigners, signatures } from '#db/schema/signing.ts'
import type { AgreementReader } from './agreement-reader.ts'
import type { SigningParty } from './agreement.ts'

export type FoundReader = {
  /** A word for a mail that is theirs, the same however often it is sent. */
  key: string
  party: SigningParty
  name: string
  email: string
  /** Null for who logs in: they read it in the portal. */
  linkFor: string | null
}

/** For the worker to write to; null when they have left, somebody else signs in their place, or they have no address. */
export async function findReader(
  ctx: Context<System>,
  { agreementId, reader }: { agreementId: string; reader: AgreementReader },
): Promise<FoundReader | null> {
  if (reader.kind === 'signer') return findSigner(ctx, { agreementId, signerId: reader.signerId })
  if (reader.kind === 'offerer') {
    const [offerer] = await ctx.db
      .select({ name: users.name, email: users.email })
      .from(agreements)
      .innerJoin(users, eq(users.id, agreements.offeredById))
      .where(and(eq(agreements.id, agreementId), isNull(users.disabledAt)))
    return offerer ? { key: 'offerer', party: 'employer', linkFor: null, ...offerer } : null
  }
  const [desk] = await ctx.db
    .select({ name: municipalities.deskName, email: municipalities.deskEmail })
    .from(agreements)
    .innerJoin(municipalities, eq(municipalities.id, agreements.municipalityId))
    .where(eq(agreements.id, agreementId))
  return desk ? { key: 'desk', party: 'municipality', linkFor: null, ...desk } : null
}

async function findSigner(
  ctx: Context<System>,
  { agreementId, signerId }: { agreementId: string; signerId: string },
): Promise<FoundReader | null> {
  const [signer] = await ctx.db
    .select({
      status: agreementSigners.status,
      party: agreementSigners.party,
      userId: sql<string | null>`coalesce(${signatures.userId}, ${agreementSigners.userId})`,
      name: sql<string>`coalesce(${signatures.signedName}, ${agreementSigners.name})`,
      email: agreementSigners.email,
    })
    .from(agreementSigners)
    .leftJoin(signatures, eq(signatures.signerId, agreementSigners.id))
    .where(and(eq(agreementSigners.id, signerId), eq(agreementSigners.agreementId, agreementId)))
  if (!signer || signer.status === 'delegated' || !signer.email) return null
  const { party, name, email, userId } = signer
  return { key: signerId, party, name, email, linkFor: userId === null ? signerId : null }
}
