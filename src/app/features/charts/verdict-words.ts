import type { Verdict } from '../../../compare/verdict.ts'
import type { Dictionary } from '../../i18n/dictionary.ts'
import type { useReasons } from '../../i18n/use-reasons.ts'
import type { IndicatorModel } from './indicator-model.ts'

/** A verdict and its reasons as plain words, for what leaves the page without its marks. */
export function saidVerdict(
  verdict: Verdict,
  indicator: IndicatorModel,
  reasons: ReturnType<typeof useReasons>,
  text: Dictionary,
): string {
  const said = indicator.stated.length > 1 ? text.terms.verdicts[verdict.verdict] : text.charts.panels.single
  return [said, reasons(verdict.reasons).join(text.terms.pause)]
    .filter((part) => part !== '')
    .join(text.charts.head.separator)
}
