import type { ReactNode } from 'react'
import { LANGUAGE_FACTS, type Language } from '#app/i18n/languages.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Anchor } from './anchor.tsx'
import { classNames } from './class-names.ts'
import { PendingBar } from './pending-bar.tsx'
import { ProductMark } from './product-mark.tsx'
import { TextLink } from './text-link.tsx'

export type NavigationItem = {
  href: string
  label: string
  /** This is the page, or the part of the site, that is open. */
  current?: boolean
  /** How much waits there; shown when it is more than none. */
  count?: number
}

type PageShellProps = {
  /** Where the name leads. */
  home?: string
  /** Under the product name: whose portal this is, such as "Gemeente Utrecht". */
  place?: string
  /** The main menu of this audience. */
  navigation?: readonly NavigationItem[]
  /** This page in the languages that it has; the current one is recognised by itself. Leave out where there is one. */
  languages?: readonly { language: Language; href: string }[]
  /** Right of the languages: "Mijn omgeving", who is logged in, a log-out form. See `AccountLinks`. */
  account?: ReactNode
  /** Above the content: the flash message, a notice that search runs on its fallback. */
  notice?: ReactNode
  /** `narrow`: one column of forms or text. */
  width?: 'page' | 'narrow'
  children: ReactNode
  /** Columns of the footer, as `FooterColumn`s: contact of the city, accessibility, privacy. */
  footer?: ReactNode
  /** Last line of the footer: source and licence. */
  footerEnd?: ReactNode
}

/** The frame of every page: skip link, header, `main#inhoud`, footer. Children of main stand 24 px apart by themselves. */
export function PageShell({
  home = '/',
  place,
  navigation = [],
  languages = [],
  account,
  notice,
  width = 'page',
  children,
  footer,
  footerEnd,
}: PageShellProps) {
  const { language, t } = useLanguage()
  return (
    <div className="wb-page">
      <a className="utrecht-skip-link wb-skip" href="#inhoud">
        {t('common.skipToContent')}
      </a>
      <PendingBar />
      <header className="wb-header">
        <div className="wb-page__bar wb-header__top">
          <Anchor href={home} className="wb-product">
            <ProductMark />
            <span>
              <span className="wb-product__name">{t('common.portal')}</span>
              {place && <span className="wb-product__place">{place}</span>}
              <span className="wb-hidden-visually">, {t('ui.page.home')}</span>
            </span>
          </Anchor>
          {(languages.length > 0 || account) && (
            <div className="wb-header__tools">
              {languages.length > 0 && (
                <nav aria-label={t('ui.page.language')}>
                  <ul className="wb-tools">
                    {languages.map(({ language: other, href }) => (
                      <li key={other}>
                        {other === language ? (
                          <span className="wb-tools__here" aria-current="true">
                            {LANGUAGE_FACTS[other].name}
                          </span>
                        ) : (
                          <TextLink className="wb-tools__link" href={href} lang={other} hrefLang={other} reload>
                            {LANGUAGE_FACTS[other].name}
                          </TextLink>
                        )}
                      </li>
                    ))}
                  </ul>
                </nav>
              )}
              {account}
            </div>
          )}
        </div>
        {navigation.length > 0 && (
          <nav className="wb-nav wb-page__bar" aria-label={t('ui.page.audience')}>
            <ul className="wb-nav__list">
              {navigation.map((item) => (
                <li key={item.href}>
                  <Anchor href={item.href} className="wb-nav__link" aria-current={item.current ? 'page' : undefined}>
                    {item.label}
                    {item.count ? <span className="wb-nav__count">{item.count}</span> : null}
                  </Anchor>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </header>
      <main id="inhoud" tabIndex={-1} className={classNames('wb-main', width === 'narrow' && 'wb-main--narrow')}>
        {notice}
        {children}
      </main>
      <footer className="wb-footer">
        <div className="wb-page__bar">
          {footer && <div className="wb-footer__columns">{footer}</div>}
          {footerEnd && <div className="wb-footer__end">{footerEnd}</div>}
        </div>
      </footer>
    </div>
  )
}

/** One column of the footer: links, or whatever else it holds. */
export function FooterColumn({
  title,
  links = [],
  children,
}: {
  title: string
  links?: readonly { href: string; label: string }[]
  children?: ReactNode
}) {
  return (
    <section>
      <h2 className="wb-footer__title">{title}</h2>
      {children}
      {links.length > 0 && (
        <ul className="wb-footer__list">
          {links.map((link) => (
            <li key={link.href}>
              <TextLink href={link.href}>{link.label}</TextLink>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Who is logged in and what they can do about it; `children` takes the log-out form. */
export function AccountLinks({
  name,
  links,
  children,
}: {
  name?: string
  links?: readonly { href: string; label: string }[]
  children?: ReactNode
}) {
  return (
    <ul className="wb-tools">
      {name && (
        <li>
          <span className="wb-tools__here">{name}</span>
        </li>
      )}
      {links?.map((link) => (
        <li key={link.href}>
          <TextLink className="wb-tools__link" href={link.href}>
            {link.label}
          </TextLink>
        </li>
      ))}
      {children && <li>{children}</li>}
    </ul>
  )
}

/** A strip of the page from edge to edge, directly under `PageShell`; its content keeps to the column. */
export function Band({ tone = 'soft', children }: { tone?: 'soft' | 'accent'; children: ReactNode }) {
  return <div className={classNames('wb-band', tone === 'accent' && 'wb-band--accent')}>{children}</div>
}
