import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { listListedEmployers } from '#app/domain/employers/listed-employers.server.ts'
import { listSearchIn } from '#app/domain/employers/listing.ts'
import { getPortal } from '#app/domain/municipalities/get-portal.server.ts'
import { SECTOR_SLUGS } from '#app/domain/vacancies/vacancy-search.ts'
import { asAnyone } from '#app/http/acting-as.server.ts'
import { languageOf } from '#app/i18n/languages.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { speechOf } from '#app/i18n/speech.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import type { Handle } from '#app/page-frame.tsx'
import { Button } from '#app/ui/button.tsx'
import { CardList } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Section } from '#app/ui/layout.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { ListedEmployerCard } from '#app/ui/listed-employer.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { TextLink } from '#app/ui/text-link.tsx'

export const handle: Handle = { scripts: false, everyLanguage: true }

export const meta: MetaFunction = ({ location }) => {
  const { t } = speechOf(languageOf(location.pathname))
  return [
    { title: titleOf(t('employerList.title')) },
    { name: 'description', content: t('employerList.intro') },
    ...(location.search ? [{ name: 'robots', content: 'noindex' }] : []),
  ]
}

export async function loader(args: LoaderFunctionArgs) {
  return asAnyone(args, async (ctx) => {
    const search = listSearchIn(new URL(args.request.url).searchParams)
    const { regionId } = await getPortal(ctx)
    return { ...(await listListedEmployers(ctx, { regionId, search })), search }
  })
}

export default function Employers() {
  const { t, to, day } = useLanguage()
  const { employers, total, asOf } = useLoaderData<typeof loader>()
  return (
    <>
      <Heading level={1}>{t('employerList.title')}</Heading>
      <Paragraph look="lead">{t('employerList.intro')}</Paragraph>
      {total === 0 ? (
        <EmptyState title={t('employerList.emptyTitle')}>
          <Paragraph>{t('employerList.empty')}</Paragraph>
          <TextLink href={to('/vacatures')}>{t('employerList.vacancies')}</TextLink>
        </EmptyState>
      ) : (
        <>
          <Search />
          {employers.length === 0 ? (
            <EmptyState title={t('employerList.noneTitle')}>
              <Paragraph>{t('employerList.none')}</Paragraph>
              <TextLink href={to('/werkgevers')}>{t('employerList.clear')}</TextLink>
            </EmptyState>
          ) : (
            <div className="wb-employers">
              <CardList label={t('employerList.list')}>
                {employers.map((employer) => (
                  <ListedEmployerCard
                    key={employer.id}
                    employer={employer}
                    level={2}
                    href={to(`/werkgevers/${employer.id}`)}
                  />
                ))}
              </CardList>
            </div>
          )}
          <Section title={t('employerList.figuresTitle')}>
            <Paragraph>{t('employerList.figures', { day: day(asOf) })}</Paragraph>
          </Section>
        </>
      )}
      <Section title={t('employerList.join.title')}>
        <Paragraph>{t('employerList.join.text')}</Paragraph>
        <div>
          <LinkButton href="/werkgever/aanmelden">{t('employerList.join.button')}</LinkButton>
        </div>
      </Section>
    </>
  )
}

function Search() {
  const { t, to } = useLanguage()
  const { search, sectors, employers } = useLoaderData<typeof loader>()
  const isNarrowed = search.name !== '' || search.sector !== null
  return (
    <>
      <Form method="get" action={to('/werkgevers')} role="search" aria-label={t('employerList.search')}>
        <div className="wb-employers__search">
          <TextField
            name="naam"
            type="search"
            label={t('employerList.name')}
            defaultValue={search.name}
            maxLength={80}
            width={20}
          />
          <SelectField
            name="sector"
            label={t('employerList.sector')}
            empty={t('employerList.anySector')}
            defaultValue={search.sector && SECTOR_SLUGS[search.sector]}
            options={sectors.map((sector) => ({ value: SECTOR_SLUGS[sector], label: t(`words.sector.${sector}`) }))}
          />
          <Button kind="primary">{t('employerList.show')}</Button>
        </div>
      </Form>
      <Paragraph>
        {t('employerList.found', { count: employers.length })}{' '}
        {isNarrowed && employers.length > 0 && <TextLink href={to('/werkgevers')}>{t('employerList.clear')}</TextLink>}
      </Paragraph>
    </>
  )
}
