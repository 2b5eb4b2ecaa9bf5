import { formatCompact } from '../i18n/format.ts'
import { barShapes } from './bar-shapes.ts'
import type { Colours } from './colours.ts'
import { dotShapes } from './dot-shapes.ts'
import type { DrawnRow } from './drawn-row.ts'
import type { ChartOption } from './echarts.ts'
import { groupOf } from './element.ts'
import type { Mark } from './mark.ts'
import type { Scale } from './scale.ts'
import type { Shape } from './shapes.ts'

/** What a chart looks like; the rows beside it are laid out in the same measures. */
export interface ChartLook {
  form: 'bars' | 'dots'
  rowHeight: number
  barHeight: number
  /** From the row's top to the bar's; without it the bar stands in the row's middle. */
  barTop?: number
  /** Room for the axis above the rows; 0 draws no axis but the zero line. */
  axisHeight: number
  /** Room on the right for an open end or for words beside a bar. */
  endRoom: number
  lang: 'zh' | 'en'
  /** Whether rows glide to their new place when they are sorted anew. */
  animate: boolean
}

/** The height of a chart of so many rows. */
export function chartHeight(look: ChartLook, rows: number): number {
  return look.axisHeight + rows * look.rowHeight
}

/** The shapes of one row, x from the left end of the axis, y from the row's top. */
export function rowShapes(
  mark: Mark,
  scale: Scale,
  look: Omit<ChartLook, 'animate'>,
  width: number,
): Shape[] {
  const box = {
    root: scale.kind === 'log' ? 0 : scale.at(0) * width,
    end: scale.at(mark.value) * width,
    ...(mark.max === undefined ? {} : { far: scale.at(mark.max) * width }),
    y: look.barTop ?? (look.rowHeight - look.barHeight) / 2,
    height: look.barHeight,
  }
  return look.form === 'dots' ? dotShapes(mark, box) : barShapes(mark, box)
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
  return {
    animation: look.animate,
    animationDuration: 0,
    animationDurationUpdate: look.animate ? 200 : 0,
    animationEasingUpdate: 'cubicOut',
    grid: {
      left: 1,
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
        formatter: (value: number) => formatCompact(value, look.lang),
      },
      splitLine: { show: hasAxis, lineStyle: { color: colours.rule, width: 1 } },
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
          const area = params.coordSys as unknown as { x: number; width: number }
          const paints = { colour: colours.of(row.colour), paper: colours.paper }
          const y = look.axisHeight + params.dataIndex * look.rowHeight
          return groupOf(row.id, row.shapes(area.width), paints, area.x, y)
        },
      },
    ],
  }
}
