import { useState } from 'react'
import { placeOf } from '../../charts/figure-words.ts'
import { largestFirst } from '../../charts/series.ts'
import { bibtexChart, gbtChart, quotedChart } from '../../citations/chart.ts'
import { localDay } from '../../citations/today.ts'
import { useLanguage, useText } from '../../i18n/use-text.ts'
import { shareLink } from '../../state/link.ts'
import { CitationBox } from '../../ui/citation-box.tsx'
import { TitledDialog } from '../../ui/titled-dialog.tsx'
import form from './form-switch.module.css'
import type { IndicatorModel } from './indicator-model.ts'
import type { ChartsModel } from './use-model.ts'

/** The main chart as a citation: its numbers with their articles, its references, a way back. */
export function ChartCite({ model, indicator }: { model: ChartsModel; indicator: IndicatorModel }) {
  const text = useText()
  const words = text.charts.cite
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className={form.option} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {words.open}
      </button>
      <TitledDialog open={open} onClose={() => setOpen(false)} title={words.title} close={words.close}>
        <Citation model={model} indicator={indicator} />
      </TitledDialog>
    </>
  )
}

function Citation({ model, indicator }: { model: ChartsModel; indicator: IndicatorModel }) {
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
