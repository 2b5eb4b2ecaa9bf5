import type { Language } from '../state/view-state.ts'
import type { ChartLook } from './option.ts'

/** The sizes in which rows are drawn: the main chart, a small panel, the main chart on a phone; rows of two numbers. */
export type RowSize = 'main' | 'panel' | 'stacked' | 'pair' | 'pairStacked'

/** The sizes of rows of one number. */
export type BarSize = Exclude<RowSize, 'pair' | 'pairStacked'>

const measures: Record<RowSize, Pick<ChartLook, 'rowHeight' | 'barHeight' | 'axisHeight' | 'endRoom'>> = {
  main: { rowHeight: 56, barHeight: 20, axisHeight: 32, endRoom: 148 },
  panel: { rowHeight: 28, barHeight: 14, axisHeight: 24, endRoom: 20 },
  stacked: { rowHeight: 88, barHeight: 20, axisHeight: 28, endRoom: 24 },
  pair: { rowHeight: 60, barHeight: 20, axisHeight: 32, endRoom: 196 },
  pairStacked: { rowHeight: 118, barHeight: 20, axisHeight: 28, endRoom: 24 },
}

/** Heights of a row without a bar. */
const bareRows: Record<RowSize, number> = { main: 48, panel: 28, stacked: 60, pair: 60, pairStacked: 90 }

/** On a phone bars stand under their names. */
const barTops: Partial<Record<RowSize, number>> = { stacked: 56, pairStacked: 86 }

/**
 * The measures of the look for one size.
 * @param isBare whether numbers stand alone, without bars and axis
 */
export function lookOf(
  size: RowSize,
  form: 'bars' | 'dots',
  lang: Language,
  isBare = false,
): Omit<ChartLook, 'animate'> {
  const barTop = barTops[size]
  const bare = isBare ? { rowHeight: bareRows[size], axisHeight: 0 } : {}
  return { ...measures[size], form, lang, ...(barTop === undefined ? {} : { barTop }), ...bare }
}
