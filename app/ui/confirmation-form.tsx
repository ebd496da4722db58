import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { RefusedForm } from '#app/http/submit-form.server.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { ActionGroup } from './action-group.tsx'
import { Alert } from './alert.tsx'
import { SubmitButton } from './button.tsx'
import { ErrorSummary } from './form/error-summary.tsx'
import { FormProvider, type FieldLabels } from './form/form-context.tsx'
import { Heading } from './heading.tsx'
import { LinkButton } from './link-button.tsx'

type ConfirmationFormProps = {
  /** What the action refused. */
  form?: RefusedForm
  /** Said when it cannot be done any more. */
  conflict?: ReactNode
  /** The question, such as "Vacature intrekken?" */
  title: ReactNode
  /** What follows from yes, in a sentence: "De vacature verdwijnt meteen. Twee kandidaten krijgen bericht." */
  consequence: ReactNode
  /** The act, in its own words: "Ja, trek de vacature in". */
  act: ReactNode
  /** Where no leads. */
  cancelHref: string
  cancelText?: ReactNode
  danger?: boolean
  name?: string
  value?: string
  /** Fields that go with the act, such as a reason. */
  children?: ReactNode
  labels?: FieldLabels
}

/** Asks before something that is hard to undo, on a page of its own: no JavaScript. */
export function ConfirmationForm({
  form,
  conflict,
  title,
  consequence,
  act,
  cancelHref,
  cancelText,
  danger = true,
  name,
  value,
  children,
  labels,
}: ConfirmationFormProps) {
  const { t } = useLanguage()
  return (
    <FormProvider issues={form?.issues} typed={form?.typed} labels={labels}>
      {form?.conflict && <Alert kind="error" title={conflict ?? t('refusal.conflict.title')} announce />}
      <ErrorSummary />
      <Form method="post" noValidate className="wb-section wb-confirmation">
        <Heading level={1}>{title}</Heading>
        <p className="utrecht-paragraph utrecht-paragraph--lead wb-measure">{consequence}</p>
        {children}
        <ActionGroup>
          <SubmitButton kind={danger ? 'danger' : 'primary'} name={name} value={value}>
            {act}
          </SubmitButton>
          <LinkButton kind="subtle" href={cancelHref}>
            {cancelText ?? t('common.cancel')}
          </LinkButton>
        </ActionGroup>
      </Form>
    </FormProvider>
  )
}
