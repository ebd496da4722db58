/**
 * For `export { alwaysFresh as shouldRevalidate }` on a page that shows how things stand after a form was refused: by default the
 * browser keeps the data that it had when the answer is a 4xx, and so the version that was the problem.
 */
export function alwaysFresh(): boolean {
  return true
}
