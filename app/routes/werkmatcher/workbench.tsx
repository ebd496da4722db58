import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, Outlet, useActionData, useLoaderData, useParams } from '@remix-run/react'
import { PROFILE_STATUSES } from '#app/domain/candidates/candidate.ts'
import { listCaseload, type CaseloadEntry } from '#app/domain/candidates/list-caseload.server.ts'
import { nameCaseload } from '#app/domain/candidates/name-caseload.server.ts'
import { WHY_NOW } from '#app/domain/candidates/why-now.ts'
import { asWerkmatcher } from '#app/http/acting-as.server.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Anchor } from '#app/ui/anchor.tsx'
import { Button } from '#app/ui/button.tsx'
import { classNames } from '#app/ui/class-names.ts'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Row, Stack } from '#app/ui/layout.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import { caseloadFilterIn, caseloadQuery } from './caseload-filter.ts'
import { Shortcuts } from './shortcuts.tsx'

export async function loader(args: LoaderFunctionArgs) {
  return asWerkmatcher(args, async (ctx) => {
    const filter = caseloadFilterIn(new URL(args.request.url).searchParams)
    return { filter, ...(await listCaseload(ctx, filter)) }
  })
}

/** Shows the names of the caseload once: in the answer to this form, never in an address. */
export async function action(args: ActionFunctionArgs) {
  return asWerkmatcher(args, async (ctx) => ({ names: await nameCaseload(ctx) }))
}

/** The caseload beside the person who is open; on a phone one at a time. The page itself comes first, the list after it. */
export default function Workbench() {
  const { t } = useLanguage()
  const { people, total } = useLoaderData<typeof loader>()
  const names = useActionData<typeof action>()?.names
  const { profileId } = useParams()
  return (
    <div className="wb-bench">
      <div className="wb-bench__person wb-stack">
        <Outlet />
      </div>
      <section
        className={classNames('wb-bench__caseload', profileId && 'wb-bench__caseload--behind')}
        aria-label={t('werkmatcher.caseload.title')}
      >
        <Stack gap="close">
          <Row spread>
            <Heading level={2} look={3}>
              {t('werkmatcher.caseload.title')}: {t('werkmatcher.caseload.people', { count: total })}
            </Heading>
            <LinkButton href="/werkmatcher/kandidaten/nieuw" id="nieuwe-kandidaat">
              {t('werkmatcher.caseload.new')}
            </LinkButton>
          </Row>
          <WhyFilter />
          <SearchFilter />
          {people.length === 0 && (
            <Paragraph look="subtle">
              {t(total === 0 ? 'werkmatcher.caseload.empty' : 'werkmatcher.caseload.none')}
            </Paragraph>
          )}
          <ul className="wb-caseload" aria-label={t('werkmatcher.caseload.title')}>
            {people.map((entry) => (
              <PersonInList key={entry.profileId} entry={entry} name={names?.[entry.profileId]} />
            ))}
          </ul>
          <NamesForm shown={names !== undefined} />
        </Stack>
      </section>
      <Shortcuts />
    </div>
  )
}

function WhyFilter() {
  const { t, number } = useLanguage()
  const { filter, counts } = useLoaderData<typeof loader>()
  const choices = WHY_NOW.filter((why) => counts[why] > 0 || filter.why === why)
  if (choices.length === 0) return null
  return (
    <nav aria-label={t('werkmatcher.caseload.filters')}>
      <ul className="wb-why-filter">
        <li>
          <Anchor
            className="wb-why-filter__link"
            href={`/werkmatcher${caseloadQuery({ ...filter, why: null })}`}
            aria-current={filter.why === null ? 'true' : undefined}
          >
            {t('werkmatcher.caseload.all')}
          </Anchor>
        </li>
        {choices.map((why) => (
          <li key={why}>
            <Anchor
              className="wb-why-filter__link"
              href={`/werkmatcher${caseloadQuery({ ...filter, why })}`}
              aria-current={filter.why === why ? 'true' : undefined}
            >
              {t(`werkmatcher.whyNow.${why}`)} ({number(counts[why])})
            </Anchor>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function SearchFilter() {
  const { t } = useLanguage()
  const { filter } = useLoaderData<typeof loader>()
  return (
    <Disclosure
      summary={t('werkmatcher.caseload.reference')}
      open={filter.reference !== null || filter.status !== null}
    >
      <Form method="get" action="/werkmatcher" key={caseloadQuery(filter)}>
        <Stack gap="close">
          {filter.why && <input type="hidden" name="waarom" value={filter.why} />}
          <TextField
            name="kenmerk"
            label={t('werkmatcher.caseload.reference')}
            defaultValue={filter.reference}
            optional
          />
          <SelectField
            name="status"
            label={t('werkmatcher.caseload.status')}
            empty={t('werkmatcher.caseload.anyStatus')}
            options={PROFILE_STATUSES.map((status) => ({ value: status, label: t(`words.profileStatus.${status}`) }))}
            defaultValue={filter.status}
          />
          <Button compact>{t('werkmatcher.caseload.apply')}</Button>
        </Stack>
      </Form>
    </Disclosure>
  )
}

function PersonInList({ entry, name }: { entry: CaseloadEntry; name: string | undefined }) {
  const { t, shortDay } = useLanguage()
  const { filter } = useLoaderData<typeof loader>()
  const { profileId } = useParams()
  return (
    <li className="wb-caseload__person">
      <Anchor
        className="wb-caseload__link"
        href={`/werkmatcher/kandidaten/${entry.profileId}${caseloadQuery(filter)}`}
        aria-current={profileId === entry.profileId ? 'page' : undefined}
      >
        <span className="wb-caseload__name">
          {entry.reference}
          {name && <span className="wb-caseload__vault"> {name}</span>}
        </span>
        <span className="wb-caseload__facts">
          {t('werkmatcher.caseload.known', { known: entry.known, parts: entry.parts })},{' '}
          {entry.confirmedOn
            ? t('werkmatcher.caseload.confirmed', { day: shortDay(entry.confirmedOn) })
            : t('werkmatcher.caseload.neverConfirmed')}
        </span>
      </Anchor>
      <span className="wb-caseload__badges">
        {entry.status !== 'active' && entry.status !== 'draft' && (
          <StatusBadge tone="quiet">{t(`words.profileStatus.${entry.status}`)}</StatusBadge>
        )}
        {entry.whyNow.map((why) => (
          <StatusBadge key={why} tone={why === 'employer-accepted' || why === 'new-match' ? 'good' : 'care'}>
            {t(`werkmatcher.whyNow.${why}`)}
          </StatusBadge>
        ))}
      </span>
    </li>
  )
}

function NamesForm({ shown }: { shown: boolean }) {
  const { t } = useLanguage()
  const { filter, people } = useLoaderData<typeof loader>()
  if (people.length === 0) return null
  if (shown) return <Paragraph look="small">{t('werkmatcher.caseload.namesShown')}</Paragraph>
  return (
    <Form method="post" action={`/werkmatcher${caseloadQuery(filter)}`}>
      <Row>
        <Button kind="subtle" compact>
          {t('werkmatcher.caseload.names')}
        </Button>
        <span className="wb-caseload__facts">{t('werkmatcher.caseload.namesHint')}</span>
      </Row>
    </Form>
  )
}
