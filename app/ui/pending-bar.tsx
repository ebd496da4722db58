import { useInRouterContext, useNavigation } from '@remix-run/react'
import { useLanguage } from '#app/i18n/use-language.tsx'

/** A line over the top of the page while the next one is on its way. Moves nothing. */
export function PendingBar() {
  return useInRouterContext() ? <RoutedPendingBar /> : null
}

function RoutedPendingBar() {
  const isPending = useNavigation().state !== 'idle'
  const { t } = useLanguage()
  return (
    <div className="wb-pending" role="status">
      {isPending && (
        <>
          <div className="wb-pending__bar" />
          <span className="wb-hidden-visually">{t('ui.page.pending')}</span>
        </>
      )}
    </div>
  )
}
