import { useEffect, useState } from 'react'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Icon } from './icon.tsx'

type ShareLinksProps = {
  /** The whole address of the page. */
  url: string
  title: string
  label?: string
}

/** Pass it on: mail and WhatsApp as plain links; copying and printing once the page has come alive, in a place that was kept for them. */
export function ShareLinks({ url, title, label }: ShareLinksProps) {
  const { t } = useLanguage()
  const [isAlive, setAlive] = useState(false)
  const [isCopied, setCopied] = useState(false)
  useEffect(() => setAlive(true), [])
  const copy = async () => {
    await navigator.clipboard.writeText(url)
    setCopied(true)
  }
  return (
    <div className="wb-share" role="group" aria-label={label ?? t('ui.share.label')}>
      <span className="wb-share__label" aria-hidden="true">
        {label ?? t('ui.share.label')}
      </span>
      <ul className="wb-share__list">
        <li>
          <a
            className="wb-share__link"
            href={`mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(url)}`}
          >
            <Icon name="mail" />
            {t('ui.share.mail')}
          </a>
        </li>
        <li>
          <a
            className="wb-share__link"
            href={`https://wa.me/?text=${encodeURIComponent(`${title} ${url}`)}`}
            rel="external noopener noreferrer"
          >
            <Icon name="chat" />
            {t('ui.share.whatsapp')}
          </a>
        </li>
        <li className={isAlive ? undefined : 'wb-share__waiting'}>
          <button className="wb-share__link" type="button" onClick={() => void copy().catch(() => setCopied(false))}>
            <Icon name={isCopied ? 'check' : 'link'} />
            {t(isCopied ? 'ui.share.copied' : 'ui.share.copy')}
          </button>
        </li>
        <li className={isAlive ? undefined : 'wb-share__waiting'}>
          <button className="wb-share__link" type="button" onClick={() => window.print()}>
            <Icon name="print" />
            {t('ui.share.print')}
          </button>
        </li>
      </ul>
      <span className="wb-hidden-visually" role="status">
        {isCopied ? t('ui.share.copied') : ''}
      </span>
    </div>
  )
}
