import type { Collection } from '../../../../compare/collection.ts'
import { measureIdOf } from '../../../../compare/measures.ts'
import { signed } from '../../../../compare/signed.ts'
import type { Dictionary } from '../../../i18n/dictionary.ts'
import { placeOf, yearWords } from '../../../marks/figure-words.ts'
import { boundOf } from '../../../marks/series.ts'
import type { Language } from '../../../state/view-state.ts'
import { type Exported, sentenceOf } from '../../../take/exports/columns.ts'
import type { PlainTable } from '../../../take/exports/html-table.ts'
import { exactValue } from '../../../ui/words/converted.ts'

/** More rows than these do not go onto a clipboard. */
export const mostCopied = 500

/** The rows as a table for a document, with the columns that a reader reads. */
export function rowsTable(
  c: Collection,
  rows: readonly Exported[],
  text: Dictionary,
  lang: Language,
  link: string,
): PlainTable {
  const { columns } = text.table
  return {
    caption: text.table.title,
    head: [
      columns.place,
      columns.indicator,
      columns.written,
      columns.value,
      columns.unit,
      columns.bound,
      columns.label,
      columns.year,
      columns.source,
      columns.sentence,
    ],
    rows: rows.map((row) => {
      const { figure } = row
      const article = c.article(figure.articleId)
      return [
        placeOf(c, figure, lang, text),
        c.indicator(measureIdOf(figure))?.[lang] ?? '',
        figure.quote,
        exactValue(signed(figure), lang),
        text.terms.unit(figure.unit, figure.dimension),
        text.terms.bounds[boundOf(figure)],
        figure.label,
        yearWords(figure, text) ?? '',
        article?.title ?? '',
        sentenceOf(row) ?? '',
      ]
    }),
    foot: [link],
  }
}
