import type { Collection } from '../../../compare/collection.ts'
import type { Figure } from '../../../contract/figure.ts'
import { readColours } from '../../charts/drawing/colours.ts'
import { markRows } from '../../charts/drawing/drawn-row.ts'
import { echarts } from '../../charts/drawing/echarts.ts'
import { lookOf } from '../../charts/drawing/looks.ts'
import { chartHeight, chartOption } from '../../charts/drawing/option.ts'
import { linearScale } from '../../marks/scale.ts'
import { extentOf, largestFirst, marksOf } from '../../marks/series.ts'
import type { ViewState } from '../../state/view-state.ts'
import { indicatorModel } from './model/indicator-model.ts'
import { panelsOf, seriesOf } from './model/panels.ts'
import { askedOf } from './model/use-model.ts'

/** As many rows as a first screen shows. */
const rows = 8
const width = 600

let drawn = false

/** Draws a chart where nobody sees it: the drawing library takes several times as long for its first picture. */
function drawOnce(collection: Collection, figures: readonly Figure[]): void {
  if (drawn || figures.length === 0) return
  drawn = true
  const shown = figures.slice(0, rows)
  const look = { ...lookOf('main', 'bars', 'zh'), animate: false }
  const scale = linearScale(figures.map(extentOf))
  const height = chartHeight(look, shown.length)
  const chart = echarts.init(document.createElement('div'), null, { renderer: 'svg', width, height })
  chart.setOption(chartOption(markRows(marksOf(collection, shown), scale, look), scale, look, readColours()))
  chart.getZr().flush()
  chart.dispose()
}

/** Asks of the collection what the charts would ask. */
export function* prepare(collection: Collection, state: ViewState): Generator<undefined> {
  yield
  const { asked, passing, shown } = askedOf(collection, state)
  const indicator = collection.indicator(shown[0])
  if (!indicator) return
  yield
  const { figures } = indicatorModel(collection, indicator, asked, passing, undefined)
  yield
  seriesOf(collection, figures)
  for (const panel of panelsOf(collection, figures)) largestFirst(panel.figures)
  yield
  drawOnce(collection, largestFirst(figures))
}
