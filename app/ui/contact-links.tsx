import { Paragraph } from './paragraph.tsx'
import { TextLink } from './text-link.tsx'

/** A telephone number that can be called from where one reads it. */
export function Phone({ phone }: { phone: string }) {
  return <TextLink href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</TextLink>
}

export function Email({ email }: { email: string }) {
  return <TextLink href={`mailto:${email}`}>{email}</TextLink>
}

/** Somebody by name, with the ways to reach them. */
export function Reachable({ person }: { person: { name: string; email: string; phone: string | null } }) {
  const { name, email, phone } = person
  return (
    <Paragraph>
      {name}, <Email email={email} />
      {phone && (
        <>
          , <Phone phone={phone} />
        </>
      )}
    </Paragraph>
  )
}
