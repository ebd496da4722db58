import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { getBoard } from '#app/domain/board/get-board.server.ts'
import { getOwnEmployer } from '#app/domain/employers/get-own-employer.server.ts'
import { asEmployer } from '#app/http/acting-as.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { sayStillThere } from '#app/i18n/say-still-there.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { AgreementLedger } from '#app/ui/agreement-ledger.tsx'
import { AgreementLinks } from '#app/ui/agreement-links.tsx'
import { BarList } from '#app/ui/bar-list.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { FigureList } from '#app/ui/figure-list.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Beside, Section } from '#app/ui/layout.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { LogoPicture } from '#app/ui/logo-picture.tsx'
import { BulletList, Paragraph } from '#app/ui/paragraph.tsx'
import { PrintButton } from '#app/ui/print-button.tsx'
import { ScreenOnly } from '#app/ui/print-only.tsx'
import { BoardSteps, BoardTakes } from './board-steps.tsx'
import { BoardTimeline } from './board-timeline.tsx'

export const meta = pageTitle('board.title')

export async function loader(args: LoaderFunctionArgs) {
  return asEmployer(args, async (ctx) => {
    const [{ employer, logo, desk }, board] = await Promise.all([getOwnEmployer(ctx), getBoard(ctx)])
    return { name: employer.name, logo, municipality: desk.municipality, ...board }
  })
}

export default function Board() {
  const { t } = useLanguage()
  const { agreements, pledges, steps, milestones, today } = useLoaderData<typeof loader>()
  if (agreements.length === 0) {
    return (
      <EmptyState level={1} title={t('board.emptyTitle')}>
        <Paragraph>{t('board.empty')}</Paragraph>
        <LinkButton href="/werkgever/intentieverklaringen">{t('board.emptyLink')}</LinkButton>
      </EmptyState>
    )
  }
  return (
    <div className="wb-board">
      <Head />
      <Total />
      <Section title={t('board.perPledge')}>
        <AgreementLedger rows={pledges} shortDays />
      </Section>
      <Beside narrow="half">
        <BoardSteps steps={steps} />
        <BoardTakes pledges={pledges} today={today} />
      </Beside>
      <BoardTimeline milestones={milestones} today={today} />
      <Agreements />
    </div>
  )
}

function Head() {
  const { t, day } = useLanguage()
  const { name, logo, municipality, today } = useLoaderData<typeof loader>()
  return (
    <div className="wb-employer__head wb-employer__head--page">
      {logo && <LogoPicture logo={logo} name={name} size="page" />}
      <div className="wb-employer__who">
        <Heading level={1}>{t('board.title')}</Heading>
        <p className="wb-employer__what">{t('board.of', { employer: name, municipality, day: day(today) })}</p>
      </div>
      <div className="wb-board__print">
        <PrintButton hint={t('board.printHint')}>{t('board.print')}</PrintButton>
      </div>
    </div>
  )
}

/** All agreements in one picture: a sentence, the figures, and how each step follows from the one before. */
function Total() {
  const { t, number } = useLanguage()
  const { pledges } = useLoaderData<typeof loader>()
  const sum = (of: (pledge: (typeof pledges)[number]) => number) => pledges.reduce((all, pledge) => all + of(pledge), 0)
  const total = {
    pledged: sum(({ pledged }) => pledged),
    opened: sum(({ opened }) => opened),
    introduced: sum(({ introduced }) => introduced),
    placed: sum(({ placed }) => placed),
    stillAfter3: sum(({ stillAfter3 }) => stillAfter3),
    dueAfter3: sum(({ dueAfter3 }) => dueAfter3),
    unknownAfter3: sum(({ unknownAfter3 }) => unknownAfter3),
    stillAfter6: sum(({ stillAfter6 }) => stillAfter6),
    dueAfter6: sum(({ dueAfter6 }) => dueAfter6),
    unknownAfter6: sum(({ unknownAfter6 }) => unknownAfter6),
  }
  const intro = total.placed === 0 ? 'board.introNone' : total.placed === 1 ? 'board.introOne' : 'board.intro'
  return (
    <Section title={t('board.total')}>
      <Paragraph look="lead">{t(intro, { pledged: number(total.pledged), placed: number(total.placed) })}</Paragraph>
      <BarList
        bars={(['pledged', 'opened', 'introduced', 'placed'] as const).map((key) => ({
          key,
          label: t(`board.figures.${key}`),
          value: total[key],
        }))}
      />
      {total.dueAfter3 > 0 && (
        <FigureList
          figures={[
            { value: sayStillThere(t, total, 3), what: t('board.figures.stillAfter3') },
            ...(total.dueAfter6 > 0
              ? [{ value: sayStillThere(t, total, 6), what: t('board.figures.stillAfter6') }]
              : []),
          ]}
        />
      )}
      <div className="wb-hidden-visually">
        <BulletList
          items={(['pledged', 'opened', 'introduced', 'placed'] as const).map(
            (key) => `${number(total[key])} ${t(`board.figures.${key}`)}`,
          )}
        />
      </div>
    </Section>
  )
}

function Agreements() {
  const { t } = useLanguage()
  const { agreements } = useLoaderData<typeof loader>()
  return (
    <ScreenOnly>
      <Section title={t('board.agreements')}>
        <AgreementLinks agreements={agreements} for="employer" />
      </Section>
    </ScreenOnly>
  )
}
