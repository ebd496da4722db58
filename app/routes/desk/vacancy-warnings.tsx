import type { lookAtVacancy } from '#app/domain/vacancies/look-at-vacancy.server.ts'
import { isTextKey } from '#app/i18n/translate.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { useIssueText } from '#app/ui/form/form-context.tsx'
import { BulletList, Paragraph } from '#app/ui/paragraph.tsx'
import { TextLink } from '#app/ui/text-link.tsx'

export type VacancyItem = Awaited<ReturnType<typeof lookAtVacancy>>

/** Facts that the desk should know before it decides: where it came from, what is not known, what was changed. */
export function VacancyWarnings({ item }: { item: VacancyItem }) {
  const { t, list } = useLanguage()
  const issueText = useIssueText()
  const nameOf = useFieldName()
  const { problems, changedFields, source, vacancy } = item
  const isUnknown = ({ message }: { message: string }) => message === 'required' || message === 'choose'
  const unknown = problems.filter(isUnknown)
  const wrong = problems.filter((problem) => !isUnknown(problem))
  return (
    <>
      {source !== 'portal' && (
        <Alert title={t('desk.vacancy.importedTitle')}>
          <Paragraph>{t('desk.vacancy.imported', { source: t(`words.vacancySource.${source}`) })}</Paragraph>
          {vacancy.sourceUrl && (
            <Paragraph>
              <TextLink href={vacancy.sourceUrl} target="_blank" rel="noopener noreferrer nofollow">
                {t('desk.vacancy.original')}
              </TextLink>
            </Paragraph>
          )}
        </Alert>
      )}
      {item.changedSinceRead && (
        <Alert kind="warning">
          {changedFields.length > 0
            ? t('desk.vacancy.changedFields', { fields: list(changedFields.map(nameOf)) })
            : t('desk.vacancy.changedUnknown')}
        </Alert>
      )}
      {problems.length > 0 && (
        <Alert kind="warning" title={t('desk.vacancy.unknownTitle')}>
          {unknown.length > 0 && (
            <Paragraph>
              {t('desk.vacancy.unknown', { fields: list(unknown.map(({ path }) => nameOf(path))) })}
            </Paragraph>
          )}
          {wrong.length > 0 && (
            <BulletList items={wrong.map((problem) => `${nameOf(problem.path)}: ${issueText(problem)}`)} />
          )}
        </Alert>
      )}
    </>
  )
}

/** What a field of a vacancy is called, by its own name or that of the field it is a part of. */
export function useFieldName(): (path: string) => string {
  const { t } = useLanguage()
  return (path) => {
    const key = `vacancyForm.field.${path.split('.')[0]}`
    return isTextKey(key) ? t(key) : path
  }
}
