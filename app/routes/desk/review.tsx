import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { assertId } from '#app/domain/id.ts'
import { getReview } from '#app/domain/reviews/get-review.server.ts'
import { giveReview } from '#app/domain/reviews/give-review.server.ts'
import { giveReviewSchema } from '#app/domain/reviews/review.schema.ts'
import { asDesk } from '#app/http/acting-as.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { submitForm } from '#app/http/submit-form.server.ts'
import { titleOf } from '#app/i18n/page-title.ts'
import { translator } from '#app/i18n/translate.ts'
import type { Handle } from '#app/page-frame.tsx'
import { ReviewPage } from '#app/ui/review-page.tsx'

export { alwaysFresh as shouldRevalidate } from '#app/http/always-fresh.ts'
export const handle: Handle = { width: 'narrow' }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: titleOf(translator('nl')('review.title', { reference: data?.review.agreement.reference ?? '' })) },
]

export async function loader(args: LoaderFunctionArgs) {
  return asDesk(args, async (ctx) => {
    const { agreementId } = args.params
    assertId(agreementId)
    return { review: await getReview(ctx, { agreementId }) }
  })
}

export async function action(args: ActionFunctionArgs) {
  return asDesk(args, (ctx) =>
    submitForm(args.request, giveReviewSchema, async (form) => {
      const { agreementId } = args.params
      assertId(agreementId)
      await giveReview(ctx, { agreementId, ...form })
      return redirectWith(`/balie/intentieverklaringen/${agreementId}`, 'review-given')
    }),
  )
}

export default function DeskReview() {
  const { review } = useLoaderData<typeof loader>()
  return <ReviewPage review={review} for="desk" form={useActionData<typeof action>()?.form} />
}
