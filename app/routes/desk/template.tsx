import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { getAgreementTemplate } from '#app/domain/agreements/get-agreement-template.server.ts'
import { previewAgreementTemplate } from '#app/domain/agreements/preview-agreement-template.server.ts'
import { assertId } from '#app/domain/id.ts'
import { asDesk } from '#app/http/acting-as.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { translator, type Translate } from '#app/i18n/translate.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { AgreementDocument } from '#app/ui/agreement-document.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Row, Stack } from '#app/ui/layout.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { TemplateFacts } from './template-facts.tsx'

const nameOf = (t: Translate, { title, version }: { title: string; version: number }) =>
  t('template.page.title', { title, version })
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: titleOf(data ? nameOf(translator('nl'), data.template) : '') },
]

export async function loader(args: LoaderFunctionArgs) {
  return asDesk(args, async (ctx) => {
    const { templateId } = args.params
    assertId(templateId)
    const found = await getAgreementTemplate(ctx, { templateId })
    const { id, title, version, kind, term, language, publishedAt, retiredAt, newest } = found
    return {
      template: { id, title, version, kind, term, language, publishedAt, retiredAt, newest },
      sample: await previewAgreementTemplate(ctx, found),
    }
  })
}

export default function Template() {
  const { t, day } = useLanguage()
  const { template, sample } = useLoaderData<typeof loader>()
  const { id, version, newest, publishedAt, retiredAt } = template
  return (
    <>
      <Breadcrumb items={[{ href: '/balie/teksten', label: t('template.list.title') }]} />
      <Stack gap="close">
        <Heading level={1}>{nameOf(t, template)}</Heading>
        <TemplateFacts template={template} />
        <Paragraph look="small">{t('template.page.published', { day: day(publishedAt) })}</Paragraph>
      </Stack>
      {version !== newest.version && (
        <Alert title={t('template.page.older', { version: newest.version })}>
          <TextLink href={`/balie/teksten/${newest.id}`}>
            {t('template.page.toNewest', { version: newest.version })}
          </TextLink>
        </Alert>
      )}
      {retiredAt && <Alert>{t('template.list.retiredOn', { day: day(retiredAt) })}</Alert>}
      <Paragraph>{t('template.page.sample')}</Paragraph>
      <AgreementDocument content={sample} level={2} label={t('template.page.document')} />
      <Row>
        {version === newest.version && (
          <LinkButton href={`/balie/teksten/${id}/volgende`}>
            {t('template.list.next', { version: version + 1 })}
          </LinkButton>
        )}
        <TextLink href={`/balie/teksten/nieuw?vanaf=${id}`}>{t('template.page.copy')}</TextLink>
        <TextLink href={`/balie/teksten/${id}/aanbod`}>
          {t(retiredAt ? 'template.list.resume' : 'template.list.retire')}
        </TextLink>
      </Row>
    </>
  )
}
