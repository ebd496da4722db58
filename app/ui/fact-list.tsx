import { Icon, type IconName } from './icon.tsx'

export type Fact = {
  text: string
  /** `good`: with a check mark. Plain by default. */
  tone?: 'good' | 'plain'
  icon?: IconName
}

/** A few short facts in a row: "Geen diploma nodig", "Taal op de werkvloer". */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <ul className="wb-facts">
      {facts.map((fact) => {
        const icon = fact.icon ?? (fact.tone === 'good' ? 'check' : undefined)
        return (
          <li key={fact.text} className={fact.tone === 'good' ? 'wb-fact wb-fact--good' : 'wb-fact'}>
            {icon && <Icon name={icon} />}
            {fact.text}
          </li>
        )
      })}
    </ul>
  )
}
