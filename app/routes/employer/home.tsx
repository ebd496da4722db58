import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { listOwnPledges } from '#app/domain/board/list-own-pledges.server.ts'
import { canDraft } from '#app/domain/employers/employer.ts'
import { getEmployerHome, type EmployerTask } from '#app/domain/employers/get-employer-home.server.ts'
import { getOwnEmployer } from '#app/domain/employers/get-own-employer.server.ts'
import { countOpenQuestions } from '#app/domain/questions/list-employer-questions.server.ts'
import { listOwnVacancies } from '#app/domain/vacancies/list-own-vacancies.server.ts'
import { asEmployer } from '#app/http/acting-as.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { SubmitButton } from '#app/ui/button.tsx'
import { AgreementLedger } from '#app/ui/agreement-ledger.tsx'
import { Card, CardList } from '#app/ui/card.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Row, Section } from '#app/ui/layout.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { BulletList, Paragraph } from '#app/ui/paragraph.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { EmployerStanding } from './employer-standing.tsx'
import { VacancyStatusBadge } from './vacancy-status-badge.tsx'

/** Vacancies shown here; the rest is one click away. */
const SHOWN = 5

export const meta = pageTitle('employer.home.title')

export async function loader(args: LoaderFunctionArgs) {
  return asEmployer(args, async (ctx) => {
    const [own, home, vacancies, promises, questions] = await Promise.all([
      getOwnEmployer(ctx),
      getEmployerHome(ctx),
      listOwnVacancies(ctx),
      listOwnPledges(ctx, { statuses: ['in-force'] }),
      countOpenQuestions(ctx),
    ])
    const waiting = vacancies.reduce((sum, vacancy) => sum + vacancy.waitingIntroductions, 0)
    return {
      person: own.person.name,
      standing: { status: own.employer.status, refusalReason: own.employer.refusalReason, desk: own.desk },
      mayDraft: canDraft(own.employer.status),
      tasks: home.tasks,
      waiting,
      questions,
      vacancies: vacancies
        .slice(0, SHOWN)
        .map(({ vacancyId, title, status, closesOn }) => ({ vacancyId, title, status, closesOn })),
      hasMore: vacancies.length > SHOWN,
      promises,
    }
  })
}

export default function EmployerHome() {
  const { t } = useLanguage()
  const { person, standing, tasks, waiting, questions } = useLoaderData<typeof loader>()
  return (
    <>
      <Heading level={1}>{t('employer.home.greeting', { name: person })}</Heading>
      <EmployerStanding {...standing} />
      <Section title={t('employer.home.todo')}>
        {questions > 0 && (
          <Paragraph>
            <TextLink href="/werkgever/vragen">{t('question.employer.count', { count: questions })}</TextLink>
          </Paragraph>
        )}
        {tasks.length === 0 && questions === 0 && <Paragraph>{t('employer.home.nothing')}</Paragraph>}
        {tasks.length > 0 && (
          <BulletList
            items={tasks.map((task, index) => (
              <Task key={index} task={task} />
            ))}
          />
        )}
      </Section>
      <OwnVacancies />
      <Section title={t('employer.home.introductions')}>
        <Paragraph>{t('employer.home.introductionsText', { count: waiting })}</Paragraph>
        <Row>
          <TextLink href="/werkgever/introducties">{t('employer.home.allIntroductions')}</TextLink>
          <TextLink href="/werkgever/vragen">{t('question.employer.all')}</TextLink>
        </Row>
      </Section>
      <OurPromise />
    </>
  )
}

function Task({ task }: { task: EmployerTask }) {
  const { t, day } = useLanguage()
  const title = 'title' in task ? (task.title ?? t('employer.vacancies.untitled')) : ''
  switch (task.what) {
    case 'introductions':
      return (
        <TextLink href="/werkgever/introducties">
          {t('employer.home.task.introductions', { count: task.count, title })}
        </TextLink>
      )
    case 'returned':
      return (
        <>
          <TextLink href={`/werkgever/vacatures/${task.vacancyId}`}>
            {t('employer.home.task.returned', { title })}
          </TextLink>{' '}
          {task.reason && t('employer.home.task.returnReason', { reason: task.reason })}
        </>
      )
    case 'closing':
      return (
        <TextLink href={`/werkgever/vacatures/${task.vacancyId}`}>
          {t('employer.home.task.closing', { title, day: day(task.closesOn) })}
        </TextLink>
      )
    case 'draft':
      return (
        <TextLink href={`/werkgever/vacatures/${task.vacancyId}`}>{t('employer.home.task.draft', { title })}</TextLink>
      )
    default:
      return (
        <TextLink href={`/werkgever/intentieverklaringen/${task.agreementId}`}>
          {t(`employer.home.task.${task.what === 'handed-back' ? 'handedBack' : 'agreementDraft'}`, {
            reference: task.reference,
          })}
        </TextLink>
      )
  }
}

function OwnVacancies() {
  const { t, day } = useLanguage()
  const { vacancies, hasMore, mayDraft } = useLoaderData<typeof loader>()
  return (
    <Section title={t('employer.home.vacancies')}>
      {vacancies.length === 0 && <Paragraph>{t('employer.vacancies.empty')}</Paragraph>}
      {vacancies.length > 0 && (
        <CardList>
          {vacancies.map(({ vacancyId, title, status, closesOn }) => (
            <Card
              key={vacancyId}
              title={title ?? t('employer.vacancies.untitled')}
              href={`/werkgever/vacatures/${vacancyId}`}
              aside={<VacancyStatusBadge status={status} />}
            >
              {closesOn && status === 'published' && t('employer.vacancy.closesOn', { day: day(closesOn) })}
            </Card>
          ))}
        </CardList>
      )}
      {hasMore && <TextLink href="/werkgever/vacatures">{t('employer.home.allVacancies')}</TextLink>}
      {mayDraft && (
        <Form method="post" action="/werkgever/vacatures">
          <SubmitButton>{t('employer.vacancies.new')}</SubmitButton>
        </Form>
      )}
    </Section>
  )
}

/** What was promised and what came of it, as the picture that the board sees too. */
function OurPromise() {
  const { t } = useLanguage()
  const { promises, standing } = useLoaderData<typeof loader>()
  return (
    <Section title={t('employer.home.promise')}>
      {promises.length === 0 ? (
        <Paragraph>{t('employer.home.noPromise')}</Paragraph>
      ) : (
        <AgreementLedger rows={promises} table="hidden" shortDays />
      )}
      <Row>
        {promises.length > 0 && <LinkButton href="/werkgever/resultaat">{t('board.link')}</LinkButton>}
        {(promises.length > 0 || standing.status === 'approved') && (
          <TextLink href="/werkgever/intentieverklaringen">
            {t(promises.length > 0 ? 'employer.home.allAgreements' : 'employer.home.newAgreement')}
          </TextLink>
        )}
      </Row>
    </Section>
  )
}
