import { useLanguage } from '#app/i18n/use-language.tsx'
import { LinkTabs } from '#app/ui/link-tabs.tsx'

/** The two lists of one vacancy: who fits, and who would after one change. */
export function VacancyTabs({ vacancyId, current }: { vacancyId: string; current: 'fitting' | 'near' }) {
  const { t } = useLanguage()
  const here = `/werkmatcher/vacatures/${vacancyId}`
  return (
    <LinkTabs
      label={t('question.tabs.label')}
      items={[
        { href: `${here}/kandidaten`, label: t('question.tabs.fitting'), current: current === 'fitting' },
        { href: `${here}/net-niet`, label: t('question.tabs.near'), current: current === 'near' },
      ]}
    />
  )
}
