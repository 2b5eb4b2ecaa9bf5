import { emsOf } from '../../picture/wrap.ts'
import { sidesOf } from './apart.ts'
import type { PointsOption } from './echarts-points.ts'
import { axisLook, brushLook, dotLook, dotSize, fontOf, type Look, motion, nameLook, zoom } from './look.ts'
import { endKey, namesAt, type ScatterPoint, spotsOf } from './scatter-points.ts'

/** Beyond the points of a scatter, as a share of what they span. */
const room = 0.06

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
    ...motion,
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
        symbolSize: dotSize,
        data: points.flatMap((point, at) =>
          spotsOf(point).map(([x, y], end) => ({
            name: point.id,
            value: [x, y],
            itemStyle: dotLook(point, look),
            label: {
              formatter: named.get(endKey(point.id, end)) ?? '',
              position: sides[at] ?? side(x),
            },
          })),
        ),
        label: nameLook(look),
        ...(isCrowd ? { labelLayout: { hideOverlap: true } } : {}),
      },
    ],
  }
}
