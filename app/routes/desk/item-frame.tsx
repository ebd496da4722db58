import { Form, useSearchParams } from '@remix-run/react'
import type { ReactNode } from 'react'
import { isDeskWorkKind } from '#app/domain/desk/desk-work.ts'
import { isId } from '#app/domain/id.ts'
import type { RefusedForm } from '#app/http/submit-form.server.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { FormProvider, type FieldLabels } from '#app/ui/form/form-context.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { UndoNotice } from '#app/ui/undo-notice.tsx'
import { listAddress } from './work-address.ts'

type ItemFrameProps = {
  form: RefusedForm | undefined
  labels: FieldLabels
  /** Where one comes from who did not come by the work list. */
  otherwise?: { href: string; label: string }
  children: ReactNode
}

/** Around every item of the desk: the way back, what was refused, and what came before that can be undone. */
export function ItemFrame({ form, labels, otherwise, children }: ItemFrameProps) {
  const { t } = useLanguage()
  const [search] = useSearchParams()
  const filter = search.get('soort')
  const workList = { href: listAddress(isDeskWorkKind(filter) ? filter : null), label: t('desk.backToList') }
  return (
    <FormProvider issues={form?.issues} typed={form?.typed} labels={labels}>
      <UndoClosing />
      <Breadcrumb items={[otherwise && !search.has('sinds') ? otherwise : workList]} />
      {form?.conflict && (
        <Alert kind="error" title={t('desk.conflictTitle')} announce>
          <Paragraph>{t('desk.conflict')}</Paragraph>
        </Alert>
      )}
      <ErrorSummary />
      {children}
      {search.has('sinds') && (
        <Paragraph>
          <TextLink href={`/balie/volgende?${nextSearch(search)}`}>{t('desk.skip')}</TextLink>
        </Paragraph>
      )}
    </FormProvider>
  )
}

function nextSearch(search: URLSearchParams): URLSearchParams {
  const place = new URLSearchParams(search)
  place.delete('heropen')
  return place
}

/** The interest that was just closed can be opened again from wherever that led. */
export function UndoClosing() {
  const { t } = useLanguage()
  const [search] = useSearchParams()
  const closed = search.get('heropen') ?? undefined
  if (!isId(closed)) return null
  return (
    <Form method="post" action={`/balie/interesses/${closed}`}>
      <UndoNotice name="intent" value="reopen">
        {t('desk.interest.closedNow')}
      </UndoNotice>
    </Form>
  )
}
