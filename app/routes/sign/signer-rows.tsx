import { SIGNER_CHOICES, type SignerChoice } from '#app/domain/signing/signer.ts'
import type { SignerInput } from '#app/domain/signing/signing.schema.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Button } from '#app/ui/button.tsx'
import { useTyped } from '#app/ui/form/form-context.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { Row, Stack, Tiles } from '#app/ui/layout.tsx'
import { rowsIn } from './pledge-rows.tsx'

const FIELDS = ['who', 'name', 'email'] as const

type SignerRowsProps = {
  signers: readonly SignerInput[]
  /** Or else only the desk can be asked, and whom the city named before. */ namesForCity: boolean
}

/** A row per signer in the order in which they sign, and an empty one to add the next; every button of a row saves, without a script. */
export function SignerRows({ signers, namesForCity }: SignerRowsProps) {
  const { t } = useLanguage()
  const typed = useTyped()
  const isCityNamed = signers.some(({ party, name }) => party === 'municipality' && name !== null)
  const choices = SIGNER_CHOICES.filter((choice) => choice !== 'municipality' || namesForCity || isCityNamed)
  const rows = typed ? rowsIn(typed, 'signers') : signers.length + 1
  return (
    <Stack>
      {Array.from({ length: rows }, (_, row) => (
        <SignerRow
          key={row}
          row={row}
          signer={signers[row]}
          choices={choices}
          isThere={typed !== null || signers[row] !== undefined}
        />
      ))}
      <div>
        <Button kind="secondary" name="then" value="add">
          {t('offer.add')}
        </Button>
      </div>
    </Stack>
  )
}

/** What a field of a row is called in the summary of errors: "Ondertekenaar 2, e-mailadres". */
export function useSignerLabel(): (name: string) => string | undefined {
  const { t } = useLanguage()
  return (name) => {
    const [, row, field] = /^signers\.(\d+)\.(\w+)$/.exec(name) ?? []
    const known = FIELDS.find((one) => one === field)
    return known && t('offer.labelOf', { number: Number(row) + 1, field: t(`offer.field.${known}`) })
  }
}

type SignerRowProps = {
  row: number
  signer: SignerInput | undefined
  choices: readonly SignerChoice[]
  isThere: boolean
}

function SignerRow({ row, signer, choices, isThere }: SignerRowProps) {
  const { t } = useLanguage()
  const name = (field: (typeof FIELDS)[number]) => `signers.${row}.${field}`
  const number = row + 1
  const isDesk = signer?.name === null
  return (
    <fieldset className="wb-fieldset wb-pledge">
      <legend className="wb-fieldset__legend">{t(signer ? 'offer.signer' : 'offer.newSigner', { number })}</legend>
      <Tiles>
        <SelectField
          name={name('who')}
          label={t('offer.who')}
          defaultValue={signer && (isDesk ? 'desk' : signer.party)}
          options={choices.map((value) => ({ value, label: t(`offer.choice.${value}`) }))}
        />
        <TextField
          name={name('name')}
          label={t('offer.name')}
          defaultValue={signer?.name}
          autoComplete="off"
          maxLength={100}
        />
        <TextField
          name={name('email')}
          label={t('offer.email')}
          hint={t('offer.emailHint')}
          type="email"
          defaultValue={isDesk ? null : signer?.email}
          autoComplete="off"
        />
      </Tiles>
      {isThere && (
        <Row>
          {row > 0 && (
            <Button kind="subtle" compact name="up" value={row}>
              {t('offer.up', { number })}
            </Button>
          )}
          <Button kind="subtle" compact name="remove" value={row}>
            {t('offer.remove', { number })}
          </Button>
        </Row>
      )}
    </fieldset>
  )
}
