import type { Figure } from '../contract/figure.ts'
import { remembered } from './remember.ts'
import { fallEnds } from './rows/definitions.ts'
import { subjectMatters } from './rows/subjects.ts'

/** Whether a figure tells by its words that something fell: 固定资产投资同比下降 3.2%. Refuses 增长 -1.5%, whose sign is written. */
const falls = ({ indicatorId, kind, unit, value, label }: Figure): boolean =>
  indicatorId !== undefined &&
  subjectMatters.has(indicatorId) &&
  (kind === 'change' || kind === 'target') &&
  unit === '%' &&
  value > 0 &&
  fallEnds.test(label)

/**
 * A figure as a number among growths: a fall, which a report tells without a sign (下降3.2%), lies below zero. Its words and its id stay; any other
 * figure is given back itself. The dataset keeps the number as it is told.
 */
export const signed = remembered((figure: Figure): Figure => {
  if (!falls(figure)) return figure
  const { value, valueMax, ...rest } = figure
  return valueMax === undefined ? { ...rest, value: -value } : { ...rest, value: -valueMax, valueMax: -value }
})
