import { useLocation, useNavigate } from '@remix-run/react'
import { useEffect, useId, useState } from 'react'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Paragraph } from '#app/ui/paragraph.tsx'

/** Far more than any document of ours. */
const MOST_BYTES = 50 * 1024 * 1024

/** A file whose SHA-256 the browser makes: only that is asked about, the file stays where it is. Needs a script, and says so. */
export function FileCheck() {
  const { t } = useLanguage()
  const { pathname } = useLocation()
  const navigate = useNavigate()
  const id = useId().replaceAll(':', '')
  const [hasScript, setHasScript] = useState(false)
  const [isFailed, setFailed] = useState(false)
  useEffect(() => setHasScript(true), [])

  async function check(file: File | undefined) {
    setFailed(false)
    if (!file) return
    try {
      navigate(`${pathname}?hash=${await sha256Of(file)}`, { preventScrollReset: false })
    } catch {
      setFailed(true)
    }
  }

  // Not in <noscript>: a script that does not arrive is no script either.
  if (!hasScript) return <Paragraph>{t('checkDocument.noScript')}</Paragraph>
  return (
    <div className="utrecht-form-field wb-field">
      <label className="utrecht-form-label utrecht-form-field__label" htmlFor={id}>
        {t('checkDocument.file')}
      </label>
      <div className="utrecht-form-field-description" id={`${id}-hint`}>
        {t('checkDocument.fileHint')}
      </div>
      <div className="utrecht-form-field__input">
        <input
          id={id}
          className="wb-file"
          type="file"
          accept="application/pdf,.pdf"
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => void check(target.files?.[0])}
        />
      </div>
      {isFailed && (
        <Alert kind="error" announce>
          {t('checkDocument.fileFailed')}
        </Alert>
      )}
    </div>
  )
}

/** In hex. Rejects when the file cannot be read, or the browser makes no hashes because the connection is not safe. */
async function sha256Of(file: File): Promise<string> {
  if (file.size > MOST_BYTES) throw new Error('The file is too large')
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
