import type { Collection } from '../../../compare/collection.ts'
import { periodOf } from '../../../compare/filter.ts'
import { csv } from '../../charts/csv.ts'
import { sentenceParts } from '../../charts/excerpt-parts.ts'
import type { TableRow } from './rows.ts'

/** Heads of the file in English, as programs read them; the same whatever the language of the page. */
const heads = [
  'id',
  'place',
  'place_path',
  'place_code',
  'level',
  'indicator',
  'indicator_id',
  'label',
  'as_written',
  'value',
  'value_max',
  'unit',
  'bound',
  'kind',
  'period_start',
  'period_end',
  'period_basis',
  'place_basis',
  'holder',
  'themes',
  'confidence',
  'source_file',
  'article',
  'start',
  'end',
  'sentence',
] as const

/** The rows as CSV, in the order of the table. A sentence whose text is not there stays empty. */
export function rowsCsv(
  c: Collection,
  rows: readonly TableRow[],
  textOf: (sourceId: string) => string | undefined,
): string {
  const lines = rows.map(({ figure, region, indicator, file, sourceId, form }) => {
    const period = periodOf(c, figure)
    const raw = textOf(sourceId)
    const sentence = raw === undefined ? '' : sentenceParts(raw, figure)
    return [
      figure.id,
      region?.name,
      region?.fullName,
      region?.id,
      region?.level,
      indicator?.zh,
      indicator?.id,
      figure.label,
      figure.quote,
      figure.value,
      figure.valueMax,
      figure.unit,
      form === 'range' ? 'range' : figure.bound,
      figure.kind,
      period?.start,
      period?.end,
      period?.basis,
      figure.regionBasis,
      figure.holder,
      figure.themes.join(' '),
      figure.confidence,
      file,
      c.article(figure.articleId)?.title,
      figure.span.start,
      figure.span.end,
      sentence === '' ? '' : sentence.map((part) => part.text).join(''),
    ]
  })
  return csv([heads, ...lines])
}

/** The full records of the rows, with the id of the dataset that they are of. */
export function rowsJson(c: Collection, rows: readonly TableRow[]): string {
  const figures = rows.map((row) => row.figure)
  return `${JSON.stringify({ dataset: c.id, figures }, undefined, 2)}\n`
}
