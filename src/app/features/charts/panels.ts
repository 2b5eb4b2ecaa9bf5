import { axisGroups } from '../../../compare/axis.ts'
import type { Collection } from '../../../compare/collection.ts'
import { type YearSeries, yearSeries } from '../../../compare/year-series.ts'
import type { Figure } from '../../../contract/figure.ts'
import { lastAnswers } from '../../data/last-answers.ts'
import { manyCharts } from './indicator-model.ts'

/** The panels of a chart; a switch of the view and back does not part the figures anew. */
export const panelsOf = lastAnswers(
  (c: Collection, figures: readonly Figure[]) => axisGroups(c, figures),
  manyCharts,
)

/** The places that state the figures in several years, a list for each panel that has any. */
export const seriesOf = lastAnswers((c: Collection, figures: readonly Figure[]): YearSeries[][] =>
  panelsOf(c, figures)
    .map((panel) => yearSeries(c, panel.figures))
    .filter((series) => series.length > 0),
)
