import type { Collection } from '../../../compare/collection.ts'
import { yearOf } from '../../../compare/filter.ts'
import type { Figure } from '../../../contract/figure.ts'
import type { Period } from '../../../contract/period.ts'
import type { Region } from '../../../contract/region.ts'
import type { Indicator, Theme } from '../../../contract/taxonomy.ts'
import type { MarkForm } from '../../charts/mark.ts'
import { formOf } from '../../charts/series.ts'

/** A figure with what the table asks of it, looked up once. */
export interface TableRow {
  id: string
  figure: Figure
  region?: Region
  indicator?: Indicator
  theme?: Theme
  year?: number
  basis?: Period['basis']
  form: MarkForm
  file: string
  sourceId: string
  /** Where it stands in the dataset. */
  order: number
}

const cache = new WeakMap<Collection, Map<string, TableRow>>()

function rowOf(c: Collection, figure: Figure, order: number): TableRow {
  const region = c.region(figure.regionId)
  const indicator = c.indicator(figure.indicatorId)
  const theme = c.theme(indicator?.theme ?? figure.themes[0] ?? '')
  const year = yearOf(c, figure)
  const source = c.source(c.article(figure.articleId)?.sourceId ?? '')
  return {
    id: figure.id,
    figure,
    ...(region ? { region } : {}),
    ...(indicator ? { indicator } : {}),
    ...(theme ? { theme } : {}),
    ...(year ? { year: year.year, basis: year.basis } : {}),
    form: formOf(figure),
    file: source?.file ?? '',
    sourceId: source?.id ?? '',
    order,
  }
}

/** The rows of figures; made once for a dataset and kept, so that a filter does not make them anew. */
export function tableRows(c: Collection, figures: readonly Figure[]): TableRow[] {
  let known = cache.get(c)
  if (!known) {
    known = new Map(c.figures.map((figure, order) => [figure.id, rowOf(c, figure, order)]))
    cache.set(c, known)
  }
  return figures.flatMap((figure) => known.get(figure.id) ?? [])
}

const haystacks = new WeakMap<TableRow, string>()

/** What a search looks through: place (its whole path, its pinyin with and without spaces), label, quote … */
function haystack(row: TableRow): string {
  let text = haystacks.get(row)
  if (text === undefined) {
    const { figure, region, indicator, theme } = row
    const pinyin = region?.pinyin ?? ''
    text = [
      region?.fullName,
      pinyin,
      pinyin.replaceAll(' ', ''),
      figure.label,
      figure.quote,
      String(figure.value),
      figure.holder,
      indicator?.zh,
      indicator?.en,
      theme?.zh,
      theme?.en,
      row.file,
    ]
      .filter((part) => part !== undefined)
      .join('\n')
      .toLowerCase()
    haystacks.set(row, text)
  }
  return text
}

/** The rows that hold every word of the query. */
export function searchRows(rows: readonly TableRow[], query: string): readonly TableRow[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return rows
  return rows.filter((row) => words.every((word) => haystack(row).includes(word)))
}
