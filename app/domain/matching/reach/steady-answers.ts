import { REACH_BANDS, type ReachBand } from './reach-band.ts'

/*
 * How many could fit, told so that nothing is told about a few people.
 *
 * What employers are told is a function of groups of people, and these are the rules of that function:
 *
 *  1. Fewer than five: never more than "fewer than five", whatever else holds.
 *  2. The same group always has the same answer. No chance is involved in asking, so repeating averages nothing out.
 *  3. A group that differs from one that was answered before by fewer than five people (who came, went, or are let in by
 *     another demand) gets the answer of then; of several such answers the earliest. So neither two drafts, nor two days, nor
 *     two employers who lay their answers side by side, show what happened to a group of fewer than five.
 *  4. A group that is near no earlier one gets a new answer: the band whose lower edge it reaches. Edges lie four people above
 *     what the band says (so that by rule 3 nobody is ever told of more people than there are, nor of five where four are
 *     left), and up to two more by a keyed hash of the group, so that a step from one band to the next tells no exact number.
 *
 * What this proves (and `steady-answers.test.ts` tries out): 1 and 2 without exception; 3 against the earliest answer that is
 * near. An answer to a small change can only differ from the answer before when the two groups are near different earlier
 * ones, at least five people apart; what one then learns is that some people were let in or kept out somewhere on the way,
 * not who, how many, or that they are a few.
 *
 * What it does not prove: that no chain of many drafts ever shows that the step between two of them was not empty. Where the
 * chain crosses from one earlier answer to the next it does. The limit on how often one may ask, and the record of every
 * question, are there for that; a demand that only one known person could meet is better not tried out on a register of
 * people, and who does so is on record.
 *
 * The price: answers are too low by four to six people at the edges, and near an earlier answer by up to four more.
 */

/** Groups and differences below this size are not told of. */
export const FEW = 5

/** Edges lie 0, 1 or 2 people higher, by the group. */
const SPREAD = 3

const LOWER_EDGES: Record<ReachBand, number> = { lt5: 0, '5-9': 5, '10-24': 10, '25+': 25 }

/** Larger groups are in the last band, as is every group near them: there is nothing to keep of them. */
export const LARGEST_KEPT = LOWER_EDGES['25+'] + FEW - 1 + SPREAD - 1 + FEW - 2

/** An answer given before. `gone`: how many of its people have withdrawn since and are no longer named. */
export type EarlierAnswer = { people: readonly string[]; gone: number; band: ReachBand }

/** A number of at least 0 that belongs to a group, and that nobody without our key can work out. */
export type SeedOf = (people: readonly string[]) => number

/**
 * What is said of this group (ids, sorted), given the earlier answers in the order in which they were given. `isNew`: it has
 * to be kept, for those who come after.
 */
export function steadyAnswer(
  people: readonly string[],
  earlier: readonly EarlierAnswer[],
  seedOf: SeedOf,
): { band: ReachBand; isNew: boolean } {
  if (people.length < FEW) return { band: 'lt5', isNew: false }
  if (people.length > LARGEST_KEPT) return { band: '25+', isNew: false }
  const near = earlier.find((answer) => differences(people, answer) < FEW)
  if (near) return { band: near.band, isNew: false }
  const shift = FEW - 1 + (seedOf(people) % SPREAD)
  const band = REACH_BANDS.findLast((band) => band === 'lt5' || people.length >= LOWER_EDGES[band] + shift)!
  return { band, isNew: true }
}

/** How many people are in one of the two and not in the other. */
function differences(people: readonly string[], answer: EarlierAnswer): number {
  const there = new Set(answer.people)
  const shared = people.reduce((count, person) => count + (there.has(person) ? 1 : 0), 0)
  return people.length + there.size - 2 * shared + answer.gone
}

/** The wider of two bands: leaving out a demand never costs anybody. */
export function widest(a: ReachBand, b: ReachBand): ReachBand {
  return REACH_BANDS.indexOf(a) >= REACH_BANDS.indexOf(b) ? a : b
}
