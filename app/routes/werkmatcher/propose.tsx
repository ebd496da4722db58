import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { dayOf } from '#app/domain/calendar/day.ts'
import { getProfile } from '#app/domain/candidates/get-profile.server.ts'
import { proposeIntroductionSchema } from '#app/domain/introductions/introduction.schema.ts'
import { proposeIntroduction } from '#app/domain/introductions/propose-introduction.server.ts'
import { assertId } from '#app/domain/id.ts'
import { getOpenVacancy } from '#app/domain/matching/get-open-vacancy.server.ts'
import { asWerkmatcher } from '#app/http/acting-as.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { submitForm } from '#app/http/submit-form.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { translator } from '#app/i18n/translate.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import type { Handle } from '#app/page-frame.tsx'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { ProposeForm } from './propose-form.tsx'

export const handle: Handle = { width: 'narrow' }
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: titleOf(translator('nl')('werkmatcher.propose.title', titleParams(data))) }] : []

export async function loader(args: LoaderFunctionArgs) {
  return asWerkmatcher(args, async (ctx) => {
    const { reference } = await getProfile(ctx, { profileId: args.params.profileId })
    const { id: vacancyId, title } = await getOpenVacancy(ctx, { vacancyId: args.params.vacancyId })
    return { reference, vacancyId, title, today: dayOf(ctx.now) }
  })
}

export async function action(args: ActionFunctionArgs) {
  return asWerkmatcher(args, async (ctx) => {
    const { id: profileId } = await getProfile(ctx, { profileId: args.params.profileId })
    const { vacancyId } = args.params
    assertId(vacancyId)
    return submitForm(args.request, proposeIntroductionSchema, async (input) => {
      await proposeIntroduction(ctx, { profileId, vacancyId, ...input })
      return redirectWith(`/werkmatcher/vacatures/${vacancyId}/kandidaten`, 'introduction-proposed')
    })
  })
}

/** The same form as in the row of a match, for who comes from the vacancy. */
export default function Propose() {
  const { t } = useLanguage()
  const loaded = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()?.form
  const back = `/werkmatcher/vacatures/${loaded.vacancyId}/kandidaten`
  const title = t('werkmatcher.propose.title', titleParams(loaded))
  return (
    <>
      <Breadcrumb items={[{ href: back, label: loaded.title ?? '' }]} />
      <Heading level={1}>{title}</Heading>
      <ProposeForm form={form} today={loaded.today} cancelHref={back} />
    </>
  )
}

function titleParams({ reference, title }: { reference: string; title: string | null }) {
  return { reference, title: title ?? '' }
}
