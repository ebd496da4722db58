import { useSearchParams } from '@remix-run/react'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { LinkTabs } from '#app/ui/link-tabs.tsx'
import { caseloadFilterIn, caseloadQuery } from './caseload-filter.ts'

/** The three lists of one person: what fits, what is one change away, and all of it. */
export function MatchTabs({ profileId, current }: { profileId: string; current: 'fitting' | 'near' | 'all' }) {
  const { t } = useLanguage()
  const filter = caseloadQuery(caseloadFilterIn(useSearchParams()[0]))
  const here = `/werkmatcher/kandidaten/${profileId}`
  const all = `${here}/matches${filter}${filter ? '&' : '?'}alles=1`
  return (
    <LinkTabs
      label={t('question.tabs.label')}
      items={[
        { href: `${here}/matches${filter}`, label: t('question.tabs.fitting'), current: current === 'fitting' },
        { href: `${here}/net-niet${filter}`, label: t('question.tabs.near'), current: current === 'near' },
        { href: all, label: t('question.tabs.all'), current: current === 'all' },
      ]}
    />
  )
}
