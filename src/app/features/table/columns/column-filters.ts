import { signed } from '../../../../compare/signed.ts'
import { folded, holds } from '../../../../text/folding.ts'
import { spellingsOf } from '../../../i18n/use-text.ts'
import { boundOf } from '../../../marks/series.ts'
import { type WhereColumn, whereColumns } from '../../../state/view-state.ts'
import type { TableRow } from '../rows/rows.ts'

/** What a column is asked: to say some words, to be one of several values, to lie between two numbers. */
export type ColumnFilter =
  | { column: WhereColumn; ask: 'says'; words: string }
  | { column: WhereColumn; ask: 'oneOf'; values: readonly string[] }
  | { column: WhereColumn; ask: 'range'; from?: number; to?: number }

/** Stands for a row that has nothing in the column. */
export const nothing = '-'

type Column =
  | { ask: 'says'; of: (row: TableRow) => string }
  | { ask: 'oneOf'; of: (row: TableRow) => string }
  | { ask: 'range'; of: (row: TableRow) => number; to?: (row: TableRow) => number }

const columns: Record<WhereColumn, Column> = {
  place: {
    ask: 'says',
    of: ({ region }) => (region ? spellingsOf(region).join(' ') : ''),
  },
  written: { ask: 'says', of: ({ figure }) => figure.quote },
  value: {
    ask: 'range',
    of: ({ figure }) => signed(figure).value,
    to: ({ figure }) => signed(figure).valueMax ?? signed(figure).value,
  },
  bound: { ask: 'oneOf', of: ({ figure }) => boundOf(figure) },
  label: { ask: 'says', of: ({ figure }) => figure.label },
  indicator: { ask: 'oneOf', of: ({ indicator }) => indicator?.id ?? nothing },
  holder: { ask: 'oneOf', of: ({ figure }) => figure.holder ?? nothing },
  unit: { ask: 'oneOf', of: ({ figure }) => figure.unit || nothing },
  confidence: { ask: 'range', of: ({ figure }) => figure.confidence },
  source: { ask: 'oneOf', of: ({ file }) => file || nothing },
}

const longest = 60

/** A value as a link carries it: without what parts values, and not endless. */
const linkable = (value: string): string =>
  [...value.replaceAll(/[~\p{Cc}]/gu, ' ')].slice(0, longest).join('')

/** How a column is asked. */
export const askOf = (column: WhereColumn): ColumnFilter['ask'] => columns[column].ask

const end = (text: string): number | undefined =>
  text.trim() === '' || !Number.isFinite(Number(text)) ? undefined : Number(text)

function read(column: WhereColumn, values: readonly string[]): ColumnFilter | undefined {
  const [first = ''] = values
  const { ask } = columns[column]
  if (ask === 'says') return { column, ask, words: first }
  if (ask === 'oneOf') return { column, ask, values }
  const [low = '', high = ''] = first.split('..')
  const [from, to] = [end(low), end(high)]
  if (from === undefined && to === undefined) return undefined
  return { column, ask, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}

/** The filters of a link; what says nothing (`value:..`) is passed over. */
export function readWhere(where: readonly string[] | undefined): ColumnFilter[] {
  return whereColumns.flatMap((column) => {
    const values = (where ?? []).flatMap((token) =>
      token.startsWith(`${column}:`) ? [token.slice(column.length + 1)] : [],
    )
    return values.length > 0 ? (read(column, values) ?? []) : []
  })
}

/** What a filter stands as in a link: nothing where it asks nothing. */
export function writeFilter(filter: ColumnFilter): string[] {
  const { column } = filter
  const token = (value: string) => `${column}:${linkable(value)}`
  if (filter.ask === 'oneOf') return filter.values.map(token)
  if (filter.ask === 'says') return linkable(filter.words).trim() === '' ? [] : [token(filter.words)]
  const { from, to } = filter
  return from === undefined && to === undefined ? [] : [token(`${from ?? ''}..${to ?? ''}`)]
}

function testOf(filter: ColumnFilter): (row: TableRow) => boolean {
  const column = columns[filter.column]
  if (filter.ask === 'says' && column.ask === 'says') {
    const words = folded(filter.words).split(/\s+/).filter(Boolean)
    return (row) => {
      const text = column.of(row)
      return words.every((word) => holds(text, word))
    }
  }
  if (filter.ask === 'oneOf' && column.ask === 'oneOf') {
    const values = new Set(filter.values)
    return (row) => values.has(linkable(column.of(row)))
  }
  if (filter.ask === 'range' && column.ask === 'range') {
    const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = filter
    const { of, to: far = of } = column
    // A range of the report is let through where any of it lies within.
    return (row) => from <= far(row) && of(row) <= to
  }
  return () => true
}

/** The rows that pass every filter; the same list where there is none. */
export function passFilters(
  rows: readonly TableRow[],
  filters: readonly ColumnFilter[],
): readonly TableRow[] {
  if (filters.length === 0) return rows
  const tests = filters.map(testOf)
  return rows.filter((row) => tests.every((passes) => passes(row)))
}

/** The values that a column has in some rows and how often, the most frequent first. */
export function valuesOf(rows: readonly TableRow[], column: WhereColumn): [value: string, count: number][] {
  const { ask, of } = columns[column]
  if (ask !== 'oneOf') return []
  const counts = new Map<string, number>()
  for (const row of rows) {
    const value = linkable(of(row))
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
}
