import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { getOwnVacancy } from '#app/domain/vacancies/get-own-vacancy.server.ts'
import { getVacancyPreview } from '#app/domain/vacancies/get-vacancy-preview.server.ts'
import { canEdit } from '#app/domain/vacancies/vacancy.ts'
import { asEmployer } from '#app/http/acting-as.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { VacancyView } from '#app/ui/vacancy-view.tsx'
import { reachFor } from './reach-for.server.ts'
import { VacancyReach } from './vacancy-reach.tsx'

export const meta = pageTitle('employer.vacancy.previewTitle')

export async function loader(args: LoaderFunctionArgs) {
  return asEmployer(args, async (ctx) => {
    const id = { vacancyId: args.params.vacancyId ?? '' }
    const { status, content } = await getOwnVacancy(ctx, id)
    const reach = canEdit(status) ? { reach: await reachFor(ctx, content) } : null
    return { ...(await getVacancyPreview(ctx, id)), measured: reach }
  })
}

export default function PreviewVacancy() {
  const { t } = useLanguage()
  const { vacancy, desk, measured } = useLoaderData<typeof loader>()
  const here = `/werkgever/vacatures/${vacancy.id}`
  return (
    <>
      <Breadcrumb
        items={[
          { href: '/werkgever/vacatures', label: t('employer.vacancies.title') },
          { href: here, label: vacancy.title ?? t('employer.vacancies.untitled') },
        ]}
      />
      <Heading level={1} look={2}>
        {t('employer.vacancy.previewTitle')}
      </Heading>
      <Alert>{t('employer.vacancy.previewNote')}</Alert>
      {measured && <VacancyReach vacancyId={vacancy.id} reach={measured.reach} />}
      <VacancyView vacancy={vacancy} desk={desk} level={2} />
      <LinkButton href={here}>{t('employer.vacancy.back')}</LinkButton>
    </>
  )
}
