import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { Refusal } from '#app/domain/refusal.ts'
import { getOwnVacancy } from '#app/domain/vacancies/get-own-vacancy.server.ts'
import { listOwnVacancies } from '#app/domain/vacancies/list-own-vacancies.server.ts'
import { withdrawVacancy } from '#app/domain/vacancies/withdraw-vacancy.server.ts'
import { canBecome } from '#app/domain/vacancies/vacancy.ts'
import { asEmployer } from '#app/http/acting-as.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { submitForm } from '#app/http/submit-form.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import type { Handle } from '#app/page-frame.tsx'
import { ConfirmationForm } from '#app/ui/confirmation-form.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'

export const handle: Handle = { width: 'narrow' }
export const meta = pageTitle('employer.vacancy.withdraw.title')

export async function loader(args: LoaderFunctionArgs) {
  return asEmployer(args, async (ctx) => {
    const { vacancyId, status, content } = await getOwnVacancy(ctx, { vacancyId: args.params.vacancyId ?? '' })
    if (!canBecome(status, 'withdrawn')) throw new Refusal('conflict', `A ${status} vacancy cannot be withdrawn`)
    const own = await listOwnVacancies(ctx)
    const waiting = own.find((vacancy) => vacancy.vacancyId === vacancyId)?.waitingIntroductions ?? 0
    return { vacancyId, title: content.title ?? null, waiting }
  })
}

export async function action(args: ActionFunctionArgs) {
  return asEmployer(args, (ctx) =>
    submitForm(args.request, z.strictObject({}), async () => {
      const vacancyId = args.params.vacancyId ?? ''
      await withdrawVacancy(ctx, { vacancyId })
      return redirectWith(`/werkgever/vacatures/${vacancyId}`, 'vacancy-withdrawn')
    }),
  )
}

export default function WithdrawVacancy() {
  const { t } = useLanguage()
  const { vacancyId, title, waiting } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()?.form
  return (
    <ConfirmationForm
      form={form}
      conflict={t('employer.vacancy.cannot')}
      title={t('employer.vacancy.withdraw.title')}
      consequence={t('employer.vacancy.withdraw.consequence', {
        title: title ?? t('employer.vacancies.untitled'),
      })}
      act={t('employer.vacancy.withdraw.act')}
      cancelHref={`/werkgever/vacatures/${vacancyId}`}
      cancelText={t('employer.vacancy.withdraw.cancel')}
    >
      {waiting > 0 && <Paragraph>{t('employer.vacancy.withdraw.waiting', { count: waiting })}</Paragraph>}
    </ConfirmationForm>
  )
}
