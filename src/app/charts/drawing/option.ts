import { formatTick } from '../../i18n/format.ts'
import type { Scale } from '../../marks/scale.ts'
import type { Colours } from './colours.ts'
import type { DrawnRow } from './drawn-row.ts'
import type { ChartOption } from './echarts.ts'
import { elementOf, groupOf } from './element.ts'
import type { ChartLook } from './looks.ts'

/** The height of a chart of so many rows. */
export function chartHeight(look: ChartLook, rows: number): number {
  return look.axisHeight + rows * look.rowHeight
}

/** Where the plot begins, beside the line of its axis. */
const plotLeft = 1

/** How far the lines of the axis reach beyond a bar. */
const overhang = 6

/** The lines of the axis behind one bar that stands below its words. */
function rulesBehind(
  scale: Scale,
  { barTop = 0, barHeight }: ChartLook,
  { rule, paper }: Colours,
  width: number,
) {
  // The axis itself stands at zero.
  const ticks = scale.ticks.filter((tick) => tick !== 0)
  return ticks.map((tick) => {
    const x = scale.at(tick) * width
    const points = [barTop - overhang, barTop + barHeight + overhang].map((y) => [x, y] as const)
    return elementOf({ kind: 'line', points, width: 1 }, { colour: rule, paper })
  })
}

/**
 * rows → the option of a chart: one custom series whose items draw the mark grammar, a value axis that
 * starts at zero (or a logarithmic one under dots), a category axis of the rows' ids, top row first.
 * Names and numbers stand beside it as text of the page.
 */
export function chartOption(
  rows: readonly DrawnRow[],
  scale: Scale,
  look: ChartLook,
  colours: Colours,
): ChartOption {
  const hasAxis = look.axisHeight > 0
  const ticks = [...scale.ticks]
  // Names and numbers stand above such bars: a line through the whole height would run through them.
  const isStacked = look.barTop !== undefined
  return {
    animation: look.animate,
    animationDuration: 0,
    animationDurationUpdate: look.animate ? 200 : 0,
    animationEasingUpdate: 'cubicOut',
    grid: {
      left: plotLeft,
      right: look.endRoom,
      top: look.axisHeight,
      bottom: 0,
      outerBoundsMode: 'none',
    },
    xAxis: {
      type: scale.kind === 'log' ? 'log' : 'value',
      position: 'top',
      min: scale.min,
      max: scale.max,
      axisLine: { show: false },
      axisTick: { show: false, customValues: ticks },
      axisLabel: {
        show: hasAxis,
        customValues: ticks,
        color: colours.ink3,
        fontFamily: colours.sans,
        fontSize: 11,
        margin: 10,
        hideOverlap: true,
        formatter: (value: number) => formatTick(value, look.lang),
      },
      splitLine: { show: hasAxis && !isStacked, lineStyle: { color: colours.rule, width: 1 } },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map(({ id }) => id),
      axisLabel: { show: false },
      axisTick: { show: false },
      axisLine: { show: true, onZero: scale.kind === 'linear', lineStyle: { color: colours.ink, width: 1 } },
    },
    series: [
      {
        type: 'custom',
        clip: false,
        silent: true,
        data: rows.map(({ id, value }, row) => ({ name: id, value: [value, row] })),
        renderItem: (params) => {
          const row = rows[params.dataIndex]
          if (!row) return null
          // The plot's own box, not api.coord: the words beside the bars are placed by the same shares.
          const area = params.coordSys as unknown as { width: number }
          const paints = { colour: colours.of(row.colour), paper: colours.paper }
          const y = look.axisHeight + params.dataIndex * look.rowHeight
          const behind = isStacked ? rulesBehind(scale, look, colours, area.width) : []
          return groupOf(row.id, row.shapes(area.width), paints, {
            // Of a box that is too narrow for a moment the plot's own left is none, and marks that moved there stay.
            x: plotLeft,
            y,
            behind,
          })
        },
      },
    ],
  }
}
