import { test as base } from '@playwright/test'

type Options = {
  /** What a journey that walks into a refusal expects to read in the console, such as /status of 404/. */
  expectedConsoleErrors: RegExp[]
}

/** Playwright's `test`, whose pages fail it on any script error, console error or breach of the content security policy. */
export const test = base.extend<Options>({
  expectedConsoleErrors: [[], { option: true }],
  context: async ({ context, expectedConsoleErrors }, use) => {
    const problems: string[] = []
    context.on('weberror', (error) => problems.push(`script error: ${error.error().message}`))
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
