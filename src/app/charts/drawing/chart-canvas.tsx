import { useMemo } from 'react'
import type { Scale } from '../../marks/scale.ts'
import { useMedia } from '../../ui/use-media.ts'
import { Chart } from './chart.ts'
import { useColours } from './colours.ts'
import type { DrawnRow } from './drawn-row.ts'
import { echarts } from './echarts.ts'
import type { ChartLook } from './looks.ts'
import { chartHeight, chartOption } from './option.ts'

export interface ChartCanvasProps {
  rows: readonly DrawnRow[]
  scale: Scale
  look: Omit<ChartLook, 'animate'>
  /** A fixed width for places without layout (tests, exports); else the chart fills its box. */
  width?: number
  /** The instance, for an export. */
  onReady?: (chart: { getDom(): HTMLElement }) => void
}

/**
 * The drawn part of a chart. It holds no text but the axis: names, numbers and the way to each sentence
 * stand beside it in the page, so a screen reader need not be told of the picture.
 */
export function ChartCanvas({ rows, scale, look, width, onReady }: ChartCanvasProps) {
  const colours = useColours()
  const still = useMedia('(prefers-reduced-motion: reduce)')
  const moves = typeof window.matchMedia === 'function' && !still
  const option = useMemo(
    () => chartOption(rows, scale, { ...look, animate: moves }, colours),
    [rows, scale, look, colours, moves],
  )
  const height = chartHeight({ ...look, animate: moves }, rows.length)
  const opts = useMemo(
    () => ({
      renderer: 'svg' as const,
      locale: look.lang === 'zh' ? 'ZH' : 'EN',
      ...(width === undefined ? {} : { width, height }),
    }),
    [look.lang, width, height],
  )
  return (
    <div aria-hidden="true">
      <Chart
        echarts={echarts}
        option={option}
        opts={opts}
        style={{ height }}
        onChartReady={(chart) => onReady?.(chart)}
      />
    </div>
  )
}
