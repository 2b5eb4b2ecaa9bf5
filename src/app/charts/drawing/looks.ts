import type { Language } from '../../state/view-state.ts'

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

/**
 * The sizes in which rows are drawn: the main chart, a small panel, the main chart on a phone; rows of two numbers, on a
 * phone, and there with words below the bar.
 */
export type RowSize = 'main' | 'panel' | 'stacked' | 'pair' | 'pairStacked' | 'pairNoted'

/** The sizes of rows of one number. */
export type BarSize = Exclude<RowSize, 'pair' | 'pairStacked' | 'pairNoted'>

const measures: Record<RowSize, Pick<ChartLook, 'rowHeight' | 'barHeight' | 'axisHeight' | 'endRoom'>> = {
  main: { rowHeight: 56, barHeight: 20, axisHeight: 32, endRoom: 148 },
  panel: { rowHeight: 28, barHeight: 14, axisHeight: 24, endRoom: 20 },
  stacked: { rowHeight: 96, barHeight: 20, axisHeight: 28, endRoom: 24 },
  pair: { rowHeight: 60, barHeight: 20, axisHeight: 32, endRoom: 196 },
  pairStacked: { rowHeight: 112, barHeight: 20, axisHeight: 28, endRoom: 24 },
  pairNoted: { rowHeight: 142, barHeight: 20, axisHeight: 28, endRoom: 24 },
}

/** Heights of a row without a bar. */
const bareRows: Record<RowSize, number> = {
  main: 48,
  panel: 28,
  stacked: 60,
  pair: 60,
  pairStacked: 88,
  pairNoted: 112,
}

/** On a phone, in English, a line more has what the words mean; beside a bar there is room for it. */
const glossRow = 16

/** On a phone bars stand under their names. */
const barTops: Partial<Record<RowSize, number>> = { stacked: 64, pairStacked: 80, pairNoted: 80 }

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
  const more = lang === 'en' && size === 'stacked' ? glossRow : 0
  const top = barTops[size]
  const { rowHeight, ...rest } = measures[size]
  return {
    ...rest,
    rowHeight: (isBare ? bareRows[size] : rowHeight) + more,
    form,
    lang,
    ...(top === undefined ? {} : { barTop: top + more }),
    ...(isBare ? { axisHeight: 0 } : {}),
  }
}
