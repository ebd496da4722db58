import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { getPortal } from '#app/domain/municipalities/get-portal.server.ts'
import { asAnyone } from '#app/http/acting-as.server.ts'
import { FILE_FORMATS, schemaAddress } from '#app/http/api/file-formats.ts'
import { originOf } from '#app/http/api/paging.ts'
import { API_PATH, PROBLEMS, type ProblemName } from '#app/http/api/problem.ts'
import { vacancyListQuerySchema } from '#app/http/api/vacancy-list.ts'
import { KEY_QUESTIONS_A_MINUTE } from '#app/http/limit-rate.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import type { Handle } from '#app/page-frame.tsx'
import { CodeBlock } from '#app/ui/code-block.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { BulletList, Paragraph } from '#app/ui/paragraph.tsx'
import { Table } from '#app/ui/table.tsx'
import { TextLink } from '#app/ui/text-link.tsx'

export const handle: Handle = { scripts: false }
export const meta = pageTitle('apiDocs.title')

export async function loader(args: LoaderFunctionArgs) {
  return asAnyone(args, async (ctx) => ({
    desk: (await getPortal(ctx)).desk,
    base: originOf(new URL(args.request.url)) + API_PATH,
    parameters: Object.keys(vacancyListQuerySchema.shape).filter((name) => !['limit', 'offset'].includes(name)),
    formats: FILE_FORMATS.map((name) => ({ name, href: schemaAddress(name) })),
    perMinute: KEY_QUESTIONS_A_MINUTE,
    problems: (Object.keys(PROBLEMS) as ProblemName[]).map((name) => ({ name, ...PROBLEMS[name] })),
  }))
}

export default function Api() {
  const { t, list } = useLanguage()
  const { desk, base, parameters, perMinute, formats } = useLoaderData<typeof loader>()
  return (
    <>
      <Heading level={1}>{t('apiDocs.title')}</Heading>
      <Paragraph look="lead">{t('apiDocs.intro')}</Paragraph>
      <Paragraph>{t('apiDocs.base', { base })}</Paragraph>
      <Paragraph>
        <TextLink href={`${API_PATH}/openapi.json`} reload>
          {t('apiDocs.document')}
        </TextLink>
      </Paragraph>
      <Section title={t('apiDocs.openTitle')}>
        <Stack gap="close">
          <Paragraph>{t('apiDocs.openText')}</Paragraph>
          <CodeBlock label={t('apiDocs.openTitle')}>
            {`curl '${base}/vacatures?q=schoonmaak&binnenSchooltijd=ja&postcode=3561&afstand=5'\ncurl '${base}/vacatures/{id}'`}
          </CodeBlock>
          <Paragraph>{t('apiDocs.openParameters', { names: list(parameters) })}</Paragraph>
        </Stack>
      </Section>
      <Section title={t('apiDocs.keyTitle')}>
        <Stack gap="close">
          <Paragraph>{t('apiDocs.keyText', { desk: desk.name, phone: desk.phone })}</Paragraph>
          <CodeBlock label={t('apiDocs.keyTitle')}>
            {`curl -H 'Authorization: Bearer wb_…' '${base}/kandidaten/K7-QF4M/matches?limit=20'\ncurl -H 'Authorization: Bearer wb_…' '${base}/vacatures/{id}/matches'\ncurl -H 'Authorization: Bearer wb_…' -H 'Content-Type: application/json' -d '{"rijbewijzen": ["B"]}' '${base}/bereik'`}
          </CodeBlock>
          <Paragraph>{t('apiDocs.keyMatches')}</Paragraph>
          <Paragraph>{t('apiDocs.keyReach')}</Paragraph>
          <Paragraph>{t('apiDocs.keySafe', { count: perMinute })}</Paragraph>
        </Stack>
      </Section>
      <Section title={t('apiDocs.formatTitle')}>
        <Stack gap="close">
          <Paragraph>{t('apiDocs.formatText')}</Paragraph>
          <BulletList
            items={formats.map(({ name, href }) => (
              <TextLink key={name} href={href} reload>
                {t(`apiDocs.format.${name}`)}
              </TextLink>
            ))}
          />
          <CodeBlock label={t('apiDocs.formatTitle')}>
            {'npm run --silent export -- profiles > profielen.jsonl\nnpm run import -- profiles profielen.jsonl'}
          </CodeBlock>
        </Stack>
      </Section>
      <Problems />
      <Section title={t('apiDocs.versionTitle')}>
        <Paragraph>{t('apiDocs.versionText')}</Paragraph>
      </Section>
    </>
  )
}

function Problems() {
  const { t } = useLanguage()
  const { problems } = useLoaderData<typeof loader>()
  return (
    <Section title={t('apiDocs.problemTitle')}>
      <Paragraph>{t('apiDocs.problemText')}</Paragraph>
      <Table
        caption={t('apiDocs.problemCaption')}
        captionHidden
        rows={problems}
        rowKey={({ name }) => name}
        columns={[
          {
            key: 'name',
            header: t('apiDocs.columns.name'),
            rowHeader: true,
            // The address of a problem's `type` ends here.
            cell: ({ name }) => <span id={name}>{name}</span>,
          },
          { key: 'status', header: t('apiDocs.columns.status'), align: 'end', cell: ({ status }) => status },
          { key: 'meaning', header: t('apiDocs.columns.meaning'), cell: ({ name }) => t(`apiDocs.problem.${name}`) },
        ]}
      />
    </Section>
  )
}
