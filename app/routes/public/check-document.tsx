import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { isDemo } from '#app/domain/people/demo-people.server.ts'
import { checkDocument, type KnownDocument } from '#app/domain/signing/check-document.server.ts'
import { asAnyone } from '#app/http/acting-as.server.ts'
import { limitRate } from '#app/http/limit-rate.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import type { Handle } from '#app/page-frame.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { SubmitButton } from '#app/ui/button.tsx'
import { DataList } from '#app/ui/data-list.tsx'
import { FormProvider } from '#app/ui/form/form-context.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { Section, Stack } from '#app/ui/layout.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'
import { FileCheck } from './file-check.tsx'

export const handle: Handle = { width: 'narrow', everyLanguage: true }
export const meta = pageTitle('checkDocument.title')

type Way = 'code' | 'file'

/** `?code=` as it stands on the paper, or `?hash=`: the SHA-256 that the browser made of the file. */
export async function loader(args: LoaderFunctionArgs) {
  return asAnyone(args, async (ctx) => {
    const { searchParams } = new URL(args.request.url)
    const code = searchParams.get('code')?.trim() ?? null
    const hash = searchParams.get('hash')
    const way: Way | null = hash !== null ? 'file' : code ? 'code' : null
    if (way) await limitRate(args, 'check-document')
    const asked = hash !== null ? { sha256: hash } : { code: code ?? '' }
    return {
      way,
      code,
      document: way && (await checkDocument(ctx, asked)),
      isDemo: isDemo(),
    }
  })
}

export default function CheckDocument() {
  const { t } = useLanguage()
  const { way, code, document, isDemo } = useLoaderData<typeof loader>()
  const issues = code === '' ? [{ path: 'code', message: 'required' }] : []
  return (
    <>
      <Heading level={1}>{t('checkDocument.title')}</Heading>
      {way ? (
        document ? (
          <Known document={document} way={way} />
        ) : (
          <Alert kind="error" title={t(`checkDocument.unknown.${way}`)} announce>
            {t(`checkDocument.unknownHint.${way}`)}
          </Alert>
        )
      ) : (
        <Paragraph look="lead">{t('checkDocument.intro')}</Paragraph>
      )}
      {isDemo && <Alert kind="warning">{t('checkDocument.demo')}</Alert>}
      <Section title={t('checkDocument.byFile')}>
        <FileCheck />
      </Section>
      <Section title={t('checkDocument.byCode')}>
        <FormProvider issues={issues} labels={{ code: t('checkDocument.code') }}>
          <Form method="get" noValidate>
            <Stack>
              <TextField
                name="code"
                hint={t('checkDocument.codeHint')}
                defaultValue={code}
                width={20}
                maxLength={40}
                autoComplete="off"
                autoCapitalize="characters"
                spellCheck={false}
              />
              <SubmitButton>{t('checkDocument.act')}</SubmitButton>
            </Stack>
          </Form>
        </FormProvider>
      </Section>
    </>
  )
}

function Known({ document, way }: { document: KnownDocument; way: Way }) {
  const { t, day } = useLanguage()
  const { reference, contentHash, standing, time } = document
  const from = day(document.startsOn)
  const to = day(document.endsOn)
  return (
    <>
      <Alert kind={standing === 'in-force' ? 'success' : 'warning'} title={t(`checkDocument.genuine.${way}`)} announce>
        {t(`checkDocument.standing.${standing}`, { from, to, ended: day(document.endedOn) })}
      </Alert>
      <DataList
        items={[
          { term: t('checkDocument.reference'), description: reference },
          { term: t('checkDocument.time'), description: t(`checkDocument.timeValue.${time}`) },
          { term: t('checkDocument.hash'), description: <code className="wb-seal">{contentHash}</code> },
        ]}
      />
      {way === 'code' && <Paragraph>{t('checkDocument.compare')}</Paragraph>}
    </>
  )
}
