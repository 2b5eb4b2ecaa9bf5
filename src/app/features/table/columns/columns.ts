import type { GroupBy } from '../rows/group-by.ts'

/** Every column of the table, in its order. The ids are what a link's `sort` names. */
export const columnIds = [
  'open',
  'place',
  'level',
  'written',
  'value',
  'bar',
  'bound',
  'kind',
  'year',
  'label',
  'theme',
  'indicator',
  'holder',
  'unit',
  'confidence',
  'source',
  'sentence',
] as const

export type ColumnId = (typeof columnIds)[number]

/** What a column looks like: width in px (the sentence takes what is left), alignment, first direction. */
export interface ColumnLook {
  width?: number
  end?: boolean
  /** Whether its head sorts, and which way the first click does. */
  sorts?: 'up' | 'down'
  /** Shown before anybody chose columns. */
  shown: boolean
  /** Always shown: the way to a row's sentence, whose it is, and its number. */
  fixed?: true
}

export const columnLooks: Record<ColumnId, ColumnLook> = {
  open: { width: 24, shown: true, fixed: true },
  place: { width: 160, sorts: 'up', shown: true, fixed: true },
  level: { width: 80, sorts: 'up', shown: true },
  written: { width: 128, end: true, shown: true, fixed: true },
  value: { width: 140, end: true, sorts: 'down', shown: true },
  bar: { width: 108, shown: true },
  bound: { width: 60, sorts: 'up', shown: true },
  kind: { width: 56, sorts: 'up', shown: true },
  year: { width: 128, sorts: 'down', shown: true },
  label: { width: 172, sorts: 'up', shown: true },
  theme: { width: 120, sorts: 'up', shown: true },
  indicator: { width: 148, sorts: 'up', shown: false },
  holder: { width: 148, sorts: 'up', shown: false },
  unit: { width: 56, sorts: 'up', shown: false },
  confidence: { width: 64, end: true, sorts: 'down', shown: false },
  source: { width: 160, sorts: 'up', shown: false },
  sentence: { shown: true },
}

/** Whether a word is the id of a column. */
export const isColumn = (id: string): id is ColumnId => columnIds.some((column) => column === id)

/** The columns of a phone: whose, how much, how long (or what); the rest opens with the row. */
export const phoneColumns: readonly ColumnId[] = ['open', 'place', 'written', 'bar', 'label']

/** The columns of a sheet of paper: what is cited; the rest has no room in portrait. */
const paperColumns: readonly ColumnId[] = ['place', 'written', 'year', 'label', 'sentence']

/** In a narrow window these give way first; what they say is in the row that opens. */
const givingWay: readonly ColumnId[] = [
  'theme',
  'level',
  'bar',
  'kind',
  'bound',
  'value',
  'sentence',
  // What only shows because it was asked for goes last.
  'confidence',
  'unit',
  'source',
  'holder',
  'indicator',
]

/** The margins of the page, and the least that is left for the sentence, in px. */
const room = { margins: 64, sentence: 150 }

/** How wide columns are as they stand. */
export interface ColumnWidths {
  /** The width of a column in px; of the sentence nothing. */
  widthOf: (id: ColumnId) => number | undefined
  /** Columns that never give way. */
  pinned: readonly ColumnId[]
}

const asMade: ColumnWidths = { widthOf: (id) => columnLooks[id].width, pinned: [] }

/**
 * The columns that say something under a grouping (bars only where a group counts one thing) and have room in a
 * window of `width` px, on a phone (a small one has none for bars) or on paper.
 */
export function columnsUnder(
  groupBy: GroupBy,
  shown: readonly ColumnId[],
  width: number | 'phone' | 'small' | 'paper',
  { widthOf, pinned }: ColumnWidths = asMade,
): readonly ColumnId[] {
  const alike = groupBy === 'indicator'
  if (width === 'small') return phoneColumns.filter((id) => id !== 'bar' && !(alike && id === 'label'))
  if (width === 'phone') return phoneColumns.filter((id) => id !== (alike ? 'label' : 'bar'))
  if (width === 'paper') return columnIds.filter((id) => paperColumns.includes(id))
  let columns = shown.filter((id) => alike || id !== 'bar')
  for (const id of givingWay) {
    const taken = columns.reduce((sum, one) => sum + (widthOf(one) ?? room.sentence), room.margins)
    if (taken <= width) break
    if (pinned.includes(id)) continue
    columns = columns.filter((other) => other !== id)
  }
  return columns
}
