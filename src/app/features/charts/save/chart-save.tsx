import { saidVerdict } from '../../../charts/words/verdict-words.ts'
import { useGloss } from '../../../i18n/use-gloss.ts'
import { useReasons } from '../../../i18n/use-reasons.ts'
import { useLanguage, useText } from '../../../i18n/use-text.ts'
import { largestFirst } from '../../../marks/series.ts'
import { shareLink } from '../../../state/link.ts'
import { useView } from '../../../state/store.ts'
import { fileName, pngOf, saveFile } from '../../../take/exports/save.ts'
import { CopyTable } from '../../../ui/controls/copy-table.tsx'
import { toast } from '../../../ui/dialogs/toast.ts'
import { bars } from '../forms/bars.tsx'
import styles from '../forms/form-switch.module.css'
import { loadForm } from '../forms/use-form.ts'
import type { IndicatorModel } from '../model/indicator-model.ts'
import { judged } from '../model/panels.ts'
import type { ChartsModel } from '../model/use-model.ts'
import { ChartCite } from './chart-cite.tsx'

/** Saves the main chart as a picture that explains itself, or its numbers as CSV. */
export function ChartSave({ model, indicator }: { model: ChartsModel; indicator: IndicatorModel }) {
  const text = useText()
  const lang = useLanguage()
  const reasons = useReasons()
  const gloss = useGloss()
  const form = useView((state) => state.form)
  const { collection } = model
  const words = text.charts.export
  const name = fileName(indicator.indicator[lang], collection.id)

  // Drawing and writing are fetched when they are asked for: few readers save what they look at.
  const attempt = (act: () => Promise<void>) => () => void act().catch(() => toast(words.failed))
  const input = { model, indicator, text, lang, say: reasons }
  const drawing = async () => {
    const [{ drawnChart }, { picture = bars.picture, ...chart }] = await Promise.all([
      import('./saved-chart.ts'),
      loadForm(form),
    ])
    return drawnChart({ ...chart, picture }, input, {
      verdict: saidVerdict(judged(collection, indicator.figures), {
        c: collection,
        text,
        lang,
        say: reasons,
      }),
      address: shareLink(collection),
      gloss,
    })
  }
  const savePng = async () => {
    const { svg, width, height } = await drawing()
    saveFile(`${name}.png`, 'image/png', await pngOf(svg, width, height))
  }
  const saveSvg = async () => saveFile(`${name}.svg`, 'image/svg+xml', (await drawing()).svg)
  const saveCsv = async () => {
    const [{ figuresCsv }, { csv }, { exportedOf }, drawn] = await Promise.all([
      import('../../../take/exports/figures-csv.ts'),
      import('../../../take/exports/csv.ts'),
      import('../../../take/exports/exported.ts'),
      loadForm(form),
    ])
    // A file holds the numbers as the reports have them, whatever unit the chart brings them to.
    const figures = (drawn.figures?.(input) ?? largestFirst(indicator.figures)).map(
      (figure) => collection.figure(figure.id) ?? figure,
    )
    const own = drawn.csv?.(input)
    const content = own ? csv(own) : figuresCsv((await exportedOf(collection, figures)).rows)
    saveFile(`${name}.csv`, 'text/csv;charset=utf-8', content)
  }
  // A matrix is a table: it is taken along as one.
  const pictures =
    form === 'matrix'
      ? []
      : [
          { label: words.png, run: attempt(savePng) },
          { label: words.svg, run: attempt(saveSvg) },
        ]
  const options = [...pictures, { label: words.csv, run: attempt(saveCsv) }]
  return (
    <fieldset className={styles.switch}>
      <legend className={styles.legend}>{words.label}</legend>
      {options.map(({ label, run }) => (
        <button key={label} type="button" className={styles.option} onClick={run}>
          {label}
        </button>
      ))}
      <CopyTable
        className={styles.option}
        label={words.table}
        table={async () => (await loadForm(form)).table(input)}
      />
      <ChartCite model={model} indicator={indicator} />
    </fieldset>
  )
}
