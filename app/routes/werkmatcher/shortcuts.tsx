import { useNavigate, useParams } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'

const KEYS = { next: 'j', previous: 'k', matches: 'm', new: 'n', search: '/' } as const

/** Shortcuts of the workbench, listed under "?". They do nothing while somebody types, nor with Ctrl, Alt or Cmd. */
export function Shortcuts() {
  const { t } = useLanguage()
  const navigate = useNavigate()
  const { profileId } = useParams()
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const links = () => [...document.querySelectorAll<HTMLAnchorElement>('.wb-caseload__link')]
    const step = (by: number) => {
      const all = links()
      const at = all.findIndex((link) => link.getAttribute('aria-current') === 'page')
      const target = all[at === -1 ? (by > 0 ? 0 : all.length - 1) : at + by]
      if (target) navigate(target.pathname + target.search)
    }
    const actions: Record<string, () => void> = {
      [KEYS.next]: () => step(1),
      [KEYS.previous]: () => step(-1),
      [KEYS.matches]: () => profileId && navigate(`/werkmatcher/kandidaten/${profileId}/matches`),
      [KEYS.new]: () => navigate('/werkmatcher/kandidaten/nieuw'),
      [KEYS.search]: () => {
        const field = document.querySelector<HTMLInputElement>('input[name="kenmerk"]')
        field?.closest('details')?.setAttribute('open', '')
        field?.focus()
      },
      '?': () => {
        const details = list.current?.querySelector('details')
        details?.toggleAttribute('open')
        details?.querySelector('summary')?.focus()
      },
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const act = actions[event.key]
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [navigate, profileId])
  return (
    <div className="wb-bench__shortcuts" ref={list}>
      <Disclosure summary={t('werkmatcher.start.shortcuts')}>
        <p className="utrecht-paragraph">{t('werkmatcher.start.shortcutsHint')}</p>
        <dl className="wb-shortcuts">
          {(Object.keys(KEYS) as (keyof typeof KEYS)[]).map((key) => (
            <div key={key} className="wb-shortcuts__item">
              <dt>
                <kbd>{KEYS[key]}</kbd>
              </dt>
              <dd>{t(`werkmatcher.start.keys.${key}`)}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </div>
  )
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
}
