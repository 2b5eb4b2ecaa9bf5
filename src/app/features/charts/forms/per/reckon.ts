import type { Collection } from '../../../../../compare/collection.ts'
import { bases as baseRows, divides } from '../../../../../compare/rows/bases.ts'
import { statementsOf } from '../../../../../compare/told/coverage.ts'
import { type PerPair, type PerReason, perPairs } from '../../../../../compare/told/per-pairs.ts'
import { lastAnswers } from '../../../../data/last-answers.ts'
import {
  type IndicatorModel,
  letThrough,
  lettingAll,
  type Passing,
  type PickerRow,
  pickerRows,
} from '../../model/indicator-model.ts'
import type { Asked } from '../../model/places.ts'
import type { ChartsModel } from '../../model/use-model.ts'
import { type SecondOption, secondModel } from '../parts/second.tsx'

/** What of the model decides who can be divided. */
type PerModel = Pick<ChartsModel, 'collection' | 'asked' | 'passing'>

/** What can be told per what, and who cannot be. */
export interface Reckoned {
  per: IndicatorModel | undefined
  pairs: PerPair[]
  without: { regionId: string; why: PerReason | 'filtered' }[]
}

const statementsIn =
  ({ collection: c, passing }: PerModel, id: string) =>
  (regionId: string) =>
    letThrough(c, statementsOf(c, id, regionId), passing)

const askPairs = (model: PerModel, mainId: string, baseId: string): Omit<Reckoned, 'per'> =>
  perPairs(model.asked.regionIds, statementsIn(model, mainId), statementsIn(model, baseId))

const rank = new Map(baseRows.map(({ id }, at) => [id, at]))

/** The measures by which the main one may be divided, with how many places allow it, most places first; one that none allows can be asked why. */
const basesOf = lastAnswers(
  (
    collection: Collection,
    asked: Asked,
    passing: Passing,
    rows: readonly PickerRow[],
    mainId: string,
  ): SecondOption[] => {
    const model = { collection, asked, passing }
    return rows
      .filter(({ indicator: { id } }) => divides(id, mainId))
      .map(({ indicator }) => ({ indicator, places: askPairs(model, mainId, indicator.id).pairs.length }))
      .sort(
        (a, b) => b.places - a.places || (rank.get(a.indicator.id) ?? 0) - (rank.get(b.indicator.id) ?? 0),
      )
  },
)

/** The same, asked of the model of the charts. */
export const bases = ({ collection, asked, passing, rows }: ChartsModel, mainId: string): SecondOption[] =>
  basesOf(collection, asked, passing, rows, mainId)

/** The chosen base, where it is one, else that by which most places can be told; where there is none, the first of those of which it can be said why. */
export function reckon(
  model: ChartsModel,
  { indicator }: IndicatorModel,
  options: readonly SecondOption[],
): Reckoned {
  const [, chosen] = model.shown
  const own = chosen !== undefined && divides(chosen, indicator.id) ? chosen : undefined
  const id = own ?? options[0]?.indicator.id
  if (id === undefined) return { per: undefined, pairs: [], without: [] }
  const { pairs, without } = askPairs(model, indicator.id, id)
  // Why a place has none is asked without the filter: what it holds back was read.
  const all =
    without.length === 0 ? [] : askPairs({ ...model, passing: lettingAll }, indicator.id, id).without
  const whys = new Map(all.map(({ regionId, why }) => [regionId, why]))
  return {
    per: secondModel(model, id),
    pairs,
    without: without.map(({ regionId }) => ({ regionId, why: whys.get(regionId) ?? 'filtered' })),
  }
}

/** Whether any place allows one of the bases. */
export const isDivided = (options: readonly SecondOption[]): boolean =>
  options.some(({ places }) => places > 0)

/** The measures by which the main one might be divided if nothing were filtered. */
export const basesOfAll = (model: ChartsModel, mainId: string): SecondOption[] =>
  bases({ ...model, passing: lettingAll, rows: pickerRows(model.collection, model.asked) }, mainId)
