import { Form } from '@remix-run/react'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Button } from '#app/ui/button.tsx'

/** To who refused: that it was heard, and the way back. `signPage`: where that is posted to, from another page than that. */
export function SignAfterAll({ refused, signPage }: { refused: { name: string | null }; signPage?: string }) {
  const { t } = useLanguage()
  return (
    <Alert title={t(refused.name === null ? 'signing.refuse.doneByDesk' : 'signing.refuse.done')}>
      <Form method="post" action={signPage}>
        <Button name="act" value="sign-after-all">
          {t('signing.refuse.undo')}
        </Button>
      </Form>
    </Alert>
  )
}
