import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { nextTemplateSchema } from '#app/domain/agreements/agreement-template.schema.ts'
import { getAgreementTemplate } from '#app/domain/agreements/get-agreement-template.server.ts'
import { previewAgreementTemplate } from '#app/domain/agreements/preview-agreement-template.server.ts'
import { publishAgreementTemplate } from '#app/domain/agreements/publish-agreement-template.server.ts'
import { assertId } from '#app/domain/id.ts'
import { asDesk } from '#app/http/acting-as.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { submitForm } from '#app/http/submit-form.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { FormProvider } from '#app/ui/form/form-context.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { TemplateFields, TemplatePreview, useTemplateLabels } from './template-editor.tsx'
import { TemplateFacts } from './template-facts.tsx'

export { alwaysFresh as shouldRevalidate } from '#app/http/always-fresh.ts'
export const meta = pageTitle('template.form.newTitle')

export async function loader(args: LoaderFunctionArgs) {
  return asDesk(args, async (ctx) => {
    const { templateId } = args.params
    assertId(templateId)
    const { newest } = await getAgreementTemplate(ctx, { templateId })
    const { id, version, title, body, cityDoes, words, kind, term, language } = await getAgreementTemplate(ctx, {
      templateId: newest.id,
    })
    return { id, version, kind, term, language, draft: { title, body, cityDoes, words } }
  })
}

export async function action(args: ActionFunctionArgs) {
  return asDesk(args, (ctx) =>
    submitForm(args.request, nextTemplateSchema, async ({ then, after, ...draft }) => {
      const { templateId } = args.params
      assertId(templateId)
      const { slug, kind, term, language } = await getAgreementTemplate(ctx, { templateId })
      const template = { ...draft, slug, kind, term, language: language === 'en' ? ('en' as const) : ('nl' as const) }
      if (then === 'edit') return data({ draft, after, sample: null })
      if (then === 'preview') {
        return data({ draft, after, sample: await previewAgreementTemplate(ctx, { ...template, version: after + 1 }) })
      }
      const { municipalityId } = ctx.actor
      const id = await publishAgreementTemplate(ctx, { ...template, municipalityId, after })
      return redirectWith(`/balie/teksten/${id}`, 'template-published', { title: draft.title, version: after + 1 })
    }),
  )
}

export default function NextTemplate() {
  const { t } = useLanguage()
  const template = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const labels = useTemplateLabels()
  const form = answer && 'form' in answer ? answer.form : null
  const written = answer && 'draft' in answer ? answer : null
  // After a conflict one goes on from what is newest now.
  const after = form && !form.conflict ? String(form.typed.after) : (written?.after ?? template.version)
  const { title } = template.draft
  return (
    <FormProvider {...form} labels={labels}>
      <Breadcrumb
        items={[
          { href: '/balie/teksten', label: t('template.list.title') },
          { href: `/balie/teksten/${template.id}`, label: title },
        ]}
      />
      {written?.sample ? (
        <>
          <Heading level={1}>{t('template.preview.title', { title: written.draft.title })}</Heading>
          <TemplatePreview draft={written.draft} sample={written.sample} facts={{ after }} />
        </>
      ) : (
        <>
          <Heading level={1}>{t('template.form.nextTitle', { title, version: Number(after) + 1 })}</Heading>
          <TemplateFacts template={template} />
          {form?.conflict && (
            <Alert kind="error" title={t('template.form.conflictTitle')} announce>
              <Paragraph>{t('template.form.conflict')}</Paragraph>
              <TextLink href={`/balie/teksten/${template.id}`}>{t('template.form.conflictLink')}</TextLink>
            </Alert>
          )}
          <TemplateFields draft={written?.draft ?? template.draft}>
            <input type="hidden" name="after" value={after} />
          </TemplateFields>
        </>
      )}
    </FormProvider>
  )
}
