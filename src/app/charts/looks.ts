import type { Language } from '../state/view-state.ts'
import type { ChartLook } from './option.ts'

/** The sizes in which rows are drawn: the main chart, a small panel, the main chart on a phone. */
export type RowSize = 'main' | 'panel' | 'stacked'

const measures: Record<RowSize, Pick<ChartLook, 'rowHeight' | 'barHeight' | 'axisHeight' | 'endRoom'>> = {
  main: { rowHeight: 56, barHeight: 20, axisHeight: 32, endRoom: 148 },
  panel: { rowHeight: 28, barHeight: 14, axisHeight: 24, endRoom: 20 },
  stacked: { rowHeight: 88, barHeight: 20, axisHeight: 28, endRoom: 24 },
}

/** Heights of a row without a bar. */
const bareRows: Record<RowSize, number> = { main: 48, panel: 28, stacked: 60 }

/**
 * The measures of the look for one size; on a phone the bar stands under its name.
 * @param isBare whether numbers stand alone, without bars and axis
 */
export function lookOf(
  size: RowSize,
  form: 'bars' | 'dots',
  lang: Language,
  isBare = false,
): Omit<ChartLook, 'animate'> {
  const bare = isBare ? { rowHeight: bareRows[size], axisHeight: 0 } : {}
  return { ...measures[size], form, lang, ...(size === 'stacked' ? { barTop: 56 } : {}), ...bare }
}
