import { useLanguage } from '#app/i18n/use-language.tsx'
import { Stack } from './layout.tsx'
import { Paragraph } from './paragraph.tsx'
import { TextLink } from './text-link.tsx'

type ContactPerson = { name: string; function?: string | null; email: string; phone: string | null }

/** A telephone number that can be called from where one reads it. */
export function Phone({ phone }: { phone: string }) {
  return <TextLink href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</TextLink>
}

/** An address to write to; where it does not fit on a line it breaks before the @ rather than in a word. */
export function Email({ email }: { email: string }) {
  const at = email.lastIndexOf('@')
  return (
    <TextLink href={`mailto:${email}`}>
      {email.slice(0, at)}
      <wbr />
      {email.slice(at)}
    </TextLink>
  )
}

/** Somebody with a function, one below the other or beside each other as there is room. */
export function Contact({ contact }: { contact: ContactPerson }) {
  const { name, function: role, email, phone } = contact
  return (
    <span className="wb-contact">
      <span>{role ? `${name}, ${role}` : name}</span>
      <Email email={email} />
      {phone && <Phone phone={phone} />}
    </span>
  )
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

type DeskContactProps = { desks: readonly { id: string; deskName: string; deskEmail: string; deskPhone: string }[] }

/** Whom to turn to who cannot get on: the desks of municipalities, never a person. */
export function DeskContact({ desks }: DeskContactProps) {
  const { t } = useLanguage()
  return (
    desks.length > 0 && (
      <Stack gap="tight">
        <Paragraph>{t('ui.deskContact')}</Paragraph>
        {desks.map(({ id, deskName, deskEmail, deskPhone }) => (
          <Contact key={id} contact={{ name: deskName, email: deskEmail, phone: deskPhone }} />
        ))}
      </Stack>
    )
  )
}
