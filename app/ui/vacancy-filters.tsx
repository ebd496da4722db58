import { Form } from '@remix-run/react'
import { OCCUPATIONS } from '#app/domain/occupations/occupation.ts'
import {
  DISTANCES,
  HOURS_SLUGS,
  KIND_SLUGS,
  SCHOOL_HOURS_SLUGS,
  SECTOR_SLUGS,
  SORT_SLUGS,
  type VacancyCounts,
  type VacancySearch,
} from '#app/domain/vacancies/vacancy-search.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Button } from './button.tsx'
import { Disclosure } from './disclosure.tsx'
import { CheckboxField, CheckboxGroup } from './form/choice-group.tsx'
import { PostcodeField } from './form/postcode-field.tsx'
import { SelectField } from './form/select-field.tsx'
import { TextField } from './form/text-field.tsx'
import { Stack } from './layout.tsx'
import { chosen, options } from './vacancy-search-words.ts'

type VacancyFiltersProps = {
  /** The page itself: its address will carry the search. */
  action: string
  search: VacancySearch
  counts: VacancyCounts
}

/** All that one can ask of the list, as one form that a browser sends without a script. A sheet above the list on a phone. */
export function VacancyFilters({ action, search, counts }: VacancyFiltersProps) {
  const speech = useLanguage()
  const { t } = speech
  const count = chosen(speech, search).length
  return (
    <Form method="get" action={action} key={action + JSON.stringify(search)}>
      <Disclosure phoneOnly summary={count > 0 ? t('browse.filters.openCount', { count }) : t('browse.filters.open')}>
        <Stack>
          <TextField
            name="q"
            type="search"
            label={t('browse.filters.text')}
            defaultValue={search.text}
            maxLength={100}
            width="full"
            suggestions={OCCUPATIONS.map((occupation) => occupation[speech.language === 'nl' ? 'nl' : 'en'])}
          />
          <Button kind="primary">{t('browse.filters.show')}</Button>
          <Choices search={search} counts={counts} />
          {search.sort !== 'fit' && <input type="hidden" name="sorteer" value={SORT_SLUGS[search.sort]} />}
          <Button>{t('browse.filters.show')}</Button>
        </Stack>
      </Disclosure>
    </Form>
  )
}

function Choices({ search, counts }: Omit<VacancyFiltersProps, 'action'>) {
  const { t, number } = useLanguage()
  const withCount = (label: string, count: number) => t('browse.filters.withCount', { label, count: number(count) })
  return (
    <>
      <CheckboxGroup
        dense
        name="binnenSchooltijd"
        label={t('browse.filters.schoolHours')}
        options={options(SCHOOL_HOURS_SLUGS, counts.schoolHours, (choice) =>
          t(`browse.filters.schoolHoursChoice.${choice}`),
        )}
        defaultValue={search.schoolHours.map((choice) => SCHOOL_HOURS_SLUGS[choice])}
      />
      <fieldset className="wb-fieldset">
        <legend className="wb-fieldset__legend">{t('browse.filters.notNeeded')}</legend>
        <div className="wb-options wb-options--list wb-options--dense">
          <CheckboxField
            name="weinigNederlands"
            value="ja"
            label={withCount(t('browse.filters.littleDutch'), counts.littleDutch)}
            defaultChecked={search.littleDutch}
          />
          <CheckboxField
            name="zonderDiploma"
            value="ja"
            label={withCount(t('browse.filters.noDiploma'), counts.noDiploma)}
            defaultChecked={search.noDiploma}
          />
        </div>
      </fieldset>
      <fieldset className="wb-fieldset">
        <legend className="wb-fieldset__legend">{t('browse.filters.distance')}</legend>
        <Stack gap="close">
          <PostcodeField
            name="postcode"
            label={t('browse.filters.postcode')}
            hint={t('browse.filters.postcodeHint')}
            defaultValue={search.postcode}
          />
          <SelectField
            name="afstand"
            label={t('browse.filters.km')}
            empty={t('browse.filters.anyDistance')}
            options={DISTANCES.map((km) => ({
              value: String(km),
              label: counts.distances
                ? t('browse.filters.kmCount', { km, count: number(counts.distances[km]) })
                : t('browse.filters.kmChoice', { km }),
            }))}
            defaultValue={search.km === null ? '' : String(search.km)}
          />
        </Stack>
      </fieldset>
      <CheckboxGroup
        dense
        name="uren"
        label={t('browse.filters.hours')}
        options={options(HOURS_SLUGS, counts.hours, (band) => t(`browse.filters.hoursBand.${band}`))}
        defaultValue={search.hours.map((band) => HOURS_SLUGS[band])}
      />
      <CheckboxGroup
        dense
        name="soort"
        label={t('browse.filters.kinds')}
        options={options(KIND_SLUGS, counts.kinds, (kind) => t(`words.kind.${kind}`))}
        defaultValue={search.kinds.map((kind) => KIND_SLUGS[kind])}
      />
      <CheckboxGroup
        dense
        name="sector"
        label={t('browse.filters.sectors')}
        options={options(SECTOR_SLUGS, counts.sectors, (sector) => t(`words.sector.${sector}`))}
        defaultValue={search.sectors.map((sector) => SECTOR_SLUGS[sector])}
      />
    </>
  )
}
