import { axisGroups } from '../../../compare/axis.ts'
import type { Collection } from '../../../compare/collection.ts'
import { readColours } from '../../charts/colours.ts'
import { echarts } from '../../charts/echarts.ts'
import { lookOf } from '../../charts/looks.ts'
import { chartHeight, chartOption } from '../../charts/option.ts'
import { linearScale } from '../../charts/scale.ts'
import { extentOf, marksOf } from '../../charts/series.ts'
import { indicatorModel, pickerRows } from './indicator-model.ts'
import { askedPlaces } from './places.ts'

/** As many rows as a first screen shows. */
const rows = 8
const width = 600

/**
 * Asks of the collection what the first chart will ask, and draws it where nobody sees it: the drawing library
 * takes several times as long for its first picture as for its second.
 */
export function prepare(collection: Collection): void {
  const asked = askedPlaces(collection, {})
  const [best] = pickerRows(collection, asked, {})
  if (!best) return
  const { figures } = indicatorModel(collection, best.indicator, asked, { filter: {} })
  axisGroups(collection, figures)
  const shown = figures.slice(0, rows)
  const look = { ...lookOf('main', 'bars', 'zh'), animate: false }
  const height = chartHeight(look, shown.length)
  const chart = echarts.init(document.createElement('div'), null, { renderer: 'svg', width, height })
  chart.setOption(
    chartOption(marksOf(collection, shown), linearScale(figures.map(extentOf)), look, readColours()),
  )
  chart.getZr().flush()
  chart.dispose()
}
