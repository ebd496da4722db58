const FORM = /^(multipart\/form-data|application\/x-www-form-urlencoded)\s*(;|$)/i
const read = new WeakMap<Request, Promise<FormData>>()

/**
 * The form that a request carries. Its body can be read only once; whoever asks again gets the same. Of what no page of ours
 * sends: answers 415 when it is no form, and 400 when it is one that cannot be read.
 */
export function formOf(request: Request): Promise<FormData> {
  let form = read.get(request)
  if (!form) {
    form = readForm(request)
    read.set(request, form)
  }
  return form
}

async function readForm(request: Request): Promise<FormData> {
  if (!FORM.test(request.headers.get('content-type') ?? '')) throw new Response(null, { status: 415 })
  try {
    return await request.formData()
  } catch {
    throw new Response(null, { status: 400 })
  }
}
