import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { countDeskWork } from '#app/domain/desk/count-desk-work.server.ts'
import { DESK_WORK_KINDS, type DeskWork, type DeskWorkKind } from '#app/domain/desk/desk-work.ts'
import { listDeskWork } from '#app/domain/desk/list-desk-work.server.ts'
import { dayOf } from '#app/domain/calendar/day.ts'
import { asDesk } from '#app/http/acting-as.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Card, CardList } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { LinkTabs } from '#app/ui/link-tabs.tsx'
import { Row } from '#app/ui/layout.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { UndoClosing } from './item-frame.tsx'
import { filterOf } from './to-next-item.server.ts'
import { listAddress, workAddress } from './work-address.ts'

const SHOWN = 50

export const meta = pageTitle('desk.work.title')

export async function loader(args: LoaderFunctionArgs) {
  return asDesk(args, async (ctx) => {
    const filter = filterOf(args.request)
    const [items, counts] = await Promise.all([
      listDeskWork(ctx, { kind: filter ?? undefined, limit: SHOWN }),
      countDeskWork(ctx),
    ])
    return { items, counts, filter, today: dayOf(ctx.now) }
  })
}

export default function WorkList() {
  const { t } = useLanguage()
  const { items, counts, filter } = useLoaderData<typeof loader>()
  const total = DESK_WORK_KINDS.reduce((sum, kind) => sum + counts[kind], 0)
  const [oldest] = items
  return (
    <>
      <UndoClosing />
      <Row spread>
        <Heading level={1}>{t('desk.work.title')}</Heading>
        {oldest && (
          <LinkButton kind="primary" href={workAddress(oldest, filter)}>
            {t('desk.work.start')}
          </LinkButton>
        )}
      </Row>
      <Paragraph look="lead">{t('desk.work.intro', { count: total })}</Paragraph>
      <LinkTabs
        label={t('desk.work.filter')}
        items={[
          { href: listAddress(null), label: t('desk.work.all'), count: total, current: filter === null },
          ...DESK_WORK_KINDS.map((kind) => ({
            href: listAddress(kind),
            label: t(`desk.work.kinds.${kind}`),
            count: counts[kind],
            current: filter === kind,
          })),
        ]}
      />
      {oldest ? <Items items={items} filter={filter} /> : <Nothing filter={filter} />}
      {(filter ? counts[filter] : total) > SHOWN && <Paragraph>{t('desk.work.more')}</Paragraph>}
      {items.length > 0 && (
        <Paragraph look="small">
          <Elsewhere />
        </Paragraph>
      )}
    </>
  )
}

function Items({ items, filter }: { items: DeskWork[]; filter: DeskWorkKind | null }) {
  const { t, day, clock } = useLanguage()
  const { today } = useLoaderData<typeof loader>()
  return (
    <CardList label={t('desk.work.listLabel')}>
      {items.map((item) => (
        <Card
          key={item.kind + item.id}
          level={2}
          href={workAddress(item, filter)}
          title={titleOfItem(t, item)}
          aside={<StatusBadge>{t(`desk.work.does.${item.kind}`)}</StatusBadge>}
        >
          {!isNamedFor(item.kind) && <Paragraph>{item.employerName ?? t('desk.work.unknownEmployer')}</Paragraph>}
          <Paragraph look="small">
            {dayOf(item.since) === today
              ? t('desk.work.sinceToday', { clock: clock(item.since) })
              : t('desk.work.since', { day: day(item.since) })}
          </Paragraph>
        </Card>
      ))}
    </CardList>
  )
}

/** Whether its title is the employer, whom one knows by name; the number of an agreement says nothing by itself. */
const isNamedFor = (kind: DeskWorkKind) => ['employer', 'agreement', 'paper', 'reminder'].includes(kind)

function titleOfItem(t: ReturnType<typeof useLanguage>['t'], { kind, title, employerName }: DeskWork): string {
  if (kind === 'employer') return employerName ?? t('desk.work.unknownEmployer')
  if (isNamedFor(kind)) return [employerName, title].filter(Boolean).join(', ')
  return title ?? t('desk.work.untitled')
}

function Nothing({ filter }: { filter: DeskWorkKind | null }) {
  const { t } = useLanguage()
  return (
    <EmptyState title={t(filter ? 'desk.work.emptyKind' : 'desk.work.emptyTitle')}>
      <Paragraph>{t('desk.work.empty')}</Paragraph>
      {filter && (
        <Paragraph>
          <TextLink href={listAddress(null)}>{t('desk.work.showAll')}</TextLink>
        </Paragraph>
      )}
      <Paragraph>
        <TextLink href="/balie/toezeggingen">{t('desk.work.pledges')}</TextLink>
      </Paragraph>
      <Paragraph>
        <Elsewhere />
      </Paragraph>
    </EmptyState>
  )
}

function Elsewhere() {
  const { t } = useLanguage()
  return <TextLink href="/balie/interesses?stand=passed-on">{t('desk.work.handledInterests')}</TextLink>
}
