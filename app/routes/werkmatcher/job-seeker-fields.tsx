import { useLanguage } from '#app/i18n/use-language.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'

type Known = { name: string; phone: string | null; email: string | null }

/** Who someone is and how to reach them, as the vault keeps it. */
export function JobSeekerFields({ person }: { person: Known | null }) {
  const { t } = useLanguage()
  return (
    <>
      <TextField name="name" defaultValue={person?.name} autoComplete="off" />
      <TextField
        name="phone"
        type="tel"
        defaultValue={person?.phone}
        hint={t('werkmatcher.newPerson.phoneHint')}
        autoComplete="off"
      />
      <TextField name="email" type="email" defaultValue={person?.email} autoComplete="off" />
    </>
  )
}

export function useJobSeekerLabels() {
  const { t } = useLanguage()
  return {
    name: t('werkmatcher.newPerson.name'),
    phone: t('werkmatcher.newPerson.phone'),
    email: t('werkmatcher.newPerson.email'),
  }
}
