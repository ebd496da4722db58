import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { getPortal } from '#app/domain/municipalities/get-portal.server.ts'
import { browseVacancies } from '#app/domain/vacancies/browse-vacancies.server.ts'
import { EMPTY_SEARCH, searchAddress } from '#app/domain/vacancies/vacancy-search.ts'
import { asAnyone } from '#app/http/acting-as.server.ts'
import { languageOf } from '#app/i18n/languages.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { speechOf } from '#app/i18n/speech.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import type { Handle } from '#app/page-frame.tsx'
import { DoorCard, DoorList } from '#app/ui/card.tsx'
import { Beside, Section } from '#app/ui/layout.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Band } from '#app/ui/page-shell.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { SearchForm } from '#app/ui/search-form.tsx'
import { TextLink } from '#app/ui/text-link.tsx'

export const handle: Handle = { scripts: false, everyLanguage: true }

export const meta: MetaFunction = ({ location }) => {
  const { t } = speechOf(languageOf(location.pathname))
  return [{ title: titleOf(t('browse.home.title')) }, { name: 'description', content: t('browse.home.intro') }]
}

export async function loader(args: LoaderFunctionArgs) {
  return asAnyone(args, async (ctx) => {
    const { regionId, desk } = await getPortal(ctx)
    const { total, counts } = await browseVacancies(ctx, { ...EMPTY_SEARCH, regionId })
    return {
      desk,
      total,
      counts: {
        school: counts.schoolHours.fully,
        learn: counts.kinds['learn-work-track'],
        dutch: counts.littleDutch,
        diploma: counts.noDiploma,
      },
    }
  })
}

/** Each door is a search of its own. */
const DOORS = {
  school: searchAddress({ schoolHours: ['fully'] }),
  learn: searchAddress({ kinds: ['learn-work-track'] }),
  dutch: searchAddress({ littleDutch: true }),
  diploma: searchAddress({ noDiploma: true }),
}

export default function Home() {
  const { t, to } = useLanguage()
  const { desk, total, counts } = useLoaderData<typeof loader>()
  return (
    <>
      <Band tone="accent">
        <SearchForm
          action={to('/vacatures')}
          label={t('browse.home.title')}
          labelIsTitle
          hint={t('browse.home.searchHint')}
          submit={t('browse.home.search')}
        />
      </Band>
      <Section title={t('browse.home.doors')}>
        <DoorList label={t('browse.home.doors')}>
          {(['school', 'learn', 'dutch', 'diploma'] as const).map((door) => (
            <DoorCard
              key={door}
              href={to('/vacatures') + DOORS[door]}
              title={t(`browse.home.${door}.title`)}
              count={t('browse.home.count', { count: counts[door] })}
            >
              {t(`browse.home.${door}.text`)}
            </DoorCard>
          ))}
        </DoorList>
        <Paragraph>
          <TextLink href={to('/vacatures')}>{t('browse.home.all', { count: total })}</TextLink>
        </Paragraph>
      </Section>
      <Beside narrow="half">
        <Section title={t('browse.home.person.title')}>
          <Paragraph>{t('browse.home.person.text')}</Paragraph>
          <Paragraph>{t('browse.home.person.call', { desk: desk.name, phone: desk.phone })}</Paragraph>
        </Section>
        <Section title={t('browse.home.employers.title')}>
          <Paragraph>{t('browse.home.employers.text')}</Paragraph>
          <div>
            <LinkButton href="/werkgever/aanmelden">{t('browse.home.employers.button')}</LinkButton>
          </div>
          <Paragraph>
            <TextLink href={to('/werkgevers')}>{t('browse.home.employers.list')}</TextLink>
          </Paragraph>
        </Section>
      </Beside>
    </>
  )
}
