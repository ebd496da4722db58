import { test as base } from '@playwright/test'

type Options = {
  /** What a journey that walks into a refusal expects to read in the console, such as /status of 404/. */
  expectedConsoleErrors: RegExp[]
}

/**
 * Whoever goes on before an answer was read to its last byte breaks it off. Remix has what it needs by then, and nobody listens
 * for the end of its stream (`done` in turbo-stream); on a busy machine the browser tells.
 */
const BROKEN_OFF = 'signal is aborted without reason'

/** Playwright's `test`, whose pages fail it on any script error, console error or breach of the content security policy. */
export const test = base.extend<Options>({
  expectedConsoleErrors: [[], { option: true }],
  context: async ({ context, expectedConsoleErrors }, use) => {
    const problems: string[] = []
    context.on('weberror', (error) => {
      if (error.error().message !== BROKEN_OFF) problems.push(`script error: ${error.error().message}`)
    })
    context.on('console', (message) => {
      const text = message.text()
      if (message.type() !== 'error' || expectedConsoleErrors.some((expected) => expected.test(text))) return
      problems.push(`console error: ${text} (${message.location().url})`)
    })
    await context.exposeBinding('reportPolicyBreach', (_source, breach: string) => problems.push(breach))
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, documentURI }) => {
        const report = (window as unknown as { reportPolicyBreach(breach: string): void }).reportPolicyBreach
        report(`content security policy: ${violatedDirective} blocked ${blockedURI} on ${documentURI}`)
      })
    })
    await use(context)
    if (problems.length > 0) throw new Error(problems.join('\n'))
  },
})

export { expect } from '@playwright/test'
