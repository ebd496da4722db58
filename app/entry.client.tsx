import { RemixBrowser } from '@remix-run/react'
import { type ReactNode, startTransition, StrictMode, useLayoutEffect } from 'react'
import { hydrateRoot } from 'react-dom/client'

/** What makes React 18 hydrate at once when it happens (`discreteReplayableEvents` in ReactDOMEventReplaying). */
const TOUCHES = [
  ...['mousedown', 'mouseup', 'auxclick', 'click', 'dblclick', 'contextmenu'],
  ...['touchstart', 'touchend', 'touchcancel', 'pointerdown', 'pointerup', 'pointercancel'],
  ...['dragstart', 'drop', 'dragend', 'copy', 'cut', 'paste'],
  ...['keydown', 'keypress', 'keyup', 'compositionstart', 'compositionend', 'textInput', 'input', 'change'],
  ...['submit', 'reset'],
]

/**
 * Hides from React what somebody does before the page is hydrated. The browser still does what the page asks of it: links lead on
 * and forms are sent, as on a page without a script. Hydrating at once is what Remix cannot do while it still reads the page's data:
 * React then gives the page up for good (#345).
 */
const hide = (event: Event) => event.stopPropagation()

function Hydrated({ children }: { children: ReactNode }) {
  useLayoutEffect(() => {
    for (const touch of TOUCHES) window.removeEventListener(touch, hide, true)
  }, [])
  return children
}

function hydrate() {
  for (const touch of TOUCHES) window.addEventListener(touch, hide, true)
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <Hydrated>
          <RemixBrowser />
        </Hydrated>
      </StrictMode>,
    )
  })
}

// A cached script can run before the end of the page is read, and React 18 then fails on what is not there yet
// (react/react#37321, remix-run/remix#10214).
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', hydrate, { once: true })
else hydrate()
