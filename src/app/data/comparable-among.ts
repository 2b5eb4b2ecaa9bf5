import type { Collection } from '../../compare/collection.ts'
import { comparableFiguresOf } from '../../compare/fair/core.ts'
import { statementsOf } from '../../compare/told/coverage.ts'
import { lastAnswers } from './last-answers.ts'

/** The figures of each indicator that two of the chosen places or more state so that they compare without a caution. */
export const comparableAmong = lastAnswers(
  (c: Collection, regionIds: readonly string[]): ReadonlySet<string> => {
    const stated = (indicatorId: string) => regionIds.flatMap((id) => statementsOf(c, indicatorId, id))
    return new Set(
      c.indicators.flatMap(({ id }) => comparableFiguresOf(c, stated(id)).map((figure) => figure.id)),
    )
  },
)
