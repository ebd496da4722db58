import { Form, useLocation, useMatches, useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { Person } from '#app/domain/context.ts'
import { inLanguage, LANGUAGES } from '#app/i18n/languages.ts'
import { isTextKey, type TextKey } from '#app/i18n/translate.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import type { loader as rootLoader } from '#app/root.tsx'
import { FlashMessage } from '#app/ui/flash-message.tsx'
import { Button } from '#app/ui/button.tsx'
import { AccountLinks, FooterColumn, PageShell } from '#app/ui/page-shell.tsx'

/** What a route can say about its frame: `export const handle: Handle = { … }`. */
export type Handle = {
  /** False on a page that is fully itself without a script; it then gets none. */
  scripts?: boolean
  /** One column of text or forms instead of the whole width. */
  width?: 'page' | 'narrow'
  /** The page exists in every language. */
  everyLanguage?: boolean
  /** Nothing around it but the name: one act, no way to wander off. */
  bare?: boolean
}

type MenuItem = {
  href: string
  label: TextKey
  /** There is no such page in another language. */
  onlyDutch?: true
  /** What belongs to it besides the pages under its own address. */
  also?: readonly string[]
}

/** The main menu of each audience; the first is where they start. */
const NAVIGATION: Record<Person['kind'] | 'visitor', readonly MenuItem[]> = {
  visitor: [
    { href: '/vacatures', label: 'frame.nav.vacancies' },
    { href: '/werkgevers', label: 'frame.nav.employers' },
    { href: '/werkgever/aanmelden', label: 'frame.nav.forEmployers', onlyDutch: true },
  ],
  employer: [
    { href: '/werkgever', label: 'frame.nav.today' },
    { href: '/werkgever/vacatures', label: 'frame.nav.ownVacancies' },
    { href: '/werkgever/introducties', label: 'frame.nav.introductions' },
    { href: '/werkgever/intentieverklaringen', label: 'frame.nav.agreements', also: ['/tekenen'] },
    { href: '/werkgever/resultaat', label: 'frame.nav.board' },
    { href: '/werkgever/organisatie', label: 'frame.nav.organisation' },
  ],
  werkmatcher: [
    { href: '/werkmatcher', label: 'frame.nav.workbench' },
    { href: '/werkmatcher/vacatures', label: 'frame.nav.openVacancies' },
    { href: '/werkmatcher/introducties', label: 'frame.nav.introductions' },
  ],
  desk: [
    { href: '/balie', label: 'frame.nav.workList' },
    {
      href: '/balie/toezeggingen',
      label: 'frame.nav.pledges',
      also: ['/balie/intentieverklaringen', '/balie/werkgevers', '/tekenen'],
    },
    { href: '/balie/teksten', label: 'frame.nav.templates' },
    { href: '/balie/matchen', label: 'frame.nav.matchWeights' },
    { href: '/balie/passend-maken', label: 'frame.nav.carving' },
    { href: '/balie/sleutels', label: 'frame.nav.apiKeys' },
  ],
}

/** Header, menu, messages and footer around a page, for whoever is looking. `bare`: as a route can say it of itself. */
export function PageFrame({ children, ...asked }: { children: ReactNode; bare?: boolean }) {
  const { t, to } = useLanguage()
  const { pathname, search } = useLocation()
  const handle = { ...useHandle(), ...(asked.bare && { bare: true }) }
  const root = useRouteLoaderData<typeof rootLoader>('root')
  const person = root?.person ?? null
  const menu = NAVIGATION[person?.kind ?? 'visitor'].map(({ label, onlyDutch, also, ...item }) => {
    const href = person || onlyDutch ? item.href : to(item.href)
    return { href, label: t(label), begins: [href, ...(also ?? [])] }
  })
  // What the desk opened from its work list (`sinds`: where it was there) leads back to it, as its breadcrumb says.
  const [workList] = NAVIGATION.desk
  const current = new URLSearchParams(search).has('sinds') ? workList?.href : currentOf(menu, pathname)
  const flash = root?.flash ? `flash.${root.flash.message}` : ''
  return (
    <PageShell
      home={to('/')}
      place={person?.municipality ? t('frame.municipality', { name: person.municipality }) : undefined}
      navigation={handle.bare ? [] : menu.map(({ href, label }) => ({ href, label, current: href === current }))}
      languages={
        handle.everyLanguage
          ? LANGUAGES.map((language) => ({ language, href: inLanguage(pathname + search, language) }))
          : []
      }
      width={handle.width}
      account={handle.bare ? undefined : person ? <LoggedIn name={person.name} /> : <LoggedOut />}
      notice={isTextKey(flash) && <FlashMessage>{t(flash, root?.flash?.params)}</FlashMessage>}
      footer={!handle.bare && <Footer />}
      footerEnd={t('frame.footer.end')}
    >
      {children}
    </PageShell>
  )
}

function LoggedIn({ name }: { name: string }) {
  const { t } = useLanguage()
  return (
    <AccountLinks name={name}>
      <Form method="post" action="/uitloggen" reloadDocument>
        <Button kind="subtle" compact>
          {t('frame.logOut')}
        </Button>
      </Form>
    </AccountLinks>
  )
}

function LoggedOut() {
  const { t } = useLanguage()
  return <AccountLinks links={[{ href: '/inloggen', label: t('frame.logIn') }]} />
}

function Footer() {
  const { t, to } = useLanguage()
  const root = useRouteLoaderData<typeof rootLoader>('root')
  return (
    <>
      {root?.municipalities.map((desk) => (
        <FooterColumn
          key={desk.id}
          title={t('frame.municipality', { name: desk.name })}
          links={[
            {
              href: `tel:${desk.deskPhone.replace(/[^+\d]/g, '')}`,
              label: t('frame.footer.call', { phone: desk.deskPhone }),
            },
            { href: `mailto:${desk.deskEmail}`, label: desk.deskEmail },
          ]}
        />
      ))}
      <FooterColumn
        title={t('frame.footer.about')}
        links={[
          { href: to('/over'), label: t('frame.footer.how') },
          { href: to('/zo-werkt-het-matchen'), label: t('frame.footer.matching') },
          { href: to('/toegankelijkheid'), label: t('frame.footer.accessibility') },
          { href: to('/privacy'), label: t('frame.footer.privacy') },
          { href: to('/werkgevers'), label: t('frame.footer.employers') },
          { href: to('/controleer'), label: t('frame.footer.check') },
          { href: '/api', label: t('frame.footer.developers') },
          ...(root?.demo ? [{ href: '/demo/post', label: t('frame.footer.demoMailbox') }] : []),
        ]}
      />
    </>
  )
}

/** The menu item that this page belongs to: the one with the longest address that begins it. */
function currentOf(items: readonly { href: string; begins: readonly string[] }[], pathname: string) {
  return items
    .flatMap(({ href, begins }) => begins.map((start) => ({ href, start })))
    .filter(({ start }) => pathname === start || pathname.startsWith(`${start}/`))
    .sort((a, b) => b.start.length - a.start.length)[0]?.href
}

/** What the open routes say about the frame; the innermost has the last word. */
function useHandle(): Handle {
  return useMatches().reduce<Handle>((all, match) => ({ ...all, ...(match.handle as Handle | undefined) }), {})
}
