import { useEffect, useRef, useState } from 'react'
import { blocksOf, MOST_ALTERNATIVES, ROSTER_KINDS, type Roster } from '#app/domain/week/week.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Button } from '#app/ui/button.tsx'
import { RadioGroup } from '#app/ui/form/choice-group.tsx'
import { fieldId } from '#app/ui/form/field-id.ts'
import { useTyped } from '#app/ui/form/form-context.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { WeekInput } from '#app/ui/week/week-input.tsx'
import { WEEK_FIELDS, weeksShown } from './roster-weeks.ts'

/**
 * What kind of roster, and its week; of a choice two to four weeks. Those beyond the first show by style sheet as soon as a
 * choice is asked for, so that it needs no script; "nog een rooster" posts where there is none.
 */
export function RosterFields({ roster }: { roster: Roster | null | undefined }) {
  const { t } = useLanguage()
  const typed = useTyped()
  const [isAlive, setAlive] = useState(false)
  const [shown, setShown] = useState(() => weeksShown(roster, typed))
  useEffect(() => setAlive(true), [])
  // A form that the server answered knows how many there are.
  useEffect(() => {
    if (typed) setShown(weeksShown(null, typed))
  }, [typed])
  const added = useRef<string | null>(null)
  useEffect(() => {
    if (added.current) document.getElementById(fieldId(added.current))?.focus()
    added.current = null
  }, [shown])
  const add = () => {
    added.current = WEEK_FIELDS[shown] ?? null
    setShown(shown + 1)
  }

  const [first, ...others] = WEEK_FIELDS
  return (
    <div className="wb-roster wb-stack">
      <RadioGroup
        name="rosterKind"
        options={ROSTER_KINDS.map((value) => ({
          value,
          label: t(`words.rosterKind.${value}`),
          hint: t(`words.rosterKindMeaning.${value}`),
        }))}
        defaultValue={roster?.kind}
      />
      <input type="hidden" name="weeks" value={shown} />
      <WeekInput
        name={first}
        label={
          <>
            <span className="wb-roster__only">{t('vacancyForm.field.roster')}</span>
            <span className="wb-roster__choice">{t('ui.week.alternative', { number: 1 })}</span>
          </>
        }
        hint={`${t('vacancyForm.hint.roster')} ${t('vacancyForm.hint.rosterToBeAgreed')}`}
        kind={roster?.kind === 'to-be-agreed' ? 'to-be-agreed' : 'fixed'}
        defaultBlocks={roster && (roster.kind === 'alternatives' ? roster.rosters[0] : blocksOf(roster))}
      />
      <div className="wb-roster__choice">
        <Stack>
          <Paragraph look="small">{t('vacancyForm.hint.rosterAlternatives', { max: MOST_ALTERNATIVES })}</Paragraph>
          {others.slice(0, shown - 1).map((name, index) => (
            <WeekInput
              key={name}
              name={name}
              presetName={`preset.${name}`}
              label={t('ui.week.alternative', { number: index + 2 })}
              kind="fixed"
              defaultBlocks={roster?.kind === 'alternatives' ? roster.rosters[index + 1] : null}
            />
          ))}
          {shown < MOST_ALTERNATIVES && (
            <div>
              <Button
                type={isAlive ? 'button' : 'submit'}
                kind="secondary"
                name="more"
                value="week"
                onClick={isAlive ? add : undefined}
              >
                <Icon name="plus" />
                {t('vacancyForm.moreRosters')}
              </Button>
            </div>
          )}
        </Stack>
      </div>
    </div>
  )
}
