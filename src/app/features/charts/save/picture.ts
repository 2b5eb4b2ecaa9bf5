import type { Picture, PicturePanel } from '../../../charts/picture/svg-chart.ts'
import { glossed } from '../../../i18n/glossed.ts'
import type { Gloss } from '../../../i18n/use-gloss.ts'
import { namesOf } from '../../../marks/figure-words.ts'
import { articlesOf, titleWithPlace } from '../../../take/citations/view.ts'
import type { DrawnForm, FormInput } from '../forms/form.ts'
import { countWords } from '../main/chart-head.tsx'
import { unitWords } from '../main/units-line.tsx'

/** More articles than these are counted, not named. */
const mostTitles = 12

export interface PictureWords {
  /** The verdict with its reasons, as the page says it. */
  verdict: string
  address: string
  /** What labels mean, for who reads English. */
  gloss: Gloss
}

/** A panel whose labels have behind them in brackets what they mean, where that is known. */
const withGlosses = (panel: PicturePanel, gloss: Gloss): PicturePanel => ({
  ...panel,
  rows: panel.rows.map((row) => ({ ...row, label: glossed(gloss, row.label) })),
})

/** What a saved picture of the main chart holds: a chart that is passed on must say what it is. */
export function pictureOf(
  form: DrawnForm,
  input: FormInput,
  { verdict, address, gloss }: PictureWords,
): Picture {
  const { model, indicator, text, lang } = input
  const c = model.collection
  const { head, silent, absent, table } = text.charts
  const without = (ids: readonly string[], label: string, note: string) =>
    model.asked.chosen && ids.length > 0
      ? [`${label} ${namesOf(c, ids, lang).join(text.terms.joint)} ${note}`]
      : []
  const titles = articlesOf(c, form.figures?.(input) ?? indicator.figures).map((article) =>
    titleWithPlace(c, article),
  )
  const counts = `${head.asked(String(indicator.asked))}${head.stated(String(indicator.stated.length))}`
  const others = countWords(indicator, model.texts.settled, head)
  const about = [indicator.indicator.definition[lang], counts, ...others].join(head.separator)
  const { panels, notes = [] } = form.picture(input)
  return {
    title: form.title?.(input) ?? indicator.indicator[lang],
    // What a form says of itself stands in its own notes; the verdict is of all numbers on bars.
    notes: [about, form.said ? '' : verdict, ...unitWords(model, indicator, text), ...notes].filter(
      (note) => note !== '',
    ),
    panels: panels.map((panel) => withGlosses(panel, gloss)),
    foot: [
      ...without(indicator.silent, indicator.searched ? silent.label : table.noNumber, silent.note),
      ...without(indicator.absent, absent.label, absent.note),
      ...(titles.length > 0
        ? [
            text.charts.export.sources(
              titles.slice(0, mostTitles).join(text.terms.joint),
              String(titles.length),
              titles.length > mostTitles,
            ),
          ]
        : []),
      address,
    ],
  }
}
