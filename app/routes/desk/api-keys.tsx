import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { KEY_DAYS, MOST_KEY_DAYS, type ApiKeyStatus } from '#app/domain/api-keys/api-key.ts'
import { makeApiKeySchema } from '#app/domain/api-keys/api-key.schema.ts'
import { listApiKeys, type ListedApiKey } from '#app/domain/api-keys/list-api-keys.server.ts'
import { listKeyHolders } from '#app/domain/api-keys/list-key-holders.server.ts'
import { makeApiKey } from '#app/domain/api-keys/make-api-key.server.ts'
import { addDays, dayOf } from '#app/domain/calendar/day.ts'
import { asDesk } from '#app/http/acting-as.server.ts'
import { submitForm, type RefusedForm } from '#app/http/submit-form.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { SubmitButton } from '#app/ui/button.tsx'
import { DateField } from '#app/ui/form/date-field.tsx'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { FormProvider } from '#app/ui/form/form-context.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { StatusBadge, type BadgeTone } from '#app/ui/status-badge.tsx'
import { Table } from '#app/ui/table.tsx'
import { TextLink } from '#app/ui/text-link.tsx'

export const meta = pageTitle('apiKeys.title')

export async function loader(args: LoaderFunctionArgs) {
  return asDesk(args, async (ctx) => {
    const [keys, holders] = await Promise.all([listApiKeys(ctx), listKeyHolders(ctx)])
    return { keys, holders, today: dayOf(ctx.now) }
  })
}

export async function action(args: ActionFunctionArgs) {
  return asDesk(args, (ctx) =>
    submitForm(args.request, makeApiKeySchema, async (input) => {
      // Not by way of a redirect: the key would have to be kept somewhere for the next page to show it.
      const { key } = await makeApiKey(ctx, input)
      return data({ key, name: input.name })
    }),
  )
}

export default function ApiKeys() {
  const { t } = useLanguage()
  const answer = useActionData<typeof action>()
  return (
    <>
      <Heading level={1}>{t('apiKeys.title')}</Heading>
      {answer && 'key' in answer ? (
        <MadeKey secret={answer.key} />
      ) : (
        <>
          <Paragraph look="lead">{t('apiKeys.intro')}</Paragraph>
          <Paragraph>
            <TextLink href="/api">{t('apiKeys.docs')}</TextLink>
          </Paragraph>
          {/* A refused form is what one looks at now; else the list. */}
          {answer ? <NewKey form={answer.form} /> : <Keys />}
          {answer ? <Keys /> : <NewKey />}
        </>
      )}
    </>
  )
}

function MadeKey({ secret }: { secret: string }) {
  const { t } = useLanguage()
  return (
    <Stack>
      <Alert kind="success" title={t('apiKeys.made.title')} announce>
        {t('apiKeys.made.text')}
      </Alert>
      <div>
        <Paragraph>{t('apiKeys.made.label')}</Paragraph>
        <code className="wb-secret">{secret}</code>
      </div>
      <Paragraph>{t('apiKeys.made.after')}</Paragraph>
      <LinkButton href="/balie/sleutels" kind="primary">
        {t('apiKeys.made.back')}
      </LinkButton>
    </Stack>
  )
}

const TONE: Record<ApiKeyStatus, BadgeTone> = { active: 'good', expired: 'quiet', revoked: 'quiet', idle: 'care' }

function Keys() {
  const { t, shortDay } = useLanguage()
  const { keys } = useLoaderData<typeof loader>()
  const column = (key: 'start' | 'lastUsed' | 'expires', cell: (row: ListedApiKey) => string) => ({
    key,
    header: t(`apiKeys.columns.${key}`),
    cell,
  })
  return (
    <Section title={t('apiKeys.list')}>
      <Table
        caption={t('apiKeys.list')}
        captionHidden
        empty={t('apiKeys.none')}
        rows={keys}
        rowKey={({ id }) => id}
        columns={[
          { key: 'name', header: t('apiKeys.columns.name'), rowHeader: true, cell: (row) => row.name },
          {
            key: 'holder',
            header: t('apiKeys.columns.holder'),
            cell: (row) => t('apiKeys.holder', { name: row.holderName, role: t(`apiKeys.role.${row.holderRole}`) }),
          },
          column('start', (row) => `${row.start}…`),
          column('lastUsed', (row) => (row.lastUsedAt ? shortDay(row.lastUsedAt) : t('apiKeys.never'))),
          column('expires', (row) => shortDay(row.expiresOn)),
          {
            key: 'status',
            header: t('apiKeys.columns.status'),
            cell: (row) => <StatusBadge tone={TONE[row.status]}>{t(`apiKeys.status.${row.status}`)}</StatusBadge>,
          },
          {
            key: 'act',
            header: t('apiKeys.columns.act'),
            cell: (row) =>
              row.revokedAt ? (
                '–'
              ) : (
                <TextLink href={`/balie/sleutels/${row.id}/intrekken`}>
                  {t('apiKeys.revoke')}
                  <span className="wb-hidden-visually">
                    {' '}
                    {t('apiKeys.revokeAbout', { name: row.name, holder: row.holderName })}
                  </span>
                </TextLink>
              ),
          },
        ]}
      />
    </Section>
  )
}

function NewKey({ form }: { form?: RefusedForm }) {
  const { t } = useLanguage()
  const { holders, today } = useLoaderData<typeof loader>()
  const labels = {
    holderId: t('apiKeys.make.holder'),
    name: t('apiKeys.make.name'),
    expiresOn: t('apiKeys.make.expiresOn'),
  }
  return (
    <Section title={t('apiKeys.make.title')}>
      <FormProvider {...form} labels={labels}>
        <Form method="post" noValidate>
          <Stack>
            <ErrorSummary />
            <SelectField
              name="holderId"
              hint={t('apiKeys.make.holderHint')}
              options={holders.map(({ id, name, role, employerName }) => ({
                value: id,
                label: employerName
                  ? t('apiKeys.holderAt', { name, employer: employerName })
                  : t('apiKeys.holder', { name, role: t(`apiKeys.role.${role}`) }),
              }))}
            />
            <TextField name="name" hint={t('apiKeys.make.nameHint')} autoComplete="off" maxLength={80} />
            <DateField
              name="expiresOn"
              hint={t('apiKeys.make.expiresHint')}
              defaultValue={addDays(today, KEY_DAYS)}
              min={addDays(today, 1)}
              max={addDays(today, MOST_KEY_DAYS)}
            />
            <SubmitButton>{t('apiKeys.make.act')}</SubmitButton>
          </Stack>
        </Form>
      </FormProvider>
    </Section>
  )
}
