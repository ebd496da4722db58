import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { inBraces, MOST_CITY_SENTENCES } from '#app/domain/agreements/agreement-template.ts'
import type { TemplateWords } from '#app/domain/agreements/agreement.ts'
import type { AgreementContent } from '#app/domain/agreements/render-agreement.ts'
import { VACANCY_KINDS, type VacancyKind } from '#app/domain/vacancies/vacancy.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { ActionGroup } from '#app/ui/action-group.tsx'
import { AgreementDocument } from '#app/ui/agreement-document.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { SubmitButton } from '#app/ui/button.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { useIssues } from '#app/ui/form/form-context.tsx'
import { TextArea } from '#app/ui/form/text-area.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { TemplateHelp } from './template-help.tsx'

/** What is being written. */
export type TemplateDraft = { title: string; body: string; cityDoes: readonly string[]; words: TemplateWords }

/** What its fields are called in the summary of errors. */
export function useTemplateLabels(): (name: string) => string | undefined {
  const { t } = useLanguage()
  const labels: Record<string, string> = {
    title: t('template.form.title'),
    body: t('template.form.body'),
    cityDoes: t('template.form.cityDoes'),
    'words.onePlace': t('template.form.onePlace'),
    'words.morePlaces': t('template.form.morePlaces'),
    kind: t('template.form.kind'),
    term: t('template.form.term'),
    language: t('template.form.language'),
  }
  return (name) => {
    const kind = VACANCY_KINDS.find((one) => name === `words.kinds.${one}`)
    return kind ? t('template.form.kindWord', { kind: kindName(t, kind) }) : labels[name]
  }
}

const kindName = (t: ReturnType<typeof useLanguage>['t'], kind: VacancyKind) => t(`words.kind.${kind}`).toLowerCase()

/** The text, what the city does, and the words of a pledge. `children`: what else this form asks, after the title. */
export function TemplateFields({ draft, children }: { draft: TemplateDraft; children?: ReactNode }) {
  const { t, list } = useLanguage()
  const issues = useIssues()
  return (
    <Form method="post" noValidate>
      <Stack>
        <ErrorSummary />
        <Paragraph look="lead">{t('template.form.intro')}</Paragraph>
        <TextField name="title" defaultValue={draft.title} autoComplete="off" maxLength={120} />
        {children}
        <TextArea name="body" hint={t('template.form.bodyHint')} defaultValue={draft.body} rows={24} limit={20_000} />
        <Disclosure summary={t('template.help.title')}>
          <TemplateHelp />
        </Disclosure>
        <TextArea
          name="cityDoes"
          optional
          hint={t('template.form.cityDoesHint', { max: MOST_CITY_SENTENCES, field: inBraces('cityDoes') })}
          defaultValue={draft.cityDoes.join('\n')}
          rows={8}
        />
        <Disclosure summary={t('template.form.words')} open={issues.some(({ path }) => path.startsWith('words.'))}>
          <Stack>
            <Paragraph>
              {t('template.form.wordsHint', { fields: list(['places', 'kind', 'before'].map(inBraces)) })}
            </Paragraph>
            <TextField name="words.onePlace" defaultValue={draft.words.onePlace} autoComplete="off" maxLength={200} />
            <TextField
              name="words.morePlaces"
              defaultValue={draft.words.morePlaces}
              autoComplete="off"
              maxLength={200}
            />
            {VACANCY_KINDS.map((kind) => (
              <TextField
                key={kind}
                name={`words.kinds.${kind}`}
                defaultValue={draft.words.kinds[kind]}
                autoComplete="off"
                maxLength={80}
              />
            ))}
          </Stack>
        </Disclosure>
        <div>
          <SubmitButton name="then" value="preview">
            {t('template.form.preview')}
          </SubmitButton>
        </div>
      </Stack>
    </Form>
  )
}

type TemplatePreviewProps = {
  draft: TemplateDraft
  sample: AgreementContent
  /** What goes along besides the draft. */
  facts: Record<string, string | number>
}

/** The text as it will be read, and everything that was written, to be published or changed. */
export function TemplatePreview({ draft, sample, facts }: TemplatePreviewProps) {
  const { t } = useLanguage()
  const fields: Record<string, string | number> = {
    ...facts,
    title: draft.title,
    body: draft.body,
    cityDoes: draft.cityDoes.join('\n'),
    'words.onePlace': draft.words.onePlace,
    'words.morePlaces': draft.words.morePlaces,
    ...Object.fromEntries(VACANCY_KINDS.map((kind) => [`words.kinds.${kind}`, draft.words.kinds[kind]])),
  }
  return (
    <Form method="post">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Stack>
        <Paragraph look="lead">{t('template.preview.intro')}</Paragraph>
        <AgreementDocument content={sample} level={2} label={t('template.page.document')} />
        <Alert kind="warning">{t('template.preview.warning')}</Alert>
        <ActionGroup>
          <SubmitButton name="then" value="publish">
            {t('template.preview.publish')}
          </SubmitButton>
          <SubmitButton kind="secondary" name="then" value="edit">
            {t('template.preview.edit')}
          </SubmitButton>
        </ActionGroup>
      </Stack>
    </Form>
  )
}
