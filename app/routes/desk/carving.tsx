import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData, useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'
import type { CarvingReport, Figure } from '#app/domain/matching/carving/carving-report.ts'
import { EASINGS } from '#app/domain/matching/carving/easing.ts'
import { getCarving } from '#app/domain/matching/carving/get-carving.server.ts'
import { requestCarving } from '#app/domain/matching/carving/request-carving.server.ts'
import { AREAS } from '#app/domain/places/area.ts'
import { asDesk } from '#app/http/acting-as.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { BarList } from '#app/ui/bar-list.tsx'
import { SubmitButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Row, Section } from '#app/ui/layout.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { LinkTabs } from '#app/ui/link-tabs.tsx'
import { Meter } from '#app/ui/meter.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { Table } from '#app/ui/table.tsx'
import { TextLink } from '#app/ui/text-link.tsx'

export const meta = pageTitle('carving.title')

const HERE = '/balie/passend-maken'

export async function loader(args: LoaderFunctionArgs) {
  return asDesk(args, async (ctx) => {
    const asked = new URL(args.request.url).searchParams.get('verandering')
    return { ...(await getCarving(ctx)), chosen: EASINGS.find((easing) => easing === asked) ?? null }
  })
}

export async function action(args: ActionFunctionArgs) {
  return asDesk(args, async (ctx) => {
    await requestCarving(ctx)
    return redirectWith(HERE, 'carving-requested')
  })
}

export default function Carving() {
  const { t, day, clock, number } = useLanguage()
  const { report, measuredAt, underWay } = useLoaderData<typeof loader>()
  return (
    <>
      <Row spread>
        <Heading level={1}>{t('carving.title')}</Heading>
        {report && (
          <LinkButton href={`${HERE}/csv`} reload>
            {t('carving.download')}
          </LinkButton>
        )}
      </Row>
      <Paragraph look="lead">{t('carving.intro')}</Paragraph>
      {report && measuredAt && (
        <Paragraph>
          {t('carving.measured', {
            day: day(measuredAt),
            clock: clock(measuredAt),
            people: number(report.people),
            vacancies: number(report.vacancies),
          })}
        </Paragraph>
      )}
      {underWay ? <UnderWay {...underWay} /> : <Request isFirst={!report} />}
      {report && <Report report={report} />}
    </>
  )
}

function Request({ isFirst }: { isFirst: boolean }) {
  const { t } = useLanguage()
  const form = (
    <Form method="post">
      <SubmitButton kind={isFirst ? 'primary' : 'secondary'}>
        {t(isFirst ? 'carving.first' : 'carving.again')}
      </SubmitButton>
    </Form>
  )
  if (!isFirst) return form
  return (
    <EmptyState title={t('carving.never')}>
      <Paragraph>{t('carving.neverText')}</Paragraph>
      {form}
    </EmptyState>
  )
}

const LOOK_AGAIN_MS = 2000

function UnderWay({ done, total }: { done: number; total: number }) {
  const { t } = useLanguage()
  const { revalidate } = useRevalidator()
  useEffect(() => {
    const timer = setInterval(revalidate, LOOK_AGAIN_MS)
    return () => clearInterval(timer)
  }, [revalidate])
  return (
    <Alert announce>
      {total === 0 ? <p>{t('carving.waiting')}</p> : <Meter done={done} total={total} what={t('carving.busy')} />}
      <TextLink href={HERE}>{t('carving.reload')}</TextLink>
    </Alert>
  )
}

function Report({ report }: { report: CarvingReport }) {
  const { t } = useLanguage()
  const { chosen } = useLoaderData<typeof loader>()
  const easing = report.easings.find((one) => one.easing === chosen) ?? report.easings[0]!
  const name = t(`carving.easing.${easing.easing}`)
  return (
    <>
      <Paragraph look="small">{t('carving.privacy')}</Paragraph>
      <Figures
        title={t('carving.obstacles')}
        text={t('carving.obstaclesText')}
        header={t('carving.columns.obstacle')}
        rows={report.obstacles.map(({ obstacle, people }) => ({
          key: obstacle,
          label: t(`carving.obstacle.${obstacle}`),
          people,
        }))}
      />
      <Figures
        title={t('carving.easings')}
        text={t('carving.easingsText')}
        header={t('carving.columns.easing')}
        rows={report.easings.map(({ easing, people, vacancies }) => ({
          key: easing,
          label: t(`carving.easing.${easing}`),
          people,
          vacancies,
        }))}
      />
      <LinkTabs
        label={t('carving.choose')}
        items={EASINGS.map((known) => ({
          href: `${HERE}?verandering=${known}`,
          label: t(`carving.easing.${known}`),
          current: known === easing.easing,
        }))}
      />
      <Figures
        title={t('carving.perSector', { easing: name })}
        text={t('carving.perSectorText')}
        header={t('carving.columns.sector')}
        rows={easing.perSector.map(({ sector, people }) => ({
          key: sector,
          label: t(`words.sector.${sector}`),
          people,
        }))}
      />
      <Figures
        title={t('carving.perDistrict', { easing: name })}
        text={t('carving.perDistrictText')}
        header={t('carving.columns.district')}
        rows={easing.perDistrict.map(({ area, people }) => ({
          key: area,
          label: AREAS.find(({ code }) => code === area)?.name ?? area,
          people,
        }))}
      />
    </>
  )
}

type FiguresProps = {
  title: string
  text: string
  header: string
  rows: readonly { key: string; label: string; people: Figure; vacancies?: Figure }[]
}

/** A picture, and the same as a table. */
function Figures({ title, text, header, rows }: FiguresProps) {
  const { t, number } = useLanguage()
  const say = (figure: Figure | undefined) => (figure == null ? t('carving.few') : number(figure))
  return (
    <Section title={title}>
      <Paragraph>{text}</Paragraph>
      <BarList bars={rows.map(({ key, label, people }) => ({ key, label, value: people }))} />
      <Table
        caption={title}
        captionHidden
        dense
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          { key: 'label', header, rowHeader: true, cell: ({ label }) => label },
          { key: 'people', header: t('carving.columns.people'), align: 'end', cell: ({ people }) => say(people) },
          ...(rows.some(({ vacancies }) => vacancies !== undefined)
            ? [
                {
                  key: 'vacancies',
                  header: t('carving.columns.vacancies'),
                  align: 'end' as const,
                  cell: (row: FiguresProps['rows'][number]) => say(row.vacancies),
                },
              ]
            : []),
        ]}
      />
    </Section>
  )
}
