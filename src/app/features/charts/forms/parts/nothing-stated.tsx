import { useLanguage, useText } from '../../../../i18n/use-text.ts'
import { Empty } from '../../../../ui/controls/empty.tsx'
import type { IndicatorModel } from '../../model/indicator-model.ts'

/** Said where no asked place states the indicator, or where the filter leaves none of its figures. */
export function NothingStated({ indicator }: { indicator: IndicatorModel }) {
  const words = useText().charts.empty
  const lang = useLanguage()
  if (indicator.filtered.length > 0) return <Empty title={words.title} hint={words.hint} />
  return <Empty title={words.silentTitle(indicator.indicator[lang])} hint={words.silentHint} />
}
