import { formatTick } from '../../i18n/format.ts'
import type { Scale } from '../../marks/scale.ts'
import type { Language } from '../../state/view-state.ts'
import { emsOf } from '../picture/wrap.ts'
import { sidesOf } from './apart.ts'
import type { Colours } from './colours.ts'
import type { PointsOption } from './echarts-points.ts'

/** A point of a scatter: a place by two numbers. */
export interface ScatterPoint {
  id: string
  name: string
  x: number
  y: number
  /** The other ends of ranges. */
  xMax?: number
  yMax?: number
  /** `var(--place-3)` */
  colour: string
  /** Drawn open: one of the two is no exact number that was reached. */
  isOpen: boolean
}

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

interface Look {
  colours: Colours
  lang: Language
}

/** Beyond the points of a scatter, as a share of what they span. */
const room = 0.06
const tickHeight = 22
const stripRow = 28
const stripTop = 34

/** The height of a strip with so many named places. */
export const stripHeight = (named: number): number => stripTop + tickHeight + named * stripRow + 14

/** The library writes the name of a font into markup as it is: quotation marks would end it. */
const fontOf = ({ colours }: Look) => colours.sans.replaceAll('"', "'")

const axisLook = (look: Look) => ({
  axisLine: { show: true, lineStyle: { color: look.colours.ink } },
  axisTick: { show: false },
  axisLabel: {
    color: look.colours.ink3,
    fontFamily: fontOf(look),
    fontSize: 11,
    hideOverlap: true,
    formatter: (value: number) => formatTick(value, look.lang),
  },
  splitLine: { show: true, lineStyle: { color: look.colours.rule, width: 1 } },
})

const brushLook = ({ colours }: Look) => ({
  toolbox: [],
  xAxisIndex: 0,
  brushLink: 'all' as const,
  throttleType: 'debounce' as const,
  throttleDelay: 200,
  brushStyle: { color: 'rgba(184, 49, 47, 0.08)', borderColor: colours.ink, borderWidth: 1 },
  outOfBrush: { colorAlpha: 1 },
})

/** Zoom only with Ctrl: the wheel belongs to the page. */
const zoom = (axis: 'xAxisIndex' | 'yAxisIndex') => ({
  type: 'inside' as const,
  [axis]: 0,
  filterMode: 'none' as const,
  zoomOnMouseWheel: 'ctrl' as const,
  moveOnMouseMove: false,
  moveOnMouseWheel: false,
})

/** Where the ends of a place stand: one spot, or two where one of its numbers is a range; the lower first. */
const spotsOf = ({ x, y, xMax, yMax }: ScatterPoint): [number, number][] =>
  xMax === undefined && yMax === undefined
    ? [[x, y]]
    : [
        [x, y],
        [xMax ?? x, yMax ?? y],
      ]

const endKey = (id: string, end: number): string => `${id} ${end}`

/**
 * The names of the ends of the points. Those of one spot stand together at its first, where one would hide the other; the far
 * end of a range has its place's name only beside others.
 */
function namesAt(points: readonly ScatterPoint[], joint: string): ReadonlyMap<string, string> {
  const spots = new Map<string, { key: string; end: number; name: string }[]>()
  for (const point of points) {
    for (const [end, [x, y]] of spotsOf(point).entries()) {
      const spot = `${x} ${y}`
      const own = { key: endKey(point.id, end), end, name: point.name }
      spots.set(spot, [...(spots.get(spot) ?? []), own])
    }
  }
  return new Map(
    [...spots.values()].flatMap((list) => {
      const [first, other] = list
      if (!first || (!other && first.end > 0)) return []
      return [[first.key, list.map(({ name }) => name).join(joint)] as const]
    }),
  )
}

/**
 * Room before the first and behind the last point of an axis: none stands on the frame, where its name would run into
 * the numbers of the axis. What is never negative begins at zero at the earliest.
 */
function roomAround(values: readonly number[]): { boundaryGap: [string, string]; min?: number } {
  const least = Math.min(...values)
  const isNearZero = least >= 0 && least < (Math.max(...values) - least) * room
  const gap = `${room * 100}%`
  return { boundaryGap: [gap, gap], ...(isNearZero ? { min: 0 } : {}) }
}

/** How large the plane of a drawing usually is, in px: near enough to tell which names would meet. */
const usual = { width: 680, height: 300 }

/** How far along its axis a value stands, from the least to the most of all: 0 to 1. */
function shareIn(all: readonly number[]): (value: number) => number {
  const [least, most] = [Math.min(...all), Math.max(...all)]
  return (value) => (most === least ? 0.5 : (value - least) / (most - least))
}

/** Of more points than these the names cannot all stand apart: those that would lie on others are left to the table. */
const mostApart = 60

/** Two measures against each other; axes need not begin at zero, since place and not length is read. */
export function scatterOption(
  points: readonly ScatterPoint[],
  names: { x: string; y: string },
  look: Look,
  joint: string,
): PointsOption {
  const named = namesAt(points, joint)
  const { colours } = look
  const spots = points.flatMap(spotsOf)
  const xs = spots.map(([x]) => x)
  const ys = spots.map(([, y]) => y)
  const [across, up] = [shareIn(xs), shareIn(ys)]
  // A name stands towards the middle, where the drawing has room for it.
  const side = (x: number) => (across(x) > 0.6 ? 'left' : 'right')
  const isCrowd = points.length > mostApart
  const sides = sidesOf(
    (isCrowd ? [] : points).map(({ id, x, y }) => ({
      x: across(x) * usual.width,
      y: (1 - up(y)) * usual.height,
      width: emsOf(named.get(endKey(id, 0)) ?? '') * 12,
      side: side(x),
    })),
  )
  const title = { color: colours.ink3, fontFamily: fontOf(look), fontSize: 12 }
  const axis = (values: readonly number[]) => ({
    ...axisLook(look),
    ...roomAround(values),
    scale: true,
    nameTextStyle: title,
    type: 'value' as const,
  })
  return {
    animationDuration: 0,
    animationDurationUpdate: 200,
    grid: {
      left: 12,
      right: 24,
      top: 34,
      bottom: 34,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: { ...axis(xs), name: names.x, nameLocation: 'middle', nameGap: 28 },
    yAxis: {
      ...axis(ys),
      name: names.y,
      nameLocation: 'end',
      nameGap: 12,
      nameTextStyle: { ...title, align: 'left' },
    },
    brush: brushLook(look),
    dataZoom: [zoom('xAxisIndex'), zoom('yAxisIndex')],
    series: [
      {
        type: 'scatter',
        symbolSize: 11,
        data: points.flatMap((point, at) =>
          spotsOf(point).map(([x, y], end) => ({
            name: point.id,
            value: [x, y],
            itemStyle: {
              color: point.isOpen ? colours.paper : colours.of(point.colour),
              borderColor: colours.of(point.colour),
              borderWidth: 2,
              opacity: 1,
            },
            label: {
              formatter: named.get(endKey(point.id, end)) ?? '',
              position: sides[at] ?? side(x),
            },
          })),
        ),
        label: { show: true, color: colours.ink, fontFamily: fontOf(look), fontSize: 12 },
        ...(isCrowd ? { labelLayout: { hideOverlap: true } } : {}),
      },
    ],
  }
}

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
    animationDuration: 0,
    animationDurationUpdate: 200,
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
        symbolSize: 11,
        data: named.flatMap((point, at) =>
          endsOf(point).map((value, end, ends) => ({
            name: point.id,
            value: [value, at + 1],
            itemStyle: {
              color: point.isOpen ? colours.paper : colours.of(point.colour),
              borderColor: colours.of(point.colour),
              borderWidth: 2,
              opacity: 1,
            },
            label: {
              formatter: end === (isFar(ends[0] ?? value) ? 0 : ends.length - 1) ? (point.name ?? '') : '',
              position: isFar(value) ? 'left' : 'right',
            },
          })),
        ),
        label: { show: true, color: colours.ink, fontFamily: fontOf(look), fontSize: 12 },
      },
    ],
  }
}
