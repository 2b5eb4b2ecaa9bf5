import { ScatterChart, type ScatterSeriesOption } from 'echarts/charts'
import {
  BrushComponent,
  type BrushComponentOption,
  type DataZoomComponentOption,
  DataZoomInsideComponent,
  type GridComponentOption,
} from 'echarts/components'
import type * as core from 'echarts/core'
import { LabelLayout } from 'echarts/features'
import { echarts } from '../echarts.ts'

echarts.use([ScatterChart, BrushComponent, DataZoomInsideComponent, LabelLayout])

/** The parts of an option of points: names that make room in a crowd, zoom, a brush. */
export type PointsOption = core.ComposeOption<
  ScatterSeriesOption | GridComponentOption | BrushComponentOption | DataZoomComponentOption
>

export { echarts }
