import type { Region } from '../../../contract/region.ts'
import { folded } from '../../../text/folding.ts'
import { regionName } from '../../i18n/use-text.ts'
import { match } from './pinyin.ts'

/**
 * How well words fit a name, 0 best: the name itself, its beginning, a part of it, the pinyin or initials of a part; undefined
 * where they do not.
 */
export function gradeOf(name: string, words: string): number | undefined {
  const [own, wanted] = [folded(name), folded(words)]
  if (own === wanted) return 0
  if (own.startsWith(wanted)) return 1
  if (own.includes(wanted)) return 2
  return match(name, words) ? 3 : undefined
}

/** How well words fit a place: by its adcode, its name in characters, pinyin or English, or its path. */
export function placeGrade(region: Region, words: string): number | undefined {
  const { adcode, name, fullName } = region
  if (adcode === words) return 0
  const grades = [name, regionName(region, 'en')].flatMap((one) => gradeOf(one, words) ?? [])
  if (grades.length > 0) return Math.min(...grades)
  return fullName.includes(folded(words)) ? 4 : undefined
}

/** Rows whose test gives the lowest grade first; rows without a grade are out. */
export function graded<T>(rows: readonly T[], grade: (row: T) => number | undefined): T[] {
  return rows
    .flatMap((row) => {
      const value = grade(row)
      return value === undefined ? [] : [{ row, value }]
    })
    .sort((a, b) => a.value - b.value)
    .map(({ row }) => row)
}
