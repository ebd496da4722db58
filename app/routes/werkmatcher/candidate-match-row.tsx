import type { ReactNode } from 'react'
import type { ProfileMatch } from '#app/domain/matching/list-matches-for-vacancy.server.ts'
import { useLanguage } from '#app/i18n/use-language.tsx'
import { criteriaOf } from '#app/ui/match/criteria-of.ts'
import { MatchRow } from '#app/ui/match/match-row.tsx'
import { PointsTable } from './points-table.tsx'

type CandidateMatchRowProps = {
  match: Pick<ProfileMatch, 'referenceHere' | 'assessment'> &
    ({ kind: 'own'; profileId: string; reference: string } | { kind: 'colleague'; werkmatcherName: string })
  /** Before the marks: what stands in the way, or should be asked first. */
  lead?: string
  /** What can be done. */
  children: ReactNode
}

/** A candidate in the list of one vacancy: one's own by the reference, a colleague's by whom to ask. */
export function CandidateMatchRow({ match, lead, children }: CandidateMatchRowProps) {
  const speech = useLanguage()
  const { t, number } = speech
  const { assessment, referenceHere } = match
  const isOwn = match.kind === 'own'
  return (
    <MatchRow
      title={
        isOwn
          ? t('werkmatcher.vacancyCandidates.ownReference', { reference: match.reference })
          : t('werkmatcher.vacancyCandidates.colleague', { name: match.werkmatcherName, reference: referenceHere })
      }
      href={isOwn ? `/werkmatcher/kandidaten/${match.profileId}` : undefined}
      about={t(isOwn ? 'werkmatcher.vacancyCandidates.here' : 'werkmatcher.vacancyCandidates.colleagueHint', {
        reference: referenceHere,
      })}
      percent={assessment.score}
      scoreText={t('werkmatcher.matches.score', { score: number(assessment.score) })}
      lead={lead}
      criteria={criteriaOf(assessment.results, speech)}
      details={<PointsTable assessment={assessment} />}
    >
      {children}
    </MatchRow>
  )
}
