import { Form } from '@remix-run/react'
import { LOOK_REASONS } from '#app/domain/candidates/candidate.ts'
import type { SeenJobSeeker } from '#app/domain/candidates/look-at-job-seeker.server.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Button } from '#app/ui/button.tsx'
import { Email, Phone } from '#app/ui/contact-links.tsx'
import { DataList } from '#app/ui/data-list.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { Panel, Stack } from '#app/ui/layout.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { TextLink } from '#app/ui/text-link.tsx'

/** Who it is, behind a question: asked for with a reason, shown once. */
export function PersonContact({ profileId, person }: { profileId: string; person: SeenJobSeeker | null }) {
  const { t } = useLanguage()
  if (person) {
    return (
      <Panel>
        <DataList
          items={[
            { term: t('werkmatcher.newPerson.name'), description: person.name },
            { term: t('werkmatcher.newPerson.phone'), description: person.phone && <Phone phone={person.phone} /> },
            { term: t('werkmatcher.newPerson.email'), description: person.email && <Email email={person.email} /> },
          ]}
        />
        <TextLink href={`/werkmatcher/kandidaten/${profileId}/gegevens`}>
          {t('werkmatcher.person.changeContact')}
        </TextLink>
      </Panel>
    )
  }
  return (
    <Disclosure summary={t('werkmatcher.person.contact')}>
      <Form method="post" preventScrollReset>
        <Stack gap="close">
          <Paragraph>{t('werkmatcher.person.contactIntro')}</Paragraph>
          <SelectField
            name="why"
            label={t('werkmatcher.person.why')}
            empty={false}
            options={LOOK_REASONS.filter((why) => why !== 'recognise-caseload').map((why) => ({
              value: why,
              label: t(`werkmatcher.person.lookReason.${why}`),
            }))}
          />
          <div>
            <Button name="intent" value="look">
              {t('werkmatcher.person.look')}
            </Button>
          </div>
        </Stack>
      </Form>
    </Disclosure>
  )
}
