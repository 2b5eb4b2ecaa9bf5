import type { Region } from '../../../contract/region.ts'
import { match } from './pinyin.ts'

/**
 * How well words fit a name, 0 best: its beginning, a part of it, the pinyin or initials of a part; undefined
 * where they do not.
 */
export function gradeOf(name: string, words: string): number | undefined {
  if (name.startsWith(words)) return 0
  if (name.includes(words)) return 1
  return match(name, words) ? 2 : undefined
}

/** How well words fit a place: by its adcode, its name in characters or pinyin, or its path. */
export function placeGrade({ adcode, name, fullName }: Region, words: string): number | undefined {
  if (adcode === words) return 0
  return gradeOf(name, words) ?? (fullName.includes(words) ? 3 : undefined)
}

/** Rows whose test gives the lowest grade first, at most `limit`; rows without a grade are out. */
export function graded<T>(rows: readonly T[], grade: (row: T) => number | undefined, limit: number): T[] {
  return rows
    .flatMap((row) => {
      const value = grade(row)
      return value === undefined ? [] : [{ row, value }]
    })
    .sort((a, b) => a.value - b.value)
    .map(({ row }) => row)
    .slice(0, limit)
}
