import type { Scale } from '../../../marks/scale.ts'
import type { PointsOption } from './echarts-points.ts'
import { axisLook, brushLook, dotLook, dotSize, type Look, motion, nameLook, zoom } from './look.ts'

/** A place on a strip. */
export interface StripPoint {
  id: string
  value: number
  /** The other end of a range. */
  valueMax?: number
  colour: string
  /** Drawn open: a target, or no exact number. */
  isOpen: boolean
  /** A row of its own, with this name; without one a tick among all. */
  name?: string
}

const tickHeight = 22
const stripRow = 28
const stripTop = 34

/** The height of a strip with so many named places. */
export const stripHeight = (named: number): number => stripTop + tickHeight + named * stripRow + 14

const endsOf = ({ value, valueMax }: StripPoint): number[] =>
  valueMax === undefined ? [value] : [value, valueMax]

/** All places on one axis, a tick each; below it a row for each that is named. */
export function stripOption(points: readonly StripPoint[], scale: Scale, look: Look): PointsOption {
  const { colours } = look
  const ticks = [...scale.ticks]
  const axis = axisLook(look)
  const named = points.filter(({ name }) => name !== undefined)
  const rows = named.length + 1
  // A name stands once, towards the middle: behind the far end, where both ends lie far out before the near one.
  const isFar = (value: number) => value - scale.min > (scale.max - scale.min) * 0.6
  return {
    ...motion,
    grid: { left: 8, right: 28, top: stripTop, bottom: 6 },
    xAxis: {
      ...axis,
      type: 'value',
      position: 'top',
      min: scale.min,
      max: scale.max,
      axisLine: { show: false },
      axisTick: { show: false, customValues: ticks },
      axisLabel: { ...axis.axisLabel, customValues: ticks },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: Array.from({ length: rows }, (_, row) => String(row)),
      axisLabel: { show: false },
      axisTick: { show: false },
      axisLine: { show: true, onZero: true, lineStyle: { color: colours.ink } },
    },
    brush: brushLook(look),
    dataZoom: [zoom('xAxisIndex')],
    series: [
      {
        type: 'scatter',
        symbol: 'rect',
        symbolSize: [2, tickHeight],
        data: points.flatMap((point) =>
          endsOf(point).map((value) => ({
            name: point.id,
            value: [value, 0],
            itemStyle: {
              color: point.name === undefined ? colours.ink3 : colours.of(point.colour),
              opacity: point.name === undefined ? 0.55 : 1,
            },
          })),
        ),
      },
      {
        type: 'scatter',
        symbolSize: dotSize,
        data: named.flatMap((point, at) =>
          endsOf(point).map((value, end, ends) => ({
            name: point.id,
            value: [value, at + 1],
            itemStyle: dotLook(point, look),
            label: {
              formatter: end === (isFar(ends[0] ?? value) ? 0 : ends.length - 1) ? (point.name ?? '') : '',
              position: isFar(value) ? 'left' : 'right',
            },
          })),
        ),
        label: nameLook(look),
      },
    ],
  }
}
