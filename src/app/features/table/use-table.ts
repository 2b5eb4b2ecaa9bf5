import type { Collection } from '../../../compare/collection.ts'
import { nestedIn } from '../../../compare/comparable.ts'
import type { FilterPass } from '../../../compare/filter-pass.ts'
import type { Figure } from '../../../contract/figure.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { lastAnswers } from '../../data/last-answers.ts'
import { useFiltered } from '../../data/use-filtered.ts'
import type { Dictionary } from '../../i18n/dictionary.ts'
import { type Gloss, useGloss } from '../../i18n/use-gloss.ts'
import { useText } from '../../i18n/use-text.ts'
import { useViewPart } from '../../state/store.ts'
import type { ViewState } from '../../state/view-state.ts'
import { useLater } from '../../ui/use-printing.ts'
import { type ColumnFilter, passFilters, readWhere } from './columns/column-filters.ts'
import { readSort, type SortKey } from './columns/sorting.ts'
import type { GroupBy } from './rows/group-by.ts'
import { groupRows, type RowGroup } from './rows/groups.ts'
import { searchRows, type TableRow, tableRows } from './rows/rows.ts'

/** How the table is grouped before anybody chose. */
export const defaultGroup: GroupBy = 'indicator'

/** What the table shows, read from the state of the page. */
export interface TableModel {
  /** Rows before the search. */
  all: readonly TableRow[]
  /** Rows before the filters of the columns. */
  found: readonly TableRow[]
  filters: readonly ColumnFilter[]
  rows: readonly TableRow[]
  groups: readonly RowGroup[]
  groupBy: GroupBy
  sort: readonly SortKey[]
  query: string
  /** How many places were chosen; undefined where nobody chose. */
  chosen: number | undefined
}

/** What of the state of the page the table depends on, besides the filter bar. */
const stateOfTable = ['regions', 'query', 'groupBy', 'sort', 'where'] as const
export type TableState = Pick<ViewState, (typeof stateOfTable)[number]>

/** The rows of figures, of the chosen places and what lies inside them where some are chosen. */
const rowsWithin = lastAnswers(
  (c: Collection, figures: readonly Figure[], regions: readonly string[] | undefined) => {
    if (regions === undefined) return tableRows(c, figures)
    const within = new Set(regions.flatMap((id) => [id, ...nestedIn(c, id).map((inner) => inner.id)]))
    return tableRows(
      c,
      figures.filter(({ regionId }) => regionId !== undefined && within.has(regionId)),
    )
  },
)

/** Asked anew where the words of a language have come: places are found by their names in it too. */
const searched = lastAnswers(
  (rows: readonly TableRow[], query: string, _words: Dictionary, gloss: Gloss | undefined) =>
    searchRows(rows, query, gloss),
)
const readFilters = lastAnswers(readWhere)
const passed = lastAnswers(
  (rows: readonly TableRow[], filters: readonly ColumnFilter[], _words: Dictionary) =>
    passFilters(rows, filters),
)
const readOrder = lastAnswers(readSort)

/**
 * The figures that the filters let through, of the chosen places and what lies inside them, searched, grouped
 * and sorted. All of it outside the table library, which then only lays columns out. The same objects for the
 * same questions.
 */
export function tableModel(
  c: Collection,
  { figures }: Pick<FilterPass, 'figures'>,
  state: TableState,
  words: Dictionary,
  gloss?: Gloss,
): TableModel {
  const { regions, query = '', groupBy = defaultGroup } = state
  const all = rowsWithin(c, figures, regions)
  const found = searched(all, query, words, gloss)
  const filters = readFilters(state.where)
  const rows = passed(found, filters, words)
  const sort = readOrder(state.sort)
  const groups = groupRows(rows, groupBy, sort)
  return { all, found, filters, rows, groups, groupBy, sort, query, chosen: regions?.length }
}

/** The model of the table as the page stands. */
export function useTableModel(): TableModel {
  const { query = '', ...state } = useViewPart(stateOfTable)
  // Typing stays quick over many rows: they follow when there is time.
  const asked = useLater(query, query)
  const model = tableModel(useCollection(), useFiltered(), { ...state, query: asked }, useText(), useGloss())
  return { ...model, query }
}
