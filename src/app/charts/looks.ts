import type { Language } from '../state/view-state.ts'
import type { ChartLook } from './option.ts'

/** The sizes in which rows are drawn: the main chart, a small panel, the main chart on a phone. */
export type RowSize = 'main' | 'panel' | 'stacked'

const measures: Record<RowSize, Pick<ChartLook, 'rowHeight' | 'barHeight' | 'axisHeight' | 'endRoom'>> = {
  main: { rowHeight: 56, barHeight: 20, axisHeight: 32, endRoom: 148 },
  panel: { rowHeight: 28, barHeight: 14, axisHeight: 0, endRoom: 20 },
  stacked: { rowHeight: 88, barHeight: 20, axisHeight: 28, endRoom: 24 },
}

/** The measures of the look for one size; on a phone the bar stands under its name. */
export function lookOf(size: RowSize, form: 'bars' | 'dots', lang: Language): Omit<ChartLook, 'animate'> {
  return { ...measures[size], form, lang, ...(size === 'stacked' ? { barTop: 56 } : {}) }
}
