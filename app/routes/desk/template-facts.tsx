import type { TemplateKind, TemplateTerm } from '#app/domain/agreements/agreement-template.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'

/** "Grote werkgever · Meer jaren · Nederlands". */
export function TemplateFacts({
  template: { kind, term, language },
}: {
  template: { kind: TemplateKind; term: TemplateTerm; language: string }
}) {
  const { t } = useLanguage()
  return (
    <Paragraph look="subtle">
      {t('template.facts', {
        kind: t(`template.kind.${kind}`),
        term: t(`template.term.${term}`),
        language: t(language === 'en' ? 'template.language.en' : 'template.language.nl'),
      })}
    </Paragraph>
  )
}
