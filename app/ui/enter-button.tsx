/** What Enter presses in a form whose buttons also take rows away: it presses the first button. So this one goes before all others. */
export function EnterButton({ name, value }: { name: string; value: string }) {
  return (
    <button type="submit" name={name} value={value} className="wb-hidden-visually" tabIndex={-1} aria-hidden="true" />
  )
}
