import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { newTemplateSchema } from '#app/domain/agreements/agreement-template.schema.ts'
import {
  slugFrom,
  TEMPLATE_KINDS,
  TEMPLATE_LANGUAGES,
  TEMPLATE_TERMS,
} from '#app/domain/agreements/agreement-template.ts'
import { getAgreementTemplate } from '#app/domain/agreements/get-agreement-template.server.ts'
import { previewAgreementTemplate } from '#app/domain/agreements/preview-agreement-template.server.ts'
import { publishAgreementTemplate } from '#app/domain/agreements/publish-agreement-template.server.ts'
import { TEMPLATE_WORDS } from '#app/domain/agreements/template-words.ts'
import { asDesk } from '#app/http/acting-as.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { submitForm } from '#app/http/submit-form.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { RadioGroup } from '#app/ui/form/choice-group.tsx'
import { FormProvider } from '#app/ui/form/form-context.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { TemplateFields, TemplatePreview, useTemplateLabels } from './template-editor.tsx'

export { alwaysFresh as shouldRevalidate } from '#app/http/always-fresh.ts'
export const meta = pageTitle('template.form.newTitle')

/** Empty, or with `?vanaf=` the text of another one to begin with, under a title of its own. */
export async function loader(args: LoaderFunctionArgs) {
  return asDesk(args, async (ctx) => {
    const templateId = new URL(args.request.url).searchParams.get('vanaf')
    if (!templateId) {
      const draft = { title: '', body: '', cityDoes: [] as string[], words: TEMPLATE_WORDS.nl }
      return { draft, series: { kind: null, term: null, language: null } }
    }
    const { body, cityDoes, words, kind, term, language } = await getAgreementTemplate(ctx, { templateId })
    return { draft: { title: '', body, cityDoes, words }, series: { kind, term, language } }
  })
}

export async function action(args: ActionFunctionArgs) {
  return asDesk(args, (ctx) =>
    submitForm(args.request, newTemplateSchema, async ({ then, kind, term, language, ...written }) => {
      const series = { kind, term, language }
      // The form begins with Dutch words for a pledge, before it is known in which language the text will be.
      const isUntouched = JSON.stringify(written.words) === JSON.stringify(TEMPLATE_WORDS.nl)
      const draft = { ...written, words: isUntouched ? TEMPLATE_WORDS[language] : written.words }
      const template = { ...draft, ...series, slug: slugFrom(draft.title) }
      if (then === 'edit') return data({ draft, series, sample: null })
      if (then === 'preview') {
        return data({ draft, series, sample: await previewAgreementTemplate(ctx, { ...template, version: 1 }) })
      }
      const { municipalityId } = ctx.actor
      const id = await publishAgreementTemplate(ctx, { ...template, municipalityId, after: 0 })
      return redirectWith(`/balie/teksten/${id}`, 'template-published', { title: draft.title, version: 1 })
    }),
  )
}

export default function NewTemplate() {
  const { t } = useLanguage()
  const empty = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const labels = useTemplateLabels()
  const written = answer && 'draft' in answer ? answer : null
  const { draft, series } = written ?? empty
  return (
    <FormProvider {...(answer && 'form' in answer ? answer.form : null)} labels={labels}>
      <Breadcrumb items={[{ href: '/balie/teksten', label: t('template.list.title') }]} />
      {written?.sample ? (
        <>
          <Heading level={1}>{t('template.preview.title', { title: draft.title })}</Heading>
          <TemplatePreview draft={draft} sample={written.sample} facts={written.series} />
        </>
      ) : (
        <>
          <Heading level={1}>{t('template.form.newTitle')}</Heading>
          <TemplateFields draft={draft}>
            <RadioGroup
              name="kind"
              defaultValue={series.kind}
              options={TEMPLATE_KINDS.map((kind) => ({ value: kind, label: t(`template.kind.${kind}`) }))}
            />
            <RadioGroup
              name="term"
              hint={t('template.form.termHint')}
              defaultValue={series.term}
              options={TEMPLATE_TERMS.map((term) => ({ value: term, label: t(`template.term.${term}`) }))}
            />
            <RadioGroup
              name="language"
              hint={t('template.form.languageHint')}
              defaultValue={series.language}
              options={TEMPLATE_LANGUAGES.map((language) => ({
                value: language,
                label: t(`template.language.${language}`),
              }))}
            />
          </TemplateFields>
        </>
      )}
    </FormProvider>
  )
}
