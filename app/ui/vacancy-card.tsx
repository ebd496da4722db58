import type { ReactNode } from 'react'
import type { Roster, TimeBlock } from '#app/domain/week/week.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { Card } from './card.tsx'
import { FactList, type Fact } from './fact-list.tsx'
import { Icon } from './icon.tsx'
import { WeekPicture } from './week/week-picture.tsx'
import { rosterLine } from './week/week-sentence.ts'

type VacancyCardProps = {
  href: string
  title: string
  /** Left out where all are of the same. */
  employer?: string
  /** Place and how far: "Overvecht, 12 minuten fietsen". */
  place?: string | null
  /** "16 tot 20 uur per week". */
  hours?: string | null
  /** Null: not known. */
  roster: Roster | null
  availability?: readonly TimeBlock[] | null
  schoolHours?: readonly TimeBlock[] | false
  /** The two or three that matter for this search. */
  facts?: readonly Fact[]
  /** Beside the title: a badge such as "Nieuw" or "Sluit morgen". */
  aside?: ReactNode
  level?: 2 | 3 | 4
  /** Under it all: a match, a button. */
  children?: ReactNode
}

/** A vacancy in a list, inside `CardList`: what, where, when, and why it could fit. */
export function VacancyCard(props: VacancyCardProps) {
  const {
    href,
    title,
    employer,
    place,
    hours,
    roster,
    availability,
    schoolHours,
    facts = [],
    aside,
    level,
    children,
  } = props
  const { language } = useLanguage()
  return (
    <Card href={href} title={title} level={level} aside={aside}>
      {employer && <p className="wb-vacancy__employer">{employer}</p>}
      <div className="wb-vacancy__body">
        <ul className="wb-vacancy__basics">
          {place && (
            <li>
              <Icon name="place" /> <span>{place}</span>
            </li>
          )}
          {hours && (
            <li>
              <Icon name="clock" /> <span>{hours}</span>
            </li>
          )}
          <li className="wb-vacancy__times">
            <Icon name="week" /> <span>{rosterLine(language, roster)}</span>
          </li>
        </ul>
        <div className="wb-vacancy__week">
          <WeekPicture size="small" roster={firstWeek(roster)} availability={availability} schoolHours={schoolHours} />
        </div>
      </div>
      {facts.length > 0 && <FactList facts={facts} />}
      {children}
    </Card>
  )
}

/** A card has room for one week; the line beside it says that there is a choice. */
function firstWeek(roster: Roster | null): Roster | null {
  return roster?.kind === 'alternatives' ? { kind: 'fixed', shifts: roster.rosters[0] ?? [] } : roster
}
