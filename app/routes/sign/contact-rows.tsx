import { MOST_CONTACTS, type AgreementContact } from '#app/domain/agreements/agreement.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Button } from '#app/ui/button.tsx'
import { useTyped } from '#app/ui/form/form-context.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { Stack, Tiles } from '#app/ui/layout.tsx'
import { rowsIn } from './pledge-rows.tsx'

const FIELDS = ['name', 'function', 'email', 'phone'] as const

type ContactRowsProps = { contacts: readonly AgreementContact[]; canChange: boolean }

/** A row per contact and an empty one to add the next; adding and removing are buttons of the form, so they need no script. */
export function ContactRows({ contacts, canChange }: ContactRowsProps) {
  const { t } = useLanguage()
  const typed = useTyped()
  const rows = typed ? rowsIn(typed, 'contacts') : Math.min(contacts.length + (canChange ? 1 : 0), MOST_CONTACTS)
  return (
    <Stack>
      {Array.from({ length: rows }, (_, row) => (
        <ContactRow
          key={row}
          row={row}
          contact={contacts[row]}
          canRemove={canChange && rows > 1 && (typed !== null || contacts[row] !== undefined)}
        />
      ))}
      {canChange && rows < MOST_CONTACTS && (
        <div>
          <Button kind="secondary" name="then" value="add-contact">
            {t('agreement.draft.addContact')}
          </Button>
        </div>
      )}
    </Stack>
  )
}

/** What a field of a contact is called in the summary of errors: "Contactpersoon 2, e-mailadres". */
export function useContactLabel(): (name: string) => string | undefined {
  const { t } = useLanguage()
  return (name) => {
    const [, row, field] = /^contacts\.(\d+)\.(\w+)$/.exec(name) ?? []
    const [, cityField] = /^cityContact\.(\w+)$/.exec(name) ?? []
    const known = FIELDS.find((one) => one === (field ?? cityField))
    if (!known) return undefined
    const word = t(`agreement.draft.contactField.${known}`)
    return row === undefined
      ? t('agreement.draft.cityLabelOf', { field: word })
      : t('agreement.draft.contactLabelOf', { number: Number(row) + 1, field: word })
  }
}

function ContactRow({ row, contact, canRemove }: { row: number; contact?: AgreementContact; canRemove: boolean }) {
  const { t } = useLanguage()
  const name = (field: (typeof FIELDS)[number]) => `contacts.${row}.${field}`
  const number = row + 1
  return (
    <fieldset className="wb-fieldset wb-pledge">
      <legend className="wb-fieldset__legend">
        {contact ? t('agreement.draft.contact', { number }) : t('agreement.draft.newContact')}
      </legend>
      <Tiles>
        <TextField
          name={name('name')}
          label={t('agreement.draft.name')}
          defaultValue={contact?.name}
          autoComplete={row === 0 ? 'name' : 'off'}
          maxLength={100}
        />
        <TextField
          name={name('function')}
          label={t('agreement.draft.function')}
          defaultValue={contact?.function}
          autoComplete={row === 0 ? 'organization-title' : 'off'}
          maxLength={100}
          optional
        />
        <TextField
          name={name('email')}
          label={t('agreement.draft.email')}
          type="email"
          defaultValue={contact?.email}
          autoComplete={row === 0 ? 'email' : 'off'}
        />
        <TextField
          name={name('phone')}
          label={t('agreement.draft.phone')}
          type="tel"
          defaultValue={contact?.phone}
          autoComplete={row === 0 ? 'tel' : 'off'}
          optional
        />
      </Tiles>
      {canRemove && (
        <Button kind="subtle" compact name="removeContact" value={row}>
          {t('agreement.draft.removeContact', { number })}
        </Button>
      )}
    </fieldset>
  )
}
