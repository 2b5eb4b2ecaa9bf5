import { statementsOf } from '../../../../compare/told/coverage.ts'
import type { Figure } from '../../../../contract/figure.ts'
import { letThrough } from './indicator-model.ts'
import type { ChartsModel } from './use-model.ts'

/** What the filter lets through of the figures by which a place states an indicator. */
export function statedIn(
  { collection, passing }: ChartsModel,
  indicatorId: string,
  regionId: string,
): Figure[] {
  return letThrough(collection, statementsOf(collection, indicatorId, regionId), passing)
}
