import type { AnySearchIndex } from '#search/index-definition.ts'
import { candidatesIndex } from './candidates.ts'
import { vacanciesIndex } from './vacancies.ts'

/** Every index that there is: what is not in this list is neither built nor repaired. */
export const ALL_INDEXES: readonly AnySearchIndex[] = [vacanciesIndex, candidatesIndex]
