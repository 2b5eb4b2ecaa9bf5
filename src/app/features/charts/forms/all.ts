import { changePairs } from '../../../../compare/told/pairs.ts'
import type { ChartForm } from '../../../state/view-state.ts'
import { seriesOf } from '../model/panels.ts'
import { bars, dots } from './bars.tsx'
import type { ChartFormRow } from './form.ts'
import { matrix } from './matrix.tsx'
import { bases, isDivided } from './per/reckon.ts'

/** Every form of the chart, in the order of the switch. To add one: a file, a row, its name in `i18n/*\/chart-forms.ts`. */
export const chartFormRows: readonly ChartFormRow[] = [
  { id: 'bars', load: bars },
  { id: 'dots', load: dots },
  { id: 'matrix', load: matrix },
  {
    id: 'plan',
    load: () => import('./plan.ts').then(({ plan }) => plan),
    draws: ({ indicator }) => indicator.figures.some(({ kind }) => kind === 'target'),
  },
  {
    id: 'change',
    load: () => import('./change.ts').then(({ change }) => change),
    draws: ({ model, indicator }) => changePairs(model.collection, indicator.figures).length > 0,
  },
  {
    id: 'years',
    load: () => import('./years.tsx').then(({ years }) => years),
    draws: ({ model, indicator }) => seriesOf(model.collection, indicator.figures).length > 0,
  },
  { id: 'scatter', load: () => import('./scatter/scatter.tsx').then(({ scatter }) => scatter) },
  { id: 'strip', load: () => import('./strip/strip.tsx').then(({ stripForm }) => stripForm) },
  {
    id: 'per',
    load: () => import('./per/per.tsx').then(({ per }) => per),
    draws: ({ model, indicator }) => isDivided(bases(model, indicator.indicator.id)),
  },
]

const rows = new Map(chartFormRows.map((row) => [row.id, row]))

/** The row of a form; of one that the link does not know, bars. */
export const formRow = (id: ChartForm): ChartFormRow => rows.get(id) ?? { id: 'bars', load: bars }
