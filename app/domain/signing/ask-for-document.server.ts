import type { Context } from '#app/domain/context.ts'
import { enqueue } from '#app/domain/jobs/enqueue.server.ts'

/** Leaves the job that makes the document of an agreement that everybody signed; one that waits already begins anew. */
export async function askForDocument(ctx: Context, signed: { agreementId: string }): Promise<void> {
  const key = `make-agreement-document:${signed.agreementId}`
  await enqueue(ctx, { name: 'make-agreement-document', ...signed }, { key })
}
