/** Something to type or copy as it is; scrolls by itself on a phone, also with the keyboard. */
export function CodeBlock({ label, children }: { label: string; children: string }) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable without a mouse
    <pre className="wb-code" tabIndex={0} role="region" aria-label={label}>
      <code>{children}</code>
    </pre>
  )
}
