import { statementsOf } from '../../../compare/coverage.ts'
import { filterFigures } from '../../../compare/filter.ts'
import type { Figure } from '../../../contract/figure.ts'
import type { ChartsModel } from './use-model.ts'

/** What the filter lets through of the figures by which a place states an indicator. */
export function statedIn(
  { collection, passing }: ChartsModel,
  indicatorId: string,
  regionId: string,
): Figure[] {
  const stated = statementsOf(collection, indicatorId, regionId)
  return filterFigures(collection, stated, passing.filter).filter(
    ({ id }) => passing.kept === undefined || passing.kept.has(id),
  )
}
