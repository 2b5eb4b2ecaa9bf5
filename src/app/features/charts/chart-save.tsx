import { verdictOfSet } from '../../../compare/verdict.ts'
import { readColours } from '../../charts/colours.ts'
import { lookOf } from '../../charts/looks.ts'
import { largestFirst } from '../../charts/series.ts'
import { svgChart } from '../../charts/svg-chart.ts'
import { figuresCsv } from '../../exports/figures-csv.ts'
import { fileName, pngOf, saveFile } from '../../exports/save.ts'
import { useReasons } from '../../i18n/use-reasons.ts'
import { useLanguage, useText } from '../../i18n/use-text.ts'
import { shareLink } from '../../state/link.ts'
import { useView } from '../../state/store.ts'
import { toast } from '../../ui/toast.ts'
import { ChartCite } from './chart-cite.tsx'
import styles from './form-switch.module.css'
import type { IndicatorModel } from './indicator-model.ts'
import { pictureOf } from './picture.ts'
import type { ChartsModel } from './use-model.ts'

/** Saves the main chart as a picture that explains itself, or its numbers as CSV. */
export function ChartSave({ model, indicator }: { model: ChartsModel; indicator: IndicatorModel }) {
  const text = useText()
  const lang = useLanguage()
  const reasons = useReasons()
  const form = useView((state) => state.form)
  const regions = useView((state) => state.regions)
  const { collection } = model
  const words = text.charts.export
  const name = fileName(indicator.indicator[lang], collection.id)

  const drawing = () => {
    const verdict = verdictOfSet(collection, indicator.figures)
    const said =
      indicator.stated.length > 1 ? text.terms.verdicts[verdict.verdict] : text.charts.panels.single
    const drawn = form === 'dots' ? 'dots' : 'bars'
    const picture = pictureOf(collection, indicator, drawn, regions, {
      text,
      lang,
      verdict: [said, reasons(verdict.reasons).join(text.terms.pause)]
        .filter((part) => part !== '')
        .join(text.charts.head.separator),
      address: shareLink(collection.id),
    })
    return svgChart(picture, { ...lookOf('main', drawn, lang), animate: false }, readColours())
  }
  const savePng = async () => {
    try {
      const { svg, width, height } = drawing()
      saveFile(`${name}.png`, 'image/png', await pngOf(svg, width, height))
    } catch {
      toast(words.failed)
    }
  }
  const saveCsv = () => {
    const rows = largestFirst(indicator.figures).map((figure) => {
      const source = collection.article(figure.articleId)?.sourceId
      return { c: collection, figure, raw: model.texts.of(source) }
    })
    saveFile(`${name}.csv`, 'text/csv;charset=utf-8', figuresCsv(rows))
  }
  const options = [
    { label: words.png, run: () => void savePng() },
    { label: words.svg, run: () => saveFile(`${name}.svg`, 'image/svg+xml', drawing().svg) },
    { label: words.csv, run: saveCsv },
  ]
  return (
    <fieldset className={styles.switch}>
      <legend className={styles.legend}>{words.label}</legend>
      {options.map(({ label, run }) => (
        <button key={label} type="button" className={styles.option} onClick={run}>
          {label}
        </button>
      ))}
      <ChartCite model={model} indicator={indicator} />
    </fieldset>
  )
}
