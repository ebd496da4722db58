import type { TemplateKind, TemplateTerm } from '#app/domain/agreements/agreement-template.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { RadioGroup } from '#app/ui/form/choice-group.tsx'

export type OfferedTemplate = { id: string; title: string; kind: TemplateKind; term: TemplateTerm; language: string }

/** Which text to begin an agreement with: of one there is nothing to choose. */
export function TemplateChoice({ templates }: { templates: readonly OfferedTemplate[] }) {
  const { t } = useLanguage()
  const [first] = templates
  if (templates.length === 1) return <input type="hidden" name="templateId" value={first!.id} />
  return (
    <RadioGroup
      name="templateId"
      label={t('agreement.list.template')}
      options={templates.map(({ id, title, kind, term, language }) => ({
        value: id,
        label: title,
        hint: t('template.facts', {
          kind: t(`template.kind.${kind}`),
          term: t(`template.term.${term}`),
          language: t(language === 'en' ? 'template.language.en' : 'template.language.nl'),
        }),
      }))}
    />
  )
}

/** Without what the choice does not show. */
export function offeredTemplates(templates: readonly OfferedTemplate[]): OfferedTemplate[] {
  return templates.map(({ id, title, kind, term, language }) => ({ id, title, kind, term, language }))
}
