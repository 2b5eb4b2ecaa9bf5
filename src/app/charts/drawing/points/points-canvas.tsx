import { useEffect, useMemo, useState } from 'react'
import { Chart as Drawn } from '../chart.ts'
import { echarts, type PointsOption } from './echarts-points.ts'

type Chart = ReturnType<typeof echarts.init>

/** A point as the library tells of it: its series, and where it stands in it. */
interface PointEvent {
  data?: unknown
}

/** What the library tells of a brush: which points of each series lie in it. */
interface BrushEvent {
  batch?: { selected?: { seriesIndex: number; dataIndex: number[] }[] }[]
}

export interface PointsCanvasProps {
  option: PointsOption
  height: number
  /** The brush that the pointer holds: a stretch of the axis, or a rectangle. */
  brush?: 'lineX' | 'rect' | undefined
  /** Told of the id of the point under the pointer. */
  onPoint: (id: string) => void
  onOpen: (id: string) => void
  /** Told of the ids in the brush while it is drawn, when the pointer rests. */
  onSelected: (ids: string[]) => void
}

/** Points carry their id as the name of their datum. */
const idOf = ({ data }: PointEvent): string | undefined =>
  typeof data === 'object' && data !== null && 'name' in data ? String(data.name) : undefined

function idsIn(option: PointsOption, event: BrushEvent): string[] {
  const series = [option.series ?? []].flat()
  return (event.batch ?? []).flatMap(({ selected = [] }) =>
    selected.flatMap(({ seriesIndex, dataIndex }) => {
      const { data } = (series[seriesIndex] ?? {}) as { data?: readonly { name: string }[] }
      return dataIndex.flatMap((at) => data?.[at]?.name ?? [])
    }),
  )
}

/**
 * Points on axes, drawn by the chart library: names that make room for each other, zoom with Ctrl and the wheel, a brush.
 * All that it shows stands beside it as text of the page, so a screen reader need not be told of it.
 */
export function PointsCanvas({ option, height, brush, onPoint, onOpen, onSelected }: PointsCanvasProps) {
  const [chart, setChart] = useState<Chart | undefined>()
  useEffect(() => {
    if (!chart || chart.isDisposed() || option === undefined) return
    chart.dispatchAction({
      type: 'takeGlobalCursor',
      key: 'brush',
      brushOption: brush ? { brushType: brush, brushMode: 'single' } : { brushType: false },
    })
    if (!brush) chart.dispatchAction({ type: 'brush', areas: [] })
    // A new option takes the brush out of the pointer's hand.
  }, [chart, brush, option])
  const events = useMemo(
    () => ({
      mouseover: (event: PointEvent) => {
        const id = idOf(event)
        if (id !== undefined) onPoint(id)
      },
      click: (event: PointEvent) => {
        const id = idOf(event)
        if (id !== undefined) onOpen(id)
      },
      brushselected: (event: BrushEvent) => onSelected(idsIn(option, event)),
    }),
    [option, onPoint, onOpen, onSelected],
  )
  return (
    <div aria-hidden="true">
      <Drawn
        echarts={echarts}
        option={option}
        notMerge
        opts={{ renderer: 'svg' }}
        style={{ height }}
        onEvents={events}
        onChartReady={setChart}
      />
    </div>
  )
}

/** The same as a picture of its own, for a saved one. */
export function pointsSvg(option: PointsOption, width: number, height: number): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height })
  chart.setOption({ ...option, animation: false })
  const svg = chart.renderToSVGString()
  chart.dispose()
  return svg
}
