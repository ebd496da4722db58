import { useEffect, useLayoutEffect, useRef } from 'react'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { fieldId } from './field-id.ts'
import { useFieldLabel, useIssues, useIssueText, useTyped } from './form-context.tsx'

/** With the message itself, not a moment later: by then somebody may be typing. A server has nothing to focus. */
const useAtOnce = typeof document === 'undefined' ? useEffect : useLayoutEffect

/** All that is wrong with the form, at the top of the page, each a link to its field. Takes the focus when it appears. */
export function ErrorSummary() {
  const issues = useIssues()
  const issueText = useIssueText()
  const labelOf = useFieldLabel()
  const { t } = useLanguage()
  const ref = useRef<HTMLDivElement>(null)
  const hasIssues = issues.length > 0
  // Once for each time that the form was refused: a page may be drawn again while somebody corrects it.
  const refused = useTyped() ?? issues
  useAtOnce(() => {
    if (hasIssues) ref.current?.focus()
  }, [refused, hasIssues])
  if (!hasIssues) return null
  return (
    <div ref={ref} className="wb-error-summary" role="alert" tabIndex={-1} aria-labelledby="error-summary-title">
      <h2 className="wb-error-summary__title" id="error-summary-title">
        {t('common.errorSummary')}
      </h2>
      <ul className="wb-error-summary__list">
        {issues.map((issue, index) => {
          const label = labelOf(issue.path)
          const text = label ? named(upperFirst(label), issueText(issue)) : issueText(issue)
          return (
            <li key={`${issue.path}-${index}`}>
              {issue.path === '' ? (
                text
              ) : (
                <a className="utrecht-link utrecht-link--html-a" href={`#${fieldId(issue.path)}`}>
                  {text}
                </a>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** "Titel: vul dit in."; after a question a new sentence. */
const named = (label: string, text: string) =>
  label.endsWith('?') ? `${label} ${text}` : `${label}: ${lowerFirst(text)}`
const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
