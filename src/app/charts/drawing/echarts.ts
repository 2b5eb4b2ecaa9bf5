import { CustomChart, type CustomSeriesOption } from 'echarts/charts'
import { GridComponent, type GridComponentOption } from 'echarts/components'
import * as echarts from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

echarts.use([CustomChart, GridComponent, SVGRenderer])

/** The parts of an option that the registered parts of ECharts understand. */
export type ChartOption = echarts.ComposeOption<CustomSeriesOption | GridComponentOption>

/** ECharts with the parts that the charts draw with and nothing else. SVG prints and zooms without loss. */
export { echarts }
