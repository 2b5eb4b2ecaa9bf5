import type { Collection } from '../../../../compare/collection.ts'
import type { Figure } from '../../../../contract/figure.ts'
import type { Dictionary } from '../../../i18n/dictionary.ts'
import { regionName } from '../../../i18n/use-text.ts'
import { placeOf, whenWords } from '../../../marks/figure-words.ts'
import { boundOf, largestFirst } from '../../../marks/series.ts'
import type { Language } from '../../../state/view-state.ts'
import type { PlainTable } from '../../../take/exports/html-table.ts'
import { originLine } from '../../../take/sharing/origin-line.ts'
import { exactValue } from '../../../ui/words/converted.ts'
import { asWritten } from '../../../ui/words/quote-parts.ts'
import { unitWords } from '../main/units-line.tsx'
import type { IndicatorModel } from '../model/indicator-model.ts'
import { statedIn } from '../model/matrix-model.ts'
import type { ChartsModel } from '../model/use-model.ts'

/** The chosen places that are silent, once that is known, and those without a report, with what is said of each. */
export function unspoken(
  { asked, texts }: ChartsModel,
  { silent, absent, searched }: IndicatorModel,
  words: Dictionary['charts']['table'],
): { id: string; said: string }[] {
  const known = asked.chosen && texts.settled ? silent : []
  return [
    ...known.map((id) => ({ id, said: searched ? words.silent : words.noNumber })),
    ...absent.map((id) => ({ id, said: words.absent })),
  ]
}

/** What places inside another state, in words: 彭屯村 7200万元、甜水乡 1200万元. */
export const insideWords = (
  c: Collection,
  figures: readonly Figure[],
  lang: Language,
  text: Dictionary,
): string =>
  figures.map((figure) => `${placeOf(c, figure, lang, text)} ${asWritten(figure)}`).join(text.terms.joint)

/** The statements of an indicator, and who makes none, as a table for a document. */
export function indicatorTable(
  model: ChartsModel,
  indicator: IndicatorModel,
  text: Dictionary,
  lang: Language,
  figures = indicator.figures,
): PlainTable {
  const c = model.collection
  const words = text.charts.table
  const name = (id: string) => {
    const region = c.region(id)
    return region ? regionName(region, lang) : text.terms.unknownPlace
  }
  const stated = largestFirst(figures).map((figure) => {
    const level = c.region(figure.regionId)?.level
    return [
      placeOf(c, figure, lang, text),
      figure.quote,
      exactValue(figure, lang),
      text.terms.unit(figure.unit, figure.dimension),
      text.terms.bounds[boundOf(figure)],
      figure.label,
      level === undefined ? '' : text.terms.levels[level],
      whenWords(figure, text),
      c.article(figure.articleId)?.title ?? '',
    ]
  })
  const without = (ids: readonly string[], said: string) =>
    ids.map((id) => [name(id), said, words.dash, '', '', '', '', '', ''])
  return {
    caption: indicator.indicator[lang],
    head: [
      words.place,
      words.written,
      words.value,
      text.table.columns.unit,
      text.table.columns.bound,
      words.scope,
      words.level,
      words.year,
      text.table.columns.source,
    ],
    rows: [
      ...stated,
      ...indicator.inside.map(({ regionId, figures }) => [
        name(regionId),
        text.charts.inside.note,
        words.dash,
        '',
        '',
        insideWords(c, figures, lang, text),
        '',
        '',
        '',
      ]),
      ...indicator.mentioned.flatMap(({ regionId, hasNumber }) =>
        without([regionId], hasNumber ? words.unread : words.noNumber),
      ),
      ...unspoken(model, indicator, words).flatMap(({ id, said }) => without([id], said)),
    ],
    foot: [...unitWords(model, indicator, text), originLine(c, text)],
  }
}

/** Indicators × places, the numbers as written. */
export function matrixTable(
  model: ChartsModel,
  matrix: { indicators: readonly { id: string; zh: string; en: string }[]; placeIds: readonly string[] },
  text: Dictionary,
  lang: Language,
): PlainTable {
  const c = model.collection
  const places = matrix.placeIds.flatMap((id) => c.region(id) ?? [])
  return {
    caption: text.charts.matrix.title,
    head: [text.charts.matrix.indicator, ...places.map((region) => regionName(region, lang))],
    rows: matrix.indicators.map((indicator) => [
      indicator[lang],
      ...places.map((region) =>
        statedIn(model, indicator.id, region.id)
          .map((figure) => `${figure.quote} ${whenWords(figure, text)}`)
          .join(text.terms.pause),
      ),
    ]),
    foot: [originLine(c, text)],
  }
}
