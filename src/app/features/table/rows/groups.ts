import { grouped } from '../../../../compare/grouped.ts'
import { lastAnswers } from '../../../data/last-answers.ts'
import { type SortKey, sortRows } from '../columns/sorting.ts'
import { type GroupBy, groupings } from './group-by.ts'
import type { TableRow } from './rows.ts'

/** The rows under one head. `key` is the id of the indicator, the region or the theme; '' holds the rest. */
export interface RowGroup {
  key: string
  by: GroupBy
  size: number
  readonly places: number
  /** The rows as they were parted: the same list whatever they are sorted by. */
  readonly part: readonly TableRow[]
  /** In their order; sorted when first asked for. */
  readonly rows: readonly TableRow[]
}

const keyOf: Record<GroupBy, (row: TableRow) => string> = {
  indicator: (row) => row.indicator?.id ?? '',
  region: (row) => row.region?.id ?? '',
  theme: (row) => row.theme?.id ?? '',
  none: () => '',
}

function placesOf(rows: readonly TableRow[]): number {
  const places = new Set<TableRow['region']>()
  let last: TableRow['region']
  for (const { region } of rows) {
    // Rows of one place mostly stand together.
    if (region && region !== last) places.add(region)
    last = region
  }
  return places.size
}

/** What is asked of a group only when it is drawn. */
class Group implements RowGroup {
  readonly size: number
  private stating: number | undefined
  private sorted: readonly TableRow[] | undefined

  constructor(
    readonly key: string,
    readonly by: GroupBy,
    readonly part: readonly TableRow[],
    private readonly order: readonly SortKey[],
  ) {
    this.size = part.length
  }

  /** The same rows in another order. */
  sortedBy(order: readonly SortKey[]): Group {
    const group = new Group(this.key, this.by, this.part, order)
    group.stating = this.stating
    return group
  }

  get places(): number {
    this.stating ??= placesOf(this.part)
    return this.stating
  }

  get rows(): readonly TableRow[] {
    this.sorted ??= sortRows(this.part, this.order)
    return this.sorted
  }
}

/** Which group stands before another: by what they hold, the rest last. */
function byWeight(a: RowGroup, b: RowGroup): number {
  if (a.key === '' || b.key === '') return Number(a.key === '') - Number(b.key === '')
  const breadth = a.by === 'indicator' ? b.places - a.places || b.size - a.size : 0
  const theme = a.by === 'theme' ? b.size - a.size : 0
  return breadth || theme || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
}

/** Parts rows ahead, in each way in which they may be grouped. */
export function* prepareGroups(rows: readonly TableRow[]): Generator<undefined> {
  for (const by of groupings) {
    yield
    parted(rows, by)
  }
}

/** The rows of each group, and the groups in their order: they do not depend on a sort. */
const parted = lastAnswers((rows: readonly TableRow[], by: GroupBy): readonly Group[] =>
  [...grouped(rows, keyOf[by])].map(([key, part]) => new Group(key, by, part, [])).sort(byWeight),
)

/**
 * Parts rows into groups, each of which is sorted when it is drawn. Without a sort of the reader's, an
 * indicator's group falls by value (its bars read as a chart) and the others keep the order of the texts.
 */
export const groupRows = lastAnswers(
  (rows: readonly TableRow[], by: GroupBy, sort: readonly SortKey[]): readonly RowGroup[] =>
    parted(rows, by).map((group) => {
      const falling: readonly SortKey[] =
        by === 'indicator' && group.key !== '' ? [{ id: 'value', down: true }] : []
      return group.sortedBy(sort.length > 0 ? sort : falling)
    }),
)
