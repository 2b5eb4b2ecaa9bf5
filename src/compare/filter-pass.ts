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

function meets({ column: { starts, numbers }, wanted }: Asked, row: number): boolean {
  if (!wanted) return true
  const end = starts[row + 1] ?? 0
  for (let at = starts[row] ?? end; at < end; at++) if (wanted[numbers[at] ?? 0] === 1) return true
  return false
}

function count({ column: { starts, numbers }, met }: Asked, row: number): void {
  const end = starts[row + 1] ?? 0
  for (let at = starts[row] ?? end; at < end; at++) {
    const word = numbers[at] ?? 0
    met[word] = (met[word] ?? 0) + 1
  }
}

/** Asks every row every part. Who fails one part only is counted among that part's options. */
function sift<T>(rows: readonly T[], parts: readonly Asked[], kept?: (row: T) => boolean): T[] {
  const passed: T[] = []
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as T
    let failed: Asked | undefined
    let failures = 0
    for (const part of parts) {
      if (meets(part, at)) continue
      failed = part
      failures += 1
    }
    if (failures > 1 || (kept && !kept(row))) continue
    if (failed) {
      count(failed, at)
      continue
    }
    for (const part of parts) count(part, at)
    passed.push(row)
  }
  return passed
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
