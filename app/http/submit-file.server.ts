import { data } from '@remix-run/node'
import { Refusal } from '#app/domain/refusal.ts'
import { formOf } from './form-of.server.ts'
import type { RefusedForm } from './submit-form.server.ts'

/** The bytes of the file under `name`; none when there is none. */
export async function fileIn(sent: FormData, name: string): Promise<Uint8Array> {
  const file = sent.get(name)
  return file instanceof Blob ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array()
}

/**
 * Reads the file that a form sends under `name` and hands its bytes to `work`; no file is no bytes. When the verb says no, answers
 * with the issues (400, or 409 for a conflict), for the page to show. What else the form holds is not read.
 */
export async function submitFile<R>(request: Request, name: string, work: (file: Uint8Array) => Promise<R>) {
  const bytes = await fileIn(await formOf(request), name)
  try {
    return await work(bytes)
  } catch (error) {
    if (!(error instanceof Refusal) || (error.kind !== 'invalid' && error.kind !== 'conflict')) throw error
    const conflict = error.kind === 'conflict'
    const form: RefusedForm = { issues: [...error.issues], typed: {}, conflict }
    return data({ form }, { status: conflict ? 409 : 400 })
  }
}
