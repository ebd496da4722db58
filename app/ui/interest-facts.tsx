import { useLanguage } from '#app/i18n/use-language.tsx'
import { DataList } from './data-list.tsx'
import { Section } from './layout.tsx'
import { Paragraph, PlainText } from './paragraph.tsx'
import { TextLink } from './text-link.tsx'

type InterestFactsProps = {
  interest: {
    vacancyId: string
    vacancyTitle: string | null
    employerName: string | null
    createdAt: Date
    contact: { name: string; phone: string | null; email: string | null; message: string | null } | null
  }
}

/** Who is interested in what, and how to reach them; each look at it is recorded, and says so. */
export function InterestFacts({ interest }: InterestFactsProps) {
  const { t, day, clock } = useLanguage()
  const { contact } = interest
  return (
    <>
      <Section title={t('desk.interest.who')}>
        {contact ? (
          <DataList
            items={[
              { term: t('desk.interest.name'), description: contact.name },
              {
                term: t('desk.interest.phone'),
                description: contact.phone && (
                  <TextLink href={`tel:${contact.phone.replace(/[^+\d]/g, '')}`}>{contact.phone}</TextLink>
                ),
              },
              {
                term: t('desk.interest.email'),
                description: contact.email && <TextLink href={`mailto:${contact.email}`}>{contact.email}</TextLink>,
              },
              {
                term: t('desk.interest.message'),
                description: contact.message && <PlainText text={contact.message} />,
              },
            ]}
          />
        ) : (
          <Paragraph>{t('desk.interest.gone')}</Paragraph>
        )}
        <Paragraph look="small">{t('desk.interest.logged')}</Paragraph>
      </Section>
      <DataList
        compact
        items={[
          {
            term: t('desk.interest.vacancy'),
            description: (
              <TextLink href={`/vacatures/${interest.vacancyId}`}>
                {interest.vacancyTitle ?? t('desk.work.untitled')}
              </TextLink>
            ),
          },
          { term: t('desk.interest.employer'), description: interest.employerName },
          {
            term: t('desk.interest.received'),
            description: `${day(interest.createdAt)}, ${clock(interest.createdAt)}`,
          },
        ]}
      />
    </>
  )
}
