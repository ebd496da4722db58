import { useLanguage } from '#app/i18n/use-language.tsx'
import { RadioGroup } from '#app/ui/form/choice-group.tsx'
import { useTyped } from '#app/ui/form/form-context.tsx'
import { SuggestField } from '#app/ui/form/suggest-field.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'

export const MOST_OCCUPATIONS = 5

export type Choice = { code: string; label: string; also: string | null }
/** By row, which occupations were perhaps meant by what was typed; and whether the list is ESCO's. */
export type OccupationChoices = { choices: Record<number, Choice[]>; credit: boolean }

type OccupationFieldsProps = {
  /** What the stored occupations are called. */
  names: readonly string[]
  asked?: OccupationChoices
}

/** Rows to type occupations in. Where the server knew no single one for a name, it asks which of a few was meant. */
export function OccupationFields({ names, asked }: OccupationFieldsProps) {
  const { t, to } = useLanguage()
  return (
    <fieldset className="wb-fieldset">
      <legend className="wb-fieldset__legend">{t('werkmatcher.part.occupations')}</legend>
      <div className="utrecht-form-field-description">{t('werkmatcher.part.occupationsHint')}</div>
      <Stack gap="tight">
        {Array.from({ length: MOST_OCCUPATIONS }, (_, row) => (
          <Stack gap="tight" key={row}>
            <SuggestField
              name={`occupations.${row}`}
              optional
              from={to('/beroepen')}
              maxLength={100}
              defaultValue={names[row]}
            />
            <WhichOne row={row} choices={asked?.choices[row] ?? []} />
          </Stack>
        ))}
        {asked?.credit && <Paragraph look="small">{t('common.esco')}</Paragraph>}
      </Stack>
    </fieldset>
  )
}

function WhichOne({ row, choices }: { row: number; choices: readonly Choice[] }) {
  const { t } = useLanguage()
  const typed = useTyped()?.[`occupations.${row}`]
  if (choices.length === 0 || typeof typed !== 'string') return null
  return (
    <RadioGroup
      name={`occupationChoices.${row}`}
      label={t('werkmatcher.part.occupationChoice', { typed })}
      options={[
        ...choices.map(({ code, label, also }) => ({
          value: choiceValue({ row, code, typed }),
          label: upperFirst(also ? `${label} (${also})` : label),
        })),
        { value: '', label: t('werkmatcher.part.occupationNone') },
      ]}
      defaultValue=""
    />
  )
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** A choice goes with the text that it was offered for: when something else is typed since, it means nothing any more. */
export function choiceValue({ row, code, typed }: { row: number; code: string; typed: string }): string {
  return `${row} ${code} ${typed}`
}
