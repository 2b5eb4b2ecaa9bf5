import type { Collection } from '../../../compare/collection.ts'
import { yearOf } from '../../../compare/filter.ts'
import { remembered } from '../../../compare/remember.ts'
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

function rowOf(c: Collection, figure: Figure, order: number): TableRow {
  const source = c.source(c.article(figure.articleId)?.sourceId ?? '')
  const row: TableRow = {
    id: figure.id,
    figure,
    form: formOf(figure),
    file: source?.file ?? '',
    sourceId: source?.id ?? '',
    order,
  }
  // Assigned one by one, not spread: there may be a hundred thousand of them.
  const region = c.region(figure.regionId)
  const indicator = c.indicator(figure.indicatorId)
  const theme = c.theme(indicator?.theme ?? figure.themes[0] ?? '')
  const year = yearOf(c, figure)
  if (region) row.region = region
  if (indicator) row.indicator = indicator
  if (theme) row.theme = theme
  if (year) {
    row.year = year.year
    row.basis = year.basis
  }
  return row
}

const allRows = remembered((c) => {
  const rows = c.figures.map((figure, order) => rowOf(c, figure, order))
  return { rows, byFigure: new Map(rows.map((row) => [row.figure, row])) }
})

/** The rows of figures; made once for a dataset and kept, so that a filter does not make them anew. */
export function tableRows(c: Collection, figures: readonly Figure[]): readonly TableRow[] {
  const { rows, byFigure } = allRows(c)
  if (figures.length === rows.length) return rows
  const some: TableRow[] = []
  for (const figure of figures) {
    const row = byFigure.get(figure)
    if (row) some.push(row)
  }
  return some
}

/** Asks the same thing once of what many rows share. */
function askedOnce<T extends object>(ask: (shared: T) => boolean): (shared: T | undefined) => boolean {
  const known = new Map<T, boolean>()
  return (shared) => {
    if (shared === undefined) return false
    const answer = known.get(shared) ?? ask(shared)
    known.set(shared, answer)
    return answer
  }
}

/** Whether a row holds a word, in lower case: in its place (path, pinyin with and without spaces), label, quote … */
function holding(word: string): (row: TableRow) => boolean {
  // Chinese and digits have no case: most texts need not be folded.
  const cased = word !== word.toUpperCase()
  const says = (text = '') => (cased ? text.toLowerCase() : text).includes(word)
  const numeric = /^[\d.e+-]+$/.test(word)
  const place = askedOnce<Region>(
    ({ fullName, pinyin = '' }) => says(fullName) || says(pinyin) || says(pinyin.replaceAll(' ', '')),
  )
  const taxon = askedOnce<Indicator | Theme>(({ zh, en }) => says(zh) || says(en))
  const file = new Map<string, boolean>()
  return ({ region, indicator, theme, figure, file: name }) => {
    if (place(region) || taxon(indicator) || taxon(theme)) return true
    if (says(figure.label) || says(figure.quote) || says(figure.holder)) return true
    if (numeric && String(figure.value).includes(word)) return true
    const known = file.get(name) ?? says(name)
    file.set(name, known)
    return known
  }
}

/** The rows that hold every word of the query. */
export function searchRows(rows: readonly TableRow[], query: string): readonly TableRow[] {
  const tests = query.toLowerCase().split(/\s+/).filter(Boolean).map(holding)
  return tests.length === 0 ? rows : rows.filter((row) => tests.every((holds) => holds(row)))
}
