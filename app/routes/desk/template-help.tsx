import { inBraces } from '#app/domain/agreements/agreement-template.ts'
import { LINE_FIELDS, LIST_FIELDS, type TemplateField } from '#app/domain/agreements/render-agreement.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { Table } from '#app/ui/table.tsx'

/** All that a text can hold besides plain words. */
export function TemplateHelp() {
  const { t } = useLanguage()
  const example = (name: 'heading' | 'paragraph' | 'item' | 'strong' | 'emphasis') =>
    t(`template.help.examples.${name}`)
  const marks = [
    { typed: `## ${example('heading')}`, becomes: t('template.help.heading') },
    { typed: example('paragraph'), becomes: t('template.help.paragraph') },
    { typed: `- ${example('item')}`, becomes: t('template.help.bullet') },
    { typed: `1. ${example('item')}`, becomes: t('template.help.numbered') },
    { typed: `**${example('strong')}**`, becomes: <strong>{t('template.help.strong')}</strong> },
    { typed: `*${example('emphasis')}*`, becomes: <em>{t('template.help.emphasis')}</em> },
    { typed: '\\*', becomes: t('template.help.asterisk') },
  ]
  return (
    <Stack>
      <Section level={2} title={t('template.help.marks')}>
        <Table
          caption={t('template.help.marks')}
          captionHidden
          dense
          rows={marks}
          rowKey={({ typed }) => typed}
          columns={[
            {
              key: 'typed',
              header: t('template.help.typed'),
              rowHeader: true,
              cell: ({ typed }) => <code>{typed}</code>,
            },
            { key: 'becomes', header: t('template.help.becomes'), cell: ({ becomes }) => becomes },
          ]}
        />
        <Paragraph>{t('template.help.marksIntro')}</Paragraph>
      </Section>
      <Section level={2} title={t('template.help.fields')}>
        <Paragraph>{t('template.help.fieldsIntro')}</Paragraph>
        <Fields names={LINE_FIELDS} caption={t('template.help.fieldsIntro')} />
        <Paragraph>{t('template.help.listsIntro')}</Paragraph>
        <Fields names={LIST_FIELDS} caption={t('template.help.listsIntro')} />
      </Section>
    </Stack>
  )
}

function Fields({ names, caption }: { names: readonly TemplateField[]; caption: string }) {
  const { t } = useLanguage()
  return (
    <Table
      caption={caption}
      captionHidden
      dense
      rows={names}
      rowKey={(name) => name}
      columns={[
        {
          key: 'field',
          header: t('template.help.field'),
          rowHeader: true,
          cell: (name) => <code>{inBraces(name)}</code>,
        },
        { key: 'meaning', header: t('template.help.meaning'), cell: (name) => t(`template.field.${name}`) },
      ]}
    />
  )
}
