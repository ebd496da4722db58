import type { Context } from '#app/domain/context.ts'
import { enqueue } from '#app/domain/jobs/enqueue.server.ts'

/** Leaves the job that makes the document of an edition that both sides signed; one that waits already begins anew. */
export async function askForDocument(ctx: Context, signed: { agreementId: string; edition: number }): Promise<void> {
  const key = `make-agreement-document:${signed.agreementId}:${signed.edition}`
  await enqueue(ctx, { name: 'make-agreement-document', ...signed }, { key })
}
