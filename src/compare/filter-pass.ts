import type { Figure } from '../contract/figure.ts'
import type { Practice } from '../contract/practice.ts'
import type { Collection } from './collection.ts'
import { type Filter, isOwn } from './filter.ts'
import { type Column, type FilterPart, filterColumns, filterParts } from './filter-columns.ts'
import { isChecked, isSure } from './quality.ts'

/** How many rows each option of a part would leave, the other parts held. */
export type FilterCounts = Record<FilterPart, ReadonlyMap<string, number>>

/** What a filter lets through, and what each of its options would. */
export interface FilterPass {
  figures: readonly Figure[]
  practices: readonly Practice[]
  counts: { figures: FilterCounts; practices: FilterCounts }
}

/** A part of the filter as it is asked: which of the column's words are wanted, and how often each was met. */
interface Asked {
  column: Column
  /** 1 for a wanted word; undefined where the part asks nothing. */
  wanted: Uint8Array | undefined
  met: Uint32Array
}

function askedOf(column: Column, wanted: readonly unknown[] | undefined): Asked {
  const asked = wanted && new Set(wanted.map(String))
  return {
    column,
    wanted: asked && Uint8Array.from(column.words, (word) => (asked.has(word) ? 1 : 0)),
    met: new Uint32Array(column.words.length),
  }
}

/** Which parts a row fails: a bit for each, and the highest where it may not be shown at all. */
type Failures = Uint8Array
const never = 0x80

/** Asks every row one part. A loop over plain numbers is quick also the first time it runs. */
function ask({ column: { starts, numbers }, wanted }: Asked, bit: number, failures: Failures): void {
  if (!wanted) return
  for (let row = 0; row < failures.length; row++) {
    const end = starts[row + 1] ?? 0
    let met = 0
    for (let at = starts[row] ?? end; at < end; at++) met |= wanted[numbers[at] ?? 0] ?? 0
    if (met === 0) failures[row] = (failures[row] ?? 0) | bit
  }
}

/** Counts the words of the rows that fail no part but this one. */
function count({ column: { starts, numbers }, met }: Asked, bit: number, failures: Failures): void {
  for (let row = 0; row < failures.length; row++) {
    if (((failures[row] ?? 0) & ~bit) !== 0) continue
    const end = starts[row + 1] ?? 0
    for (let at = starts[row] ?? end; at < end; at++) {
      const word = numbers[at] ?? 0
      met[word] = (met[word] ?? 0) + 1
    }
  }
}

/** Asks every row every part. Who fails one part only is counted among that part's options. */
function sift<T>(rows: readonly T[], parts: readonly Asked[], kept?: (row: T) => boolean): readonly T[] {
  const failures = new Uint8Array(rows.length)
  for (const [at, part] of parts.entries()) ask(part, 1 << at, failures)
  if (kept) for (const [at, row] of rows.entries()) if (!kept(row)) failures[at] = never
  for (const [at, part] of parts.entries()) {
    // Where nothing else is asked, every row counts.
    const alone = !kept && parts.every((other) => other === part || other.wanted === undefined)
    if (alone) part.met = part.column.totals
    else count(part, 1 << at, failures)
  }
  const open = !kept && parts.every(({ wanted }) => wanted === undefined)
  return open ? rows : rows.filter((_, at) => failures[at] === 0)
}

/** How often each word was met. */
const tally = ({ column, met }: Asked): ReadonlyMap<string, number> =>
  new Map(
    column.words.flatMap((word, at) => {
      const count = met[at] ?? 0
      return count > 0 ? [[word, count]] : []
    }),
  )

/** The counts of all parts; a practice has no kind. */
const tallies = (asked: readonly Asked[]): FilterCounts => {
  const [themes, levels, years, kinds] = asked.map(tally)
  const none = new Map<string, number>()
  return { themes: themes ?? none, levels: levels ?? none, years: years ?? none, kinds: kinds ?? none }
}

/**
 * One pass over a collection: what meets every part of the filter, in the dataset's order, and how many rows
 * each option of a part would leave with that part lifted. `kept`: the figures that may be shown at all.
 */
export function filterPass(
  c: Collection,
  filter: Omit<Filter, 'regions'>,
  kept?: ReadonlySet<string>,
): FilterPass {
  const columns = filterColumns(c)
  const figureParts = filterParts.map((part) => askedOf(columns.figures[part], filter[part]))
  const practiceParts = filterParts
    .filter((part) => part !== 'kinds')
    .map((part) => askedOf(columns.practices[part], filter[part]))
  const asks = filter.checked !== undefined || filter.own !== undefined
  const fits = (row: Figure | Practice) =>
    (filter.checked === undefined || isChecked(row)) && (filter.own === undefined || isOwn(c, row))
  const shown = (figure: Figure) =>
    (kept === undefined || kept.has(figure.id)) &&
    (filter.sure === undefined || isSure(figure)) &&
    fits(figure)
  const figures = sift(c.figures, figureParts, kept || filter.sure || asks ? shown : undefined)
  const practices = sift(c.practices, practiceParts, asks ? fits : undefined)
  return { figures, practices, counts: { figures: tallies(figureParts), practices: tallies(practiceParts) } }
}
