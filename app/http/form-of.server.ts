const read = new WeakMap<Request, Promise<FormData>>()

/** The form that a request carries. Its body can be read only once; whoever asks again gets the same. */
export function formOf(request: Request): Promise<FormData> {
  let form = read.get(request)
  if (!form) {
    form = request.formData()
    read.set(request, form)
  }
  return form
}
