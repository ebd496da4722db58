import type { Pledge } from '#app/domain/agreements/agreement.ts'
import { VACANCY_KINDS } from '#app/domain/vacancies/vacancy.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Button } from '#app/ui/button.tsx'
import { DateField } from '#app/ui/form/date-field.tsx'
import { useTyped } from '#app/ui/form/form-context.tsx'
import { NumberField } from '#app/ui/form/number-field.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { Stack } from '#app/ui/layout.tsx'

type PledgeRowsProps = { pledges: readonly (Pledge & { id: string })[]; canChange: boolean }

/** A row per pledge and an empty one to add the next; adding and removing are buttons of the form, so they need no script. */
export function PledgeRows({ pledges, canChange }: PledgeRowsProps) {
  const { t } = useLanguage()
  const typed = useTyped()
  const rows = typed ? rowsIn(typed, 'pledges') : pledges.length + 1
  return (
    <Stack>
      {Array.from({ length: rows }, (_, row) => (
        <PledgeRow
          key={row}
          row={row}
          pledge={pledges[row]}
          typedId={typed ? String(typed[`pledges.${row}.id`] ?? '') : null}
          canRemove={canChange && (typed !== null || pledges[row] !== undefined)}
        />
      ))}
      {canChange && (
        <div>
          <Button kind="secondary" name="then" value="add">
            {t('agreement.draft.add')}
          </Button>
        </div>
      )}
    </Stack>
  )
}

/** What a field of a row is called in the summary of errors: "Toezegging 2, aantal plekken". */
export function usePledgeLabel(): (name: string) => string | undefined {
  const { t } = useLanguage()
  return (name) => {
    const [, row, field] = /^pledges\.(\d+)\.(kind|places|before)$/.exec(name) ?? []
    if (row === undefined || field === undefined) return undefined
    return t('agreement.draft.labelOf', {
      number: Number(row) + 1,
      field: t(`agreement.draft.field.${field as 'kind' | 'places' | 'before'}`),
    })
  }
}

type PledgeRowProps = {
  row: number
  pledge: (Pledge & { id: string }) | undefined
  typedId: string | null
  canRemove: boolean
}

function PledgeRow({ row, pledge, typedId, canRemove }: PledgeRowProps) {
  const { t } = useLanguage()
  const name = (field: string) => `pledges.${row}.${field}`
  const number = row + 1
  return (
    <fieldset className="wb-fieldset wb-pledge">
      <legend className="wb-fieldset__legend">
        {pledge ? t('agreement.draft.pledge', { number }) : t('agreement.draft.newPledge')}
      </legend>
      <input type="hidden" name={name('id')} value={typedId ?? pledge?.id ?? ''} />
      <div className="wb-pledge__fields">
        <SelectField
          name={name('kind')}
          label={t('agreement.draft.kind')}
          defaultValue={pledge?.kind}
          options={VACANCY_KINDS.map((kind) => ({ value: kind, label: t(`words.kind.${kind}`) }))}
        />
        <NumberField name={name('places')} label={t('agreement.draft.places')} defaultValue={pledge?.places} />
        <DateField name={name('before')} label={t('agreement.draft.before')} defaultValue={pledge?.before} />
      </div>
      {canRemove && (
        <Button kind="subtle" compact name="remove" value={row}>
          {t('agreement.draft.remove', { number })}
        </Button>
      )}
    </fieldset>
  )
}

/** How many rows were sent under this name. */
export function rowsIn(typed: Record<string, unknown>, list: string): number {
  const rows = Object.keys(typed).flatMap((name) => {
    const [first, row] = name.split('.')
    return first === list && row ? [row] : []
  })
  return Math.max(0, ...rows.map(Number)) + 1
}
