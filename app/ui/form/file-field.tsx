import { Field, type FieldProps } from './field.tsx'

type FileFieldProps = FieldProps & {
  /** What the browser offers to choose: "image/png,image/jpeg". The server looks for itself. */
  accept: string
}

/** One file. Its form needs `encType="multipart/form-data"`. */
export function FileField({ accept, ...field }: FileFieldProps) {
  return <Field {...field} control={(props) => <input {...props} type="file" accept={accept} className="wb-file" />} />
}
