import { findPersonalData } from '#app/domain/candidates/free-text.ts'
import { Refusal, type Issue } from '#app/domain/refusal.ts'

/** Refuses a text in which something points to a person, at the field `path`; each finding says what to write instead. */
export function refusePersonalData(path: string, text: string | null): void {
  const issues: Issue[] = findPersonalData(text ?? '').map((finding) => ({
    path,
    message: finding.message,
    params: { text: finding.text },
  }))
  if (issues.length > 0) throw new Refusal('invalid', 'Personal data in a free text', issues)
}

/** Parts of a name too short or too common to be recognised by: "van", "de", "el". */
const SHORTEST_NAME = 3

/**
 * Refuses a text in which this very person is named or can be reached: a bare name has no form that could be found without
 * knowing it. For the verb that may look into the vault.
 */
export function refuseIdentity(
  path: string,
  text: string,
  { name, phone, email }: { name: string; phone: string | null; email: string | null },
): void {
  const words = new Set(plain(text).split(/[^\p{L}\p{N}]+/u))
  const named = name.split(/[\s-]+/).find((part) => part.length >= SHORTEST_NAME && words.has(plain(part)))
  if (named) throw identified(path, 'personal-data.name', named)
  const digits = phone?.replace(/\D/g, '').slice(-8) ?? ''
  if (digits.length === 8 && text.replace(/\D/g, '').includes(digits)) {
    throw identified(path, 'personal-data.phone', phone ?? '')
  }
  if (email && plain(text).includes(plain(email))) throw identified(path, 'personal-data.email', email)
}

function identified(path: string, message: string, text: string): Refusal {
  return new Refusal('invalid', 'The person is named in a free text', [{ path, message, params: { text } }])
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
