import { useText } from '../../../i18n/use-text.ts'
import { Empty } from '../../../ui/empty.tsx'
import { indicatorTable } from '../chart-tables.ts'
import { seriesOf } from '../panels.ts'
import { YearsSection } from '../years-section.tsx'
import type { ChartFormModule, FormProps } from './form.ts'

function View({ model, indicator }: FormProps) {
  const words = useText().charts.years
  if (seriesOf(model.collection, indicator.figures).length === 0) {
    return <Empty title={words.noneTitle} hint={words.noneHint} />
  }
  return <YearsSection figures={indicator.figures} indicator={indicator.indicator} />
}

/** A line for each place that tells several years. */
export const years: ChartFormModule = {
  View,
  table: ({ model, indicator, text, lang }) => indicatorTable(model, indicator, text, lang),
}
