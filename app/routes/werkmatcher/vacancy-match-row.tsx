import type { ReactNode } from 'react'
import type { ProfileRow } from '#app/domain/candidates/lock-own-profile.server.ts'
import type { Assessment } from '#app/domain/matching/assessment.ts'
import type { VacancyMatch } from '#app/domain/matching/list-matches-for-profile.server.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { criteriaOf } from '#app/ui/match/criteria-of.ts'
import { MatchRow } from '#app/ui/match/match-row.tsx'
import { WeekPicture } from '#app/ui/week/week-picture.tsx'
import { rosterLine } from '#app/ui/week/week-sentence.ts'
import { PointsTable } from './points-table.tsx'

type VacancyMatchRowProps = {
  vacancy: Pick<VacancyMatch['vacancy'], 'id' | 'title' | 'kind' | 'roster' | 'employerName'>
  /** For whom. */
  profile: Pick<ProfileRow, 'availability' | 'schoolHours'>
  assessment: Assessment
  /** Before the marks: what stands in the way. */
  lead?: string
  /** What can be done. */
  children: ReactNode
}

/** A vacancy in the list of one person, with the week of both. */
export function VacancyMatchRow({ vacancy, profile, assessment, lead, children }: VacancyMatchRowProps) {
  const speech = useLanguage()
  const { t, language, number } = speech
  const { availability, schoolHours } = profile
  const about = [
    vacancy.employerName,
    vacancy.kind && t(`words.kind.${vacancy.kind}`),
    rosterLine(language, vacancy.roster),
  ]
  return (
    <MatchRow
      title={vacancy.title ?? t('common.unknown')}
      href={`/vacatures/${vacancy.id}`}
      about={about.filter(Boolean).join(' · ')}
      percent={assessment.score}
      scoreText={t('werkmatcher.matches.score', { score: number(assessment.score) })}
      lead={lead}
      criteria={criteriaOf(assessment.results, speech)}
      picture={
        vacancy.roster && (
          <WeekPicture
            size="small"
            roster={vacancy.roster}
            availability={availability}
            schoolHours={schoolHours ?? undefined}
          />
        )
      }
      details={<PointsTable assessment={assessment} />}
    >
      {children}
    </MatchRow>
  )
}
