import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readMatchRules } from '#app/domain/matching/read-match-rules.server.ts'
import { CRITERIA, isHard, TOTAL_POINTS, type Criterion } from '#app/domain/matching/weights.ts'
import { getPortal } from '#app/domain/municipalities/get-portal.server.ts'
import { asAnyone } from '#app/http/acting-as.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import type { Handle } from '#app/page-frame.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Section } from '#app/ui/layout.tsx'
import { BulletList, Paragraph } from '#app/ui/paragraph.tsx'
import { Table } from '#app/ui/table.tsx'

export const handle: Handle = { scripts: false, width: 'narrow', everyLanguage: true }
export const meta = pageTitle('howMatching.title')

export async function loader(args: LoaderFunctionArgs) {
  return asAnyone(args, async (ctx) => {
    const { municipality, municipalityId, desk } = await getPortal(ctx)
    const { weights } = await readMatchRules(ctx, { municipalityId })
    return { municipality, desk, weights }
  })
}

/** How matching works, for whoever it is about: in plain words, with the points that hold here. */
export default function HowMatchingWorks() {
  const { t } = useLanguage()
  const { municipality, desk } = useLoaderData<typeof loader>()
  return (
    <>
      <Heading level={1}>{t('howMatching.title')}</Heading>
      <Paragraph look="lead">{t('howMatching.intro')}</Paragraph>
      <Section title={t('howMatching.human.title')}>
        <BulletList items={[t('howMatching.human.decides'), t('howMatching.human.all'), t('howMatching.human.kept')]} />
      </Section>
      <Section title={t('howMatching.hard.title')}>
        <Paragraph>{t('howMatching.hard.text')}</Paragraph>
        <Paragraph>{t('howMatching.hard.negotiable')}</Paragraph>
        <Paragraph>{t('howMatching.hard.unknown')}</Paragraph>
        <Points title={t('howMatching.hard.points', { municipality })} criteria={CRITERIA.filter(isHard)} />
      </Section>
      <Section title={t('howMatching.soft.title')}>
        <Paragraph>{t('howMatching.soft.text')}</Paragraph>
        <Points
          title={t('howMatching.soft.points', { municipality })}
          criteria={CRITERIA.filter((criterion) => !isHard(criterion))}
        />
      </Section>
      <Section title={t('howMatching.score.title')}>
        <Paragraph>{t('howMatching.score.text', { total: TOTAL_POINTS })}</Paragraph>
        <BulletList
          items={[
            t('howMatching.score.met'),
            t('howMatching.score.half'),
            t('howMatching.score.none'),
            t('howMatching.score.skills'),
          ]}
        />
        <Paragraph>{t('howMatching.score.stale')}</Paragraph>
      </Section>
      <Section title={t('howMatching.order.title')}>
        <Paragraph>{t('howMatching.order.text')}</Paragraph>
        <Paragraph>{t('howMatching.order.never')}</Paragraph>
      </Section>
      <Section title={t('howMatching.never.title')}>
        <Paragraph>{t('howMatching.never.text')}</Paragraph>
      </Section>
      <Section title={t('howMatching.ask.title')}>
        <Paragraph>{t('howMatching.ask.text', { desk: desk.name, phone: desk.phone })}</Paragraph>
      </Section>
    </>
  )
}

/** The points as bars, in a table that says the same in numbers. */
function Points({ title, criteria }: { title: string; criteria: readonly Criterion[] }) {
  const { t, number } = useLanguage()
  const { weights } = useLoaderData<typeof loader>()
  const most = Math.max(1, ...Object.values(weights))
  return (
    <Table
      caption={title}
      dense
      rows={criteria}
      rowKey={(criterion) => criterion}
      columns={[
        {
          key: 'criterion',
          header: t('howMatching.table.criterion'),
          rowHeader: true,
          cell: (criterion) => t(`match.criterion.${criterion}`),
        },
        {
          key: 'points',
          header: t('howMatching.table.points'),
          cell: (criterion) => (
            <span className="wb-points">
              <span className="wb-points__number">{number(weights[criterion])}</span>
              <svg className="wb-points__bar" width="120" height="10" aria-hidden="true" focusable="false">
                <rect className="wb-meter__done" width={(weights[criterion] / most) * 120} height="10" rx="3" />
              </svg>
            </span>
          ),
        },
      ]}
    />
  )
}
