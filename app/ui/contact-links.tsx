import { TextLink } from './text-link.tsx'

/** A telephone number that can be called from where one reads it. */
export function Phone({ phone }: { phone: string }) {
  return <TextLink href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</TextLink>
}

export function Email({ email }: { email: string }) {
  return <TextLink href={`mailto:${email}`}>{email}</TextLink>
}
