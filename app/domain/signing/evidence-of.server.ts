import { eq } from 'drizzle-orm'
import type { AgreementContent } from '#app/domain/agreements/render-agreement.ts'
import type { Context, Desk, Employer, Signer } from '#app/domain/context.ts'
import type { agreements } from '#db/schema/agreements.ts'
import { signingLinks, type signingRequests } from '#db/schema/signing.ts'
import type { Browser, SigningEvidence } from './evidence.ts'

type Shown = { request: typeof signingRequests.$inferSelect; sentAt: Date; browser: Browser }

/** All that shows who signed: what they agreed to, where the code and the link went and when, and from where they signed. */
export async function evidenceOf(
  ctx: Context<Employer | Desk | Signer>,
  { content }: Pick<typeof agreements.$inferSelect, 'content'>,
  { request, sentAt, browser }: Shown,
): Promise<SigningEvidence> {
  const { template } = JSON.parse(content!) as AgreementContent
  const [link] =
    ctx.actor.kind === 'signer'
      ? await ctx.db.select().from(signingLinks).where(eq(signingLinks.id, ctx.actor.linkId))
      : []
  return {
    consent: request.consent,
    language: request.language,
    template: `${template.slug} ${template.version}`,
    email: request.email,
    codeSentAt: sentAt.toISOString(),
    codeEnteredAt: ctx.now.toISOString(),
    linkSentAt: link?.createdAt.toISOString() ?? null,
    linkOpenedAt: link?.openedAt?.toISOString() ?? null,
    ipAddress: browser.ipAddress,
    userAgent: browser.userAgent,
  }
}
