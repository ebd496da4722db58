import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { getListedEmployer } from '#app/domain/employers/listed-employers.server.ts'
import { getPortal } from '#app/domain/municipalities/get-portal.server.ts'
import { EMPTY_SEARCH } from '#app/domain/vacancies/vacancy-search.ts'
import { asAnyone } from '#app/http/acting-as.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import type { Handle } from '#app/page-frame.tsx'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { CardList } from '#app/ui/card.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Beside, Section } from '#app/ui/layout.tsx'
import { PublishedFigures, useSectorAndPlace } from '#app/ui/listed-employer.tsx'
import { LogoPicture } from '#app/ui/logo-picture.tsx'
import { BulletList, Paragraph, PlainText } from '#app/ui/paragraph.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { VacancyHit } from '#app/ui/vacancy-hit.tsx'

export const handle: Handle = { scripts: false, everyLanguage: true }

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? [{ title: titleOf(data.employer.name) }] : [])

export async function loader(args: LoaderFunctionArgs) {
  return asAnyone(args, async (ctx) => {
    const { regionId } = await getPortal(ctx)
    return getListedEmployer(ctx, { employerId: args.params.employerId, regionId })
  })
}

export default function ListedEmployerPage() {
  const { t, to, day } = useLanguage()
  const { employer, vacancies, asOf } = useLoaderData<typeof loader>()
  return (
    <>
      <Breadcrumb items={[{ href: to('/werkgevers'), label: t('employerList.title') }]} />
      <div className="wb-employer__head wb-employer__head--page">
        <LogoPicture logo={employer.logo} name={employer.name} size="page" />
        <div className="wb-employer__who">
          <Heading level={1}>{employer.name}</Heading>
          <p className="wb-employer__what">{useSectorAndPlace()(employer)}</p>
        </div>
      </div>
      <Beside narrow="half">
        <Section title={t('employerList.promise')}>
          <PublishedFigures employer={employer} />
          <Paragraph>{t('employerList.promiseIntro')}</Paragraph>
          <BulletList
            items={employer.promised.map(({ kind, places }) =>
              t('employerList.pledge', { count: places, kind: t(`words.kind.${kind}`).toLowerCase() }),
            )}
          />
          <Paragraph look="small">{t('employerList.figures', { day: day(asOf) })}</Paragraph>
        </Section>
        <>
          {(employer.about || employer.website) && (
            <Section title={t('employerList.about')}>
              {/* Employers write in Dutch, also for who reads the page in another language. */}
              {employer.about && (
                <div lang="nl">
                  <PlainText text={employer.about} />
                </div>
              )}
              {employer.website && (
                <Paragraph>
                  <TextLink href={employer.website} rel="noopener noreferrer nofollow">
                    {t('employerList.website')}
                  </TextLink>
                </Paragraph>
              )}
            </Section>
          )}
        </>
      </Beside>
      <Section title={t('employerList.openTitle')}>
        {vacancies.length === 0 ? (
          <Paragraph>{t('employerList.noOpen')}</Paragraph>
        ) : (
          <CardList label={t('employerList.openTitle')}>
            {vacancies.map((vacancy) => (
              <VacancyHit key={vacancy.id} hit={vacancy} search={EMPTY_SEARCH} level={3} isTheirs />
            ))}
          </CardList>
        )}
        <Paragraph>
          <TextLink href={to('/vacatures')}>{t('employerList.vacancies')}</TextLink>
        </Paragraph>
      </Section>
    </>
  )
}
