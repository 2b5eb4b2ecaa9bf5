import type { Figure } from '../../../../contract/figure.ts'
import { saidVerdict } from '../../../charts/words/verdict-words.ts'
import { sourceIdOf, sourceIdsOf } from '../../../data/texts/source-ids.ts'
import { useTexts } from '../../../data/texts/use-texts.ts'
import { useReasons } from '../../../i18n/use-reasons.ts'
import { useLanguage, useText } from '../../../i18n/use-text.ts'
import { citedWhen, placeOf } from '../../../marks/figure-words.ts'
import { largestFirst } from '../../../marks/series.ts'
import { shareLink } from '../../../state/link.ts'
import { useView } from '../../../state/store.ts'
import { localDay } from '../../../take/citations/today.ts'
import { articlesOf, bibtexView, gbtView, mostSentences, quotedChart } from '../../../take/citations/view.ts'
import { dataName } from '../../../take/sharing/data-name.ts'
import { CitationBox } from '../../../ui/controls/citation-box.tsx'
import { convertedWords } from '../../../ui/words/converted-words.ts'
import { useForm } from '../forms/use-form.ts'
import type { IndicatorModel } from '../model/indicator-model.ts'
import { judged } from '../model/panels.ts'
import type { ChartsModel } from '../model/use-model.ts'

/** The citation of the main chart in each of its forms. */
export default function Citation({ model, indicator }: { model: ChartsModel; indicator: IndicatorModel }) {
  const text = useText()
  const lang = useLanguage()
  const reasons = useReasons()
  const c = model.collection
  const { form } = useForm(useView((state) => state.form))
  const voice = { c, model, indicator, text, lang, say: reasons }
  const figures = form?.figures?.(voice) ?? largestFirst(indicator.figures)
  const texts = useTexts(figures.length <= mostSentences ? sourceIdsOf(c, figures) : [])
  const publisher = text.shell.name
  const articles = articlesOf(c, figures)
  const chart = {
    id: indicator.indicator.id,
    title: form?.title?.(voice) ?? indicator.indicator[lang],
    articles,
    data: dataName(c, text, articles),
    link: shareLink(c),
    accessed: localDay(new Date()),
  }
  const words = {
    ...text.terms,
    placeOf: (figure: Figure) => placeOf(c, figure, lang, text),
    textOf: (figure: Figure) => texts.of(sourceIdOf(c, figure)),
    toldAs: (figure: Figure) => convertedWords(figure, lang, text.terms),
    whenOf: (figure: Figure) => citedWhen(figure, text),
    notes: form?.said?.(voice) ?? [saidVerdict(judged(c, indicator.figures), voice)],
  }
  return (
    <CitationBox
      write={{
        quoted: () => quotedChart(c, chart, figures, words),
        gbt: () => gbtView(c, chart, { ...text.drawer, publisher }),
        bibtex: () => bibtexView(c, chart, publisher),
      }}
    />
  )
}
