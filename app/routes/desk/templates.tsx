import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listTemplateSeries, type TemplateSeries } from '#app/domain/agreements/list-template-series.server.ts'
import { asDesk } from '#app/http/acting-as.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Row, Section, Stack } from '#app/ui/layout.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { Table } from '#app/ui/table.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { TemplateFacts } from './template-facts.tsx'

export const meta = pageTitle('template.list.title')

export async function loader(args: LoaderFunctionArgs) {
  return asDesk(args, async (ctx) => ({ series: await listTemplateSeries(ctx) }))
}

export default function Templates() {
  const { t } = useLanguage()
  const { series } = useLoaderData<typeof loader>()
  const offered = series.filter(({ retiredAt }) => retiredAt === null)
  const retired = series.filter(({ retiredAt }) => retiredAt !== null)
  return (
    <>
      <Heading level={1}>{t('template.list.title')}</Heading>
      <Paragraph look="lead">{t('template.list.intro')}</Paragraph>
      <Row>
        <LinkButton href="/balie/teksten/nieuw" kind="primary">
          {t('template.list.new')}
        </LinkButton>
      </Row>
      <Section title={t('template.list.offered')}>
        {offered.length === 0 && <Paragraph>{t('template.list.none')}</Paragraph>}
        {offered.map((one) => (
          <Series key={one.slug} series={one} />
        ))}
      </Section>
      {retired.length > 0 && (
        <Section title={t('template.list.retired')}>
          {retired.map((one) => (
            <Series key={one.slug} series={one} />
          ))}
        </Section>
      )}
    </>
  )
}

function Series({ series }: { series: TemplateSeries }) {
  const { t, shortDay, number } = useLanguage()
  const { title, language, retiredAt, versions } = series
  const newest = versions[0]!
  const page = `/balie/teksten/${newest.id}`
  const about = <span className="wb-hidden-visually"> {t('template.list.about', { title })}</span>
  return (
    <Section level={3} title={<span lang={language}>{title}</span>}>
      <Stack gap="close">
        <TemplateFacts template={series} />
        {retiredAt && <Paragraph look="small">{t('template.list.retiredOn', { day: shortDay(retiredAt) })}</Paragraph>}
        <Table
          caption={t('template.list.versions', { title })}
          captionHidden
          dense
          rows={versions}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'version',
              header: t('template.list.versionColumn'),
              rowHeader: true,
              cell: ({ id, version }) => (
                <TextLink href={`/balie/teksten/${id}`}>
                  {t('template.list.version', { version })}
                  {about}
                </TextLink>
              ),
            },
            { key: 'published', header: t('template.list.published'), cell: (row) => shortDay(row.publishedAt) },
            {
              key: 'agreements',
              header: t('template.list.agreements'),
              align: 'end',
              cell: (row) => number(row.agreements),
            },
          ]}
        />
        <Row>
          <TextLink href={`${page}/volgende`}>
            {t('template.list.next', { version: newest.version + 1 })}
            {about}
          </TextLink>
          <TextLink href={`${page}/aanbod`}>
            {t(retiredAt ? 'template.list.resume' : 'template.list.retire')}
            <span className="wb-hidden-visually"> – {title}</span>
          </TextLink>
        </Row>
      </Stack>
    </Section>
  )
}
