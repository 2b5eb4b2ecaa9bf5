import type { Collection } from '../../../../compare/collection.ts'
import { axisGroups } from '../../../../compare/fair/axis.ts'
import { type SetVerdict, setVerdictOf } from '../../../../compare/fair/set-verdict.ts'
import { type YearSeries, yearSeriesByAxis } from '../../../../compare/told/year-series.ts'
import type { Figure } from '../../../../contract/figure.ts'
import { lastAnswers } from '../../../data/last-answers.ts'
import { manyCharts } from './indicator-model.ts'

/** The panels of a chart; a switch of the view and back does not part the figures anew. */
export const panelsOf = lastAnswers(
  (c: Collection, figures: readonly Figure[]) => axisGroups(c, figures),
  manyCharts,
)

/** The verdict of a chart, panel by panel. */
export const judged = lastAnswers(
  (c: Collection, figures: readonly Figure[]): SetVerdict => setVerdictOf(c, figures, panelsOf(c, figures)),
  manyCharts,
)

/** The places that state the figures in several years, a list for each axis that has any. */
export const seriesOf = lastAnswers((c: Collection, figures: readonly Figure[]): YearSeries[][] =>
  yearSeriesByAxis(c, figures),
)
