import type { ReactNode } from 'react'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { MatchList } from '#app/ui/match/match-row.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'

type NearMissListProps = {
  /** Of a person, or of a vacancy: whose texts these are. */
  words: 'near' | 'nearVacancy'
  paging: { total: number; page: number; pages: number }
  children: ReactNode
}

/** What one change would make fit: how many, a page of them, and the way to the others. */
export function NearMissList({ words, paging: { total, page, pages }, children }: NearMissListProps) {
  const { t } = useLanguage()
  return (
    <>
      <Paragraph>{t(`question.${words}.intro`)}</Paragraph>
      {total === 0 ? (
        <Paragraph>{t(`question.${words}.none`)}</Paragraph>
      ) : (
        <>
          <Heading level={2} look={3}>
            {t(`question.${words}.count`, { count: total })}
          </Heading>
          <MatchList label={t(`question.${words}.list`)}>{children}</MatchList>
          <Pagination page={page} pages={pages} hrefOf={(to) => `?pagina=${to}`} />
        </>
      )}
    </>
  )
}
