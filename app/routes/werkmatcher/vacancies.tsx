import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData, useSearchParams } from '@remix-run/react'
import { listOpenVacancies } from '#app/domain/matching/list-open-vacancies.server.ts'
import { asWerkmatcher } from '#app/http/acting-as.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Button } from '#app/ui/button.tsx'
import { Card, CardList } from '#app/ui/card.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Row } from '#app/ui/layout.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import { rosterLine } from '#app/ui/week/week-sentence.ts'

export const meta = pageTitle('werkmatcher.vacancies.title')

export async function loader(args: LoaderFunctionArgs) {
  return asWerkmatcher(args, async (ctx) => {
    const params = new URL(args.request.url).searchParams
    const text = params.get('zoek')?.slice(0, 80).trim() || null
    return { text, ...(await listOpenVacancies(ctx, { text, page: Number(params.get('pagina')) || 1 })) }
  })
}

export default function OpenVacancies() {
  const { t, day, language } = useLanguage()
  const { text, vacancies, page, pages } = useLoaderData<typeof loader>()
  const [params] = useSearchParams()
  return (
    <>
      <Heading level={1}>{t('werkmatcher.vacancies.title')}</Heading>
      <Paragraph>{t('werkmatcher.vacancies.intro')}</Paragraph>
      <Form method="get" role="search" className="wb-search-line">
        <TextField name="zoek" type="search" label={t('werkmatcher.vacancies.search')} defaultValue={text} />
        <Button>{t('werkmatcher.caseload.apply')}</Button>
      </Form>
      {vacancies.length === 0 && <Paragraph>{t('werkmatcher.vacancies.none')}</Paragraph>}
      <CardList label={t('werkmatcher.vacancies.title')}>
        {vacancies.map((vacancy) => (
          <Card
            key={vacancy.id}
            level={2}
            title={vacancy.title}
            href={`/werkmatcher/vacatures/${vacancy.id}/kandidaten`}
            aside={
              vacancy.running > 0 && (
                <StatusBadge>{t('werkmatcher.vacancies.introduced', { count: vacancy.running })}</StatusBadge>
              )
            }
          >
            <Paragraph>
              {[
                vacancy.employerName,
                vacancy.placeName,
                vacancy.kind && t(`words.kind.${vacancy.kind}`),
                vacancy.places && t('werkmatcher.vacancies.places', { count: vacancy.places }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Paragraph>
            <Row>
              <span>{rosterLine(language, vacancy.roster)}</span>
            </Row>
            {vacancy.publishedAt && (
              <Paragraph look="small">
                {t('werkmatcher.vacancies.published', { day: day(vacancy.publishedAt) })}
              </Paragraph>
            )}
          </Card>
        ))}
      </CardList>
      <Pagination
        page={page}
        pages={pages}
        hrefOf={(to) => {
          const next = new URLSearchParams(params)
          next.set('pagina', String(to))
          return `?${next}`
        }}
      />
    </>
  )
}
