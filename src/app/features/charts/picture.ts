import type { Collection } from '../../../compare/collection.ts'
import { metaOf, placeOf } from '../../charts/figure-words.ts'
import { panelScales } from '../../charts/panel-scales.ts'
import { largestFirst, marksOf } from '../../charts/series.ts'
import type { Picture } from '../../charts/svg-chart.ts'
import { articlesOf } from '../../citations/view.ts'
import type { Dictionary } from '../../i18n/dictionary.ts'
import { regionName } from '../../i18n/use-text.ts'
import type { Language } from '../../state/view-state.ts'
import { togetherOf } from '../../ui/together.ts'
import { captionOf } from './caption.ts'
import type { IndicatorModel } from './indicator-model.ts'
import { panelsOf } from './panels.ts'

/** More articles than these are counted, not named. */
const mostTitles = 6

export interface PictureWords {
  text: Dictionary
  lang: Language
  /** The verdict with its reasons, as the page says it. */
  verdict: string
  address: string
}

/** What a saved picture of the main chart holds: a chart that is passed on must say what it is. */
export function pictureOf(
  c: Collection,
  indicator: IndicatorModel,
  form: 'bars' | 'dots',
  chosen: readonly string[] | undefined,
  words: PictureWords,
): Picture {
  const { text, lang } = words
  const { head, silent } = text.charts
  const groups = panelsOf(c, indicator.figures)
  const scales = panelScales(c, groups, form)
  const names = indicator.silent.flatMap((id) => {
    const region = c.region(id)
    return region ? [regionName(region, lang)] : []
  })
  const titles = articlesOf(c, indicator.figures).map(({ title }) => `《${title}》`)
  const counts = `${head.asked(String(indicator.asked))}${head.stated(String(indicator.stated.length))}`
  const about = [indicator.indicator.definition[lang], counts].join(head.separator)
  const notes = form === 'dots' ? [about, words.verdict, text.charts.forms.logNote] : [about, words.verdict]
  return {
    title: indicator.indicator[lang],
    notes: notes.filter((note) => note !== ''),
    panels: groups.map((group, at) => {
      const marks = marksOf(c, largestFirst(group.figures), togetherOf(chosen, indicator.stated))
      const caption = captionOf(c, group, groups, text, lang)
      return {
        caption: groups.length > 1 ? [caption.said, caption.labelled?.label ?? ''].join(' ').trim() : '',
        scale: marks.length > 1 ? scales[at] : undefined,
        rows: marks.flatMap((mark) => {
          const figure = c.figure(mark.id)
          if (!figure) return []
          const { quote, label } = figure
          const place = placeOf(c, figure, lang, text)
          return [{ mark, place, meta: metaOf(c, figure, text), written: quote, label }]
        }),
      }
    }),
    foot: [
      ...(chosen !== undefined && names.length > 0
        ? [
            `${indicator.searched ? silent.label : text.charts.table.noNumber} ${names.join(text.terms.joint)} ${silent.note}`,
          ]
        : []),
      ...(titles.length > 0
        ? [
            text.charts.export.sources(
              titles.slice(0, mostTitles).join(text.terms.joint),
              String(titles.length),
            ),
          ]
        : []),
      words.address,
    ],
  }
}
