/** The id of a form control, which the error summary links to: "f-shifts-0-endsAt" for "shifts.0.endsAt". */
export function fieldId(name: string): string {
  return `f-${name.replaceAll('.', '-')}`
}

/** The id of a part that belongs to a control: its hint, its errors. */
export function partId(name: string, part: 'hint' | 'error' | 'count' | 'label' | 'list'): string {
  return `${fieldId(name)}-${part}`
}
