import { placeOf } from '../../charts/figure-words.ts'
import { largestFirst } from '../../charts/series.ts'
import { bibtexChart, gbtChart, quotedChart } from '../../citations/chart.ts'
import { localDay } from '../../citations/today.ts'
import { useLanguage, useText } from '../../i18n/use-text.ts'
import { shareLink } from '../../state/link.ts'
import { CitationBox } from '../../ui/citation-box.tsx'
import type { IndicatorModel } from './indicator-model.ts'
import type { ChartsModel } from './use-model.ts'

/** The citation of the main chart in each of its forms. */
export default function Citation({ model, indicator }: { model: ChartsModel; indicator: IndicatorModel }) {
  const text = useText()
  const lang = useLanguage()
  const c = model.collection
  const today = localDay(new Date())
  const publisher = text.shell.name
  const chart = {
    indicatorId: indicator.indicator.id,
    title: indicator.indicator[lang],
    figures: largestFirst(indicator.figures),
    link: shareLink(c.id),
  }
  return (
    <CitationBox
      write={{
        quoted: () => quotedChart(c, chart, (figure) => placeOf(c, figure, lang, text)),
        gbt: () => gbtChart(c, chart, today, { publisher, noPublisher: text.drawer.noPublisher }),
        bibtex: () => bibtexChart(c, chart, today, publisher),
      }}
    />
  )
}
