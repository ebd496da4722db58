import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useState, type FormEvent } from 'react'
import { z } from 'zod'
import { changeMatchWeights } from '#app/domain/matching/change-match-weights.server.ts'
import { getMatchWeights } from '#app/domain/matching/get-match-weights.server.ts'
import { weightsReasonSchema, weightsSchema } from '#app/domain/matching/match-weights.schema.ts'
import { CRITERIA, DEFAULT_WEIGHTS, isHard, TOTAL_POINTS, type Weights } from '#app/domain/matching/weights.ts'
import { asDesk } from '#app/http/acting-as.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { number, read } from '#app/http/form-fields.ts'
import { submitForm } from '#app/http/submit-form.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import type { Handle } from '#app/page-frame.tsx'
import { ActionGroup } from '#app/ui/action-group.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { SubmitButton } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { FieldErrors } from '#app/ui/form/field.tsx'
import { fieldId } from '#app/ui/form/field-id.ts'
import { FormProvider, useField } from '#app/ui/form/form-context.tsx'
import { NumberField } from '#app/ui/form/number-field.tsx'
import { TextArea } from '#app/ui/form/text-area.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { Table } from '#app/ui/table.tsx'
import { TextLink } from '#app/ui/text-link.tsx'

export { alwaysFresh as shouldRevalidate } from '#app/http/always-fresh.ts'
export const handle: Handle = { width: 'narrow' }
export const meta = pageTitle('matchWeights.title')

/** `?versie=`: an earlier version in the fields, to set it back; 0 is where every municipality starts. */
export async function loader(args: LoaderFunctionArgs) {
  return asDesk(args, async (ctx) => {
    const { version, weights, history } = await getMatchWeights(ctx)
    const asked = new URL(args.request.url).searchParams.get('versie')
    const earlier =
      asked === '0' ? DEFAULT_WEIGHTS : (history.find((one) => String(one.version) === asked)?.weights ?? null)
    return { version, shown: earlier ?? weights, earlier: earlier ? Number(asked) : null, weights, history }
  })
}

const typedWeights = z
  .object(Object.fromEntries(CRITERIA.map((criterion) => [criterion, read(z.number(), number)])))
  .pipe(z.any())
  .pipe(weightsSchema)
const formSchema = z.strictObject({
  version: z.coerce.number().int().min(0),
  weights: typedWeights,
  reason: weightsReasonSchema,
})

export async function action(args: ActionFunctionArgs) {
  return asDesk(args, (ctx) =>
    submitForm(args.request, formSchema, async (input) => {
      await changeMatchWeights(ctx, input)
      return redirectWith('/balie/matchen', 'match-weights-changed')
    }),
  )
}

export default function MatchWeights() {
  const { t } = useLanguage()
  const { version, earlier } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()?.form
  const labels = {
    reason: t('matchWeights.reason'),
    weights: t('matchWeights.sumLabel'),
    ...Object.fromEntries(CRITERIA.map((criterion) => [`weights.${criterion}`, t(`match.criterion.${criterion}`)])),
  }
  return (
    <>
      <Heading level={1}>{t('matchWeights.title')}</Heading>
      <Paragraph look="lead">{t('matchWeights.intro')}</Paragraph>
      <Paragraph>
        <TextLink href="/zo-werkt-het-matchen">{t('matchWeights.publicPage')}</TextLink>
      </Paragraph>
      {form?.conflict && (
        <Alert kind="warning" announce>
          {t('matchWeights.conflict')}
        </Alert>
      )}
      {earlier !== null && !form && <Alert>{t('matchWeights.earlier', { version: earlier })}</Alert>}
      <FormProvider {...form} labels={labels}>
        <Form method="post" action="/balie/matchen" noValidate key={earlier}>
          <input type="hidden" name="version" value={version} />
          <Stack>
            <ErrorSummary />
            <Points />
            <TextArea name="reason" hint={t('matchWeights.reasonHint')} limit={400} rows={3} />
            <ActionGroup>
              <SubmitButton>{t('matchWeights.save')}</SubmitButton>
            </ActionGroup>
          </Stack>
        </Form>
      </FormProvider>
      <History />
    </>
  )
}

/** A field for each criterion; with a script the sum follows what is typed. */
function Points() {
  const { t } = useLanguage()
  const { shown } = useLoaderData<typeof loader>()
  const { errors } = useField('weights')
  const [sum, setSum] = useState(() => sumOf(shown))
  const follow = (event: FormEvent<HTMLFieldSetElement>) => {
    const inputs = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input[name^="weights."]')]
    setSum(inputs.reduce((total, input) => total + (Number(input.value) || 0), 0))
  }
  const missing = TOTAL_POINTS - sum
  const state = missing === 0 ? 'right' : missing > 0 ? 'tooFew' : 'tooMany'
  return (
    <fieldset id={fieldId('weights')} tabIndex={-1} className="wb-fieldset" onInput={follow}>
      <legend className="wb-fieldset__legend">{t('matchWeights.points')}</legend>
      {errors.length > 0 && <FieldErrors name="weights" messages={errors} />}
      <div className="wb-weights">
        {CRITERIA.map((criterion) => (
          <NumberField
            key={criterion}
            name={`weights.${criterion}`}
            hint={isHard(criterion) ? undefined : t('matchWeights.soft')}
            defaultValue={shown[criterion]}
          />
        ))}
      </div>
      <output className="wb-weights__sum">
        {t(`matchWeights.sum.${state}`, { sum, difference: Math.abs(missing), total: TOTAL_POINTS })}
      </output>
    </fieldset>
  )
}

function sumOf(weights: Weights): number {
  return CRITERIA.reduce((sum, criterion) => sum + weights[criterion], 0)
}

function History() {
  const { t, day, clock } = useLanguage()
  const { history, version } = useLoaderData<typeof loader>()
  const start = {
    version: 0,
    weights: DEFAULT_WEIGHTS,
    reason: t('matchWeights.start'),
    changedBy: '',
    createdAt: null,
  }
  const all = [...history, start]
  return (
    <Section title={t('matchWeights.history')}>
      <Table
        caption={t('matchWeights.history')}
        captionHidden
        rows={all}
        rowKey={(row) => String(row.version)}
        columns={[
          { key: 'version', header: t('matchWeights.version'), rowHeader: true, cell: (row) => row.version },
          {
            key: 'when',
            header: t('matchWeights.when'),
            cell: ({ createdAt, changedBy }) =>
              createdAt ? t('matchWeights.by', { name: changedBy, day: day(createdAt), clock: clock(createdAt) }) : '',
          },
          { key: 'reason', header: t('matchWeights.reason'), cell: ({ reason }) => reason },
          {
            key: 'changes',
            header: t('matchWeights.changes'),
            cell: (row) => <Changes now={row.weights} before={all[all.indexOf(row) + 1]?.weights} />,
          },
          {
            key: 'back',
            header: t('matchWeights.back'),
            cell: (row) =>
              row.version === version ? (
                t('matchWeights.current')
              ) : (
                <TextLink
                  href={`?versie=${row.version}`}
                  aria-label={t('matchWeights.setBackTo', { version: row.version })}
                >
                  {t('matchWeights.setBack')}
                </TextLink>
              ),
          },
        ]}
      />
    </Section>
  )
}

function Changes({ now, before }: { now: Weights; before: Weights | undefined }) {
  const { t } = useLanguage()
  if (!before) return null
  return CRITERIA.filter((criterion) => now[criterion] !== before[criterion])
    .map((criterion) =>
      t('matchWeights.change', {
        criterion: t(`match.criterion.${criterion}`),
        before: before[criterion],
        now: now[criterion],
      }),
    )
    .join(', ')
}
