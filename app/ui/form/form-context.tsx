import { createContext, useContext, useMemo, type ReactNode } from 'react'
import { DAYS, type Day } from '#app/domain/week/week.ts'
import type { Issue } from '#app/domain/refusal.ts'
import { isTextKey } from '#app/i18n/translate.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'

/** What was typed, by dotted name; several values under one name are a list. */
export type Typed = Record<string, string | string[]>

/** What a field is called, by its dotted name: the error summary says it before the message. */
export type FieldLabels = Record<string, string> | ((name: string) => string | undefined)

type FormState = { issues: readonly Issue[]; typed: Typed | null; labels: FieldLabels }

const FormContext = createContext<FormState>({ issues: [], typed: null, labels: {} })

type FormProviderProps = {
  /** What the action refused; every field shows its own, `ErrorSummary` shows all. */
  issues?: readonly Issue[]
  /** What was sent with the refused form. Absent: fields show their `defaultValue`. */
  typed?: Typed | null
  labels?: FieldLabels
  children: ReactNode
}

/** Around the fields of one form, so that errors and typed values find their field by themselves. */
export function FormProvider({ issues, typed, labels, children }: FormProviderProps) {
  const state = useMemo(
    () => ({ issues: issues ?? [], typed: typed ?? null, labels: labels ?? {} }),
    [issues, typed, labels],
  )
  return <FormContext.Provider value={state}>{children}</FormContext.Provider>
}

/** The issues of the form around. */
export function useIssues(): readonly Issue[] {
  return useContext(FormContext).issues
}

/** What was typed in the whole form, or null when it was not refused. */
export function useTyped(): Typed | null {
  return useContext(FormContext).typed
}

/** The text of an issue, "Vul minstens 4 in." */
export function useIssueText(): (issue: Issue) => string {
  const { t } = useLanguage()
  return (issue) => {
    const key = `issue.${issue.message}`
    return isTextKey(key) ? t(key, issue.params) : issue.message
  }
}

/** Everything that a field needs to know about itself. `defaultValue` is what to show when nothing was typed yet. */
export function useField(name: string) {
  const { issues, typed } = useContext(FormContext)
  const issueText = useIssueText()
  const mine = issues.filter((issue) => issue.path === name)
  const wasTyped = typed?.[name]
  return {
    errors: mine.map(issueText),
    /** The one value to show. A refused form shows what was sent, empty included. */
    value: (defaultValue: string | number | null | undefined): string | undefined => {
      if (typed === null) return defaultValue === null || defaultValue === undefined ? undefined : String(defaultValue)
      return Array.isArray(wasTyped) ? wasTyped.at(-1) : wasTyped
    },
    /** The chosen ones of several. */
    values: (defaultValues: readonly string[] | null | undefined): readonly string[] => {
      if (typed === null) return defaultValues ?? []
      if (wasTyped === undefined) return []
      return Array.isArray(wasTyped) ? wasTyped : [wasTyped]
    },
  }
}

/** The label of a field by name: from `labels`, or for the rows of a week from their day. */
export function useFieldLabel(): (name: string) => string | undefined {
  const { labels, typed } = useContext(FormContext)
  const { t } = useLanguage()
  return (name) => {
    const given = typeof labels === 'function' ? labels(name) : labels[name]
    if (given) return given
    const row = /^(.+)\.(startsAt|endsAt)$/.exec(name)
    const day = row && typed?.[`${row[1]}.day`]
    if (!row || typeof day !== 'string' || !DAYS.includes(day as Day)) return undefined
    const dayName = t(`words.day.${day as Day}`)
    return row[2] === 'startsAt'
      ? t('ui.week.input.beginOf', { day: dayName })
      : t('ui.week.input.endOf', { day: dayName })
  }
}
