import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { listEmployer } from '#app/domain/employers/list-employer.server.ts'
import { getOwnListing } from '#app/domain/employers/listed-employers.server.ts'
import { asEmployer } from '#app/http/acting-as.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { submitForm } from '#app/http/submit-form.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import type { Handle } from '#app/page-frame.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { SubmitButton } from '#app/ui/button.tsx'
import { CardList } from '#app/ui/card.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Row, Section } from '#app/ui/layout.tsx'
import { ListedEmployerCard } from '#app/ui/listed-employer.tsx'
import { BulletList, Paragraph } from '#app/ui/paragraph.tsx'
import { TextLink } from '#app/ui/text-link.tsx'

export { alwaysFresh as shouldRevalidate } from '#app/http/always-fresh.ts'
export const handle: Handle = { width: 'narrow' }
export const meta = pageTitle('showing.list.title')

export async function loader(args: LoaderFunctionArgs) {
  return asEmployer(args, getOwnListing)
}

const listingSchema = z.strictObject({ listed: z.enum(['yes', 'no']) })

export async function action(args: ActionFunctionArgs) {
  return asEmployer(args, (ctx) =>
    submitForm(args.request, listingSchema, async ({ listed }) => {
      await listEmployer(ctx, { listed: listed === 'yes' })
      return redirectWith('/werkgever/organisatie/openbaar', listed === 'yes' ? 'employer-listed' : 'employer-unlisted')
    }),
  )
}

export default function OwnListing() {
  const { t, day } = useLanguage()
  const { employer, asOf } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <Breadcrumb items={[{ href: '/werkgever/organisatie', label: t('employer.organisation.title') }]} />
      <Heading level={1}>{t('showing.list.title')}</Heading>
      <Paragraph look="lead">{t('showing.list.intro')}</Paragraph>
      {answer?.form && (
        <Alert kind="warning" announce>
          {t('showing.list.offCannot')}
        </Alert>
      )}
      <Choice />
      <Section title={t('showing.list.exactly')}>
        <CardList>
          <ListedEmployerCard employer={employer} level={3} />
        </CardList>
        <Paragraph look="small">{t('employerList.figures', { day: day(asOf) })}</Paragraph>
        <Paragraph>{t('showing.list.also')}</Paragraph>
        <BulletList
          items={(['kinds', 'about', 'website', 'vacancies'] as const).map((item) =>
            t(`showing.list.alsoItems.${item}`),
          )}
        />
        <Paragraph>{t('showing.list.not')}</Paragraph>
      </Section>
    </>
  )
}

function Choice() {
  const { t, day } = useLanguage()
  const { listedAt, hasAgreement, status } = useLoaderData<typeof loader>()
  if (status !== 'approved') {
    return (
      <Paragraph>
        {t('showing.list.off')} {t('showing.list.offCannot')}
      </Paragraph>
    )
  }
  return (
    <Form method="post">
      <Section title={t('showing.list.choose')}>
        <Paragraph>
          {listedAt
            ? t(hasAgreement ? 'showing.list.on' : 'showing.list.onHidden', { day: day(listedAt) })
            : t('showing.list.off')}{' '}
          {!listedAt && !hasAgreement && t('showing.list.needsAgreement')}
        </Paragraph>
        <input type="hidden" name="listed" value={listedAt ? 'no' : 'yes'} />
        <Row>
          <SubmitButton kind={listedAt ? 'secondary' : 'primary'}>
            {t(listedAt ? 'showing.list.hide' : 'showing.list.show')}
          </SubmitButton>
          <TextLink href="/werkgevers">{t('showing.list.open')}</TextLink>
        </Row>
        {listedAt && <Paragraph look="small">{t('showing.list.hideHint')}</Paragraph>}
      </Section>
    </Form>
  )
}
