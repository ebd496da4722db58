/** What came of a pledge, or of several together, in numbers of people (`opened`: of places). */
export type Progress = {
  /** Places of the vacancies that count towards it and are or were open to people. */
  opened: number
  /** People proposed for them, unless taken back. */
  introduced: number
  /** People who start or started. */
  placed: number
  /** Still there three months after the start, as the werkmatcher recorded. Never more than `dueAfter3`. */
  stillAfter3: number
  /** Of those placed, who started three months ago or longer: the others cannot be still there yet. */
  dueAfter3: number
  /** Of those due, of whom nobody said or knew it. `dueAfter3 - stillAfter3 - unknownAfter3` stopped before. */
  unknownAfter3: number
  stillAfter6: number
  dueAfter6: number
  unknownAfter6: number
}
