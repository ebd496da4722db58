import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Refusal } from '#app/domain/refusal.ts'
import { getOwnVacancy } from '#app/domain/vacancies/get-own-vacancy.server.ts'
import { asEmployer } from '#app/http/acting-as.server.ts'
import { orPlainPage } from '#app/http/or-plain-page.server.ts'
import { readForm } from '#app/http/submit-form.server.ts'
import { reachFor } from './reach-for.server.ts'
import { stepOfSlug } from './vacancy-step-address.ts'
import { STEP_FORMS } from './vacancy-step-forms.ts'

/** Who comes here by its address reads the reach where it stands. */
export async function loader(args: LoaderFunctionArgs) {
  return orPlainPage(args, () =>
    asEmployer(args, async (ctx) => {
      const { vacancyId } = await getOwnVacancy(ctx, { vacancyId: args.params.vacancyId ?? '' })
      return redirect(`/werkgever/vacatures/${vacancyId}/voorbeeld`)
    }),
  )
}

/** The reach while a step of the wizard is being filled in: of what is saved, with the form as it is now. Saves nothing. */
export async function action(args: ActionFunctionArgs) {
  return asEmployer(args, async (ctx) => {
    const step = stepOfSlug(new URL(args.request.url).searchParams.get('stap') ?? undefined)
    if (!step || step === 'check') throw new Refusal('not-found', 'No such step')
    const { content } = await getOwnVacancy(ctx, { vacancyId: args.params.vacancyId ?? '' })
    const typed = await readForm(args.request, STEP_FORMS[step])
    // Half a word or half a time: the page shows what is saved until it can be read.
    return { reach: typed && (await reachFor(ctx, { ...content, ...typed.values })) }
  })
}
