import type { Collection } from '../../../../compare/collection.ts'
import { yearOf } from '../../../../compare/filter.ts'
import { measureIdOf } from '../../../../compare/measures.ts'
import { remembered } from '../../../../compare/remember.ts'
import type { Figure } from '../../../../contract/figure.ts'
import type { Period } from '../../../../contract/period.ts'
import type { Region } from '../../../../contract/region.ts'
import type { Indicator, Theme } from '../../../../contract/taxonomy.ts'
import { folded, holds, needsFolding } from '../../../../text/folding.ts'
import type { Gloss } from '../../../i18n/use-gloss.ts'
import { spellingsOf } from '../../../i18n/use-text.ts'
import type { MarkForm } from '../../../marks/mark.ts'
import { formOf } from '../../../marks/series.ts'

/** A figure with what the table asks of it, looked up once. */
export interface TableRow {
  id: string
  figure: Figure
  region?: Region
  indicator?: Indicator
  theme?: Theme
  year?: number
  basis?: Period['basis']
  open?: 'since' | 'until'
  form: MarkForm
  file: string
  sourceId: string
  /** Where it stands in the dataset. */
  order: number
  /** Its own words, folded; kept from the first search that asks for them. */
  folded?: string
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
  const indicator = c.indicator(measureIdOf(figure))
  const theme = c.theme(indicator?.theme ?? figure.themes[0] ?? '')
  const year = yearOf(figure)
  if (region) row.region = region
  if (indicator) row.indicator = indicator
  if (theme) row.theme = theme
  if (year) {
    row.year = year.year
    row.basis = year.basis
    if (year.open) row.open = year.open
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

/** Asks the same thing once of what many rows share; neighbours mostly share it. */
function askedOnce<T>(ask: (shared: T) => boolean): (shared: T) => boolean {
  const known = new Map<T, boolean>()
  let last: { shared: T; answer: boolean } | undefined
  return (shared) => {
    if (last && last.shared === shared) return last.answer
    const answer = known.get(shared) ?? ask(shared)
    known.set(shared, answer)
    last = { shared, answer }
    return answer
  }
}

/** The words of a row alone, folded once: a hundred thousand of them would hold up every key. */
function ownWords(row: TableRow): string {
  row.folded ??= folded([row.figure.label, row.figure.quote, row.figure.holder ?? ''].join('\n'))
  return row.folded
}

/** The rows that hold a folded word: in their label or what it means, their quote, place (path, pinyin, English name) … */
function holding(rows: readonly TableRow[], word: string, gloss: Gloss | undefined): readonly TableRow[] {
  const says = (text: string | undefined) => text !== undefined && holds(text, word)
  const numeric = /^[\d.e+-]+$/.test(word)
  const folds = needsFolding(word)
  const isEnglish = /^[a-z]{3}/u.test(word)
  const own = (row: TableRow) =>
    folds
      ? ownWords(row).includes(word)
      : [row.figure.label, row.figure.quote, row.figure.holder].some((text) => text?.includes(word))
  const means = askedOnce((label: string) => isEnglish && says(gloss?.(label)))
  const place = askedOnce(
    (region: Region | undefined) => region !== undefined && spellingsOf(region).some(says),
  )
  const indicator = askedOnce((one: Indicator | undefined) => says(one?.zh) || says(one?.en))
  const theme = askedOnce((one: Theme | undefined) => says(one?.zh) || says(one?.en))
  const file = askedOnce(says)
  return rows.filter((row) => {
    if (own(row) || (numeric && String(row.figure.value).includes(word))) return true
    if (means(row.figure.label)) return true
    return place(row.region) || indicator(row.indicator) || theme(row.theme) || file(row.file)
  })
}

/** The rows that hold every word of the query. */
export const searchRows = (rows: readonly TableRow[], query: string, gloss?: Gloss): readonly TableRow[] =>
  folded(query)
    .split(/\s+/)
    .filter(Boolean)
    .reduce((left, word) => holding(left, word, gloss), rows)
