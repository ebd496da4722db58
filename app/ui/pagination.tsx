import { useLanguage } from '#app/i18n/use-language.tsx'
import { Anchor } from './anchor.tsx'

type PaginationProps = {
  /** From 1. */
  page: number
  pages: number
  hrefOf: (page: number) => string
}

/** First, last, this one and its neighbours; nothing when all is on one page. */
export function Pagination({ page, pages, hrefOf }: PaginationProps) {
  const { t } = useLanguage()
  if (pages <= 1) return null
  return (
    <nav className="wb-pagination" aria-label={t('ui.pagination.label')}>
      <ul className="wb-pagination__list">
        {page > 1 && (
          <li>
            <Anchor className="wb-pagination__link" href={hrefOf(page - 1)} rel="prev">
              {t('ui.pagination.previous')}
            </Anchor>
          </li>
        )}
        {shownPages(page, pages).map((shown, index) =>
          shown === null ? (
            <li key={`gap-${index}`} className="wb-pagination__gap" aria-hidden="true">
              …
            </li>
          ) : (
            <li key={shown}>
              {shown === page ? (
                <span className="wb-pagination__link wb-pagination__link--here" aria-current="page">
                  <span className="wb-hidden-visually">{t('ui.pagination.here', { page, pages })}</span>
                  <span aria-hidden="true">{shown}</span>
                </span>
              ) : (
                <Anchor
                  className="wb-pagination__link"
                  href={hrefOf(shown)}
                  aria-label={t('ui.pagination.page', { page: shown })}
                >
                  {shown}
                </Anchor>
              )}
            </li>
          ),
        )}
        {page < pages && (
          <li>
            <Anchor className="wb-pagination__link" href={hrefOf(page + 1)} rel="next">
              {t('ui.pagination.next')}
            </Anchor>
          </li>
        )}
      </ul>
    </nav>
  )
}

/** 1 … 4 5 6 … 9, with null for a gap; a gap of one page is that page. */
export function shownPages(page: number, pages: number): (number | null)[] {
  const wanted = [1, page - 1, page, page + 1, pages].filter((n) => n >= 1 && n <= pages)
  const shown = [...new Set(wanted)].sort((a, b) => a - b)
  return shown.flatMap((n, index) => {
    const before = shown[index - 1] ?? n - 1
    if (n - before === 2) return [n - 1, n]
    return n - before > 2 ? [null, n] : [n]
  })
}
