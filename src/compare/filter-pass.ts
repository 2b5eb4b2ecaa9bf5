import type { Figure } from '../contract/figure.ts'
import type { Practice } from '../contract/practice.ts'
import type { Collection } from './collection.ts'
import type { Filter } from './filter.ts'
import { type Column, type FilterPart, filterColumns, filterParts } from './filter-columns.ts'

/** How many rows each option of a part would leave, the other parts held. */
export type FilterCounts = Record<FilterPart, ReadonlyMap<string, number>>

/** What a filter lets through, and what each of its options would. */
export interface FilterPass {
  figures: readonly Figure[]
  practices: readonly Practice[]
  /** Years and kinds count figures only. */
  counts: FilterCounts
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

/**
 * How often each row fails a part, and the part that it failed last, part by part: loops over plain numbers
 * stay quick also the first time they run. `failures` and `failed` have an entry a row.
 */
function ask(
  { column: { starts, numbers }, wanted }: Asked,
  part: number,
  failures: Uint8Array,
  failed: Uint8Array,
) {
  if (!wanted) return
  for (let row = 0; row < failures.length; row++) {
    const end = starts[row + 1] ?? 0
    let met = 0
    for (let at = starts[row] ?? end; at < end; at++) met |= wanted[numbers[at] ?? 0] ?? 0
    if (met === 1) continue
    failures[row] = (failures[row] ?? 0) + 1
    failed[row] = part
  }
}

/** Counts the words of the rows that pass, and of those that fail this part only. */
function count(
  { column: { starts, numbers }, met }: Asked,
  part: number,
  failures: Uint8Array,
  failed: Uint8Array,
) {
  for (let row = 0; row < failures.length; row++) {
    if (failures[row] !== 0 && (failures[row] !== 1 || failed[row] !== part)) continue
    const end = starts[row + 1] ?? 0
    for (let at = starts[row] ?? end; at < end; at++) {
      const word = numbers[at] ?? 0
      met[word] = (met[word] ?? 0) + 1
    }
  }
}

/** More than any number of parts: a row that may not be shown at all. */
const never = 255

/** Asks every row every part. Who fails one part only is counted among that part's options. */
function sift<T>(rows: readonly T[], parts: readonly Asked[], kept?: (row: T) => boolean): readonly T[] {
  const failures = new Uint8Array(rows.length)
  const failed = new Uint8Array(rows.length)
  for (const [at, part] of parts.entries()) ask(part, at, failures, failed)
  if (kept) for (const [at, row] of rows.entries()) if (!kept(row)) failures[at] = never
  for (const [at, part] of parts.entries()) count(part, at, failures, failed)
  const open = !kept && parts.every(({ wanted }) => wanted === undefined)
  return open ? rows : rows.filter((_, at) => failures[at] === 0)
}

function tally(counts: Map<string, number>, { column, met }: Asked): void {
  for (const [at, word] of column.words.entries()) {
    const count = met[at] ?? 0
    if (count > 0) counts.set(word, (counts.get(word) ?? 0) + count)
  }
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
  const figures = sift(c.figures, figureParts, kept && (({ id }) => kept.has(id)))
  const practices = sift(c.practices, practiceParts)
  const counts = filterParts.map((part, at) => {
    const found = new Map<string, number>()
    const [ofFigures, ofPractices] = [figureParts[at], practiceParts[at]]
    if (ofFigures) tally(found, ofFigures)
    if (ofPractices && part !== 'years') tally(found, ofPractices)
    return [part, found] as const
  })
  return { figures, practices, counts: Object.fromEntries(counts) as Record<FilterPart, Map<string, number>> }
}
