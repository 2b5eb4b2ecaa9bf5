import type { Region } from '../contract/region.ts'

/** The first year of which changes of codes are known; what held before is not. */
const firstCodeYear = 2000

/** The years of which codes are known, up to this one. */
export const codeYears = (last: number): number[] =>
  Array.from({ length: Math.max(1, last - firstCodeYear + 1) }, (_, at) => firstCodeYear + at)

/** The code and the name of a place at the end of a year. */
export interface CodeInYear {
  code: string
  name: string
}

/**
 * The code and the name that a place had at the end of a year; undefined where it was not there yet, has no code, or nobody knows.
 * Takes 2014 of 普兰店区 as 210282 普兰店市, 2015 as 210214.
 */
export function codeIn({ adcode, name, former = [], since }: Region, year: number): CodeInYear | undefined {
  if (adcode === undefined || year < firstCodeYear || (since !== undefined && year < since)) return undefined
  const held = former.filter(({ until }) => year <= until).at(-1)
  return held ? { code: held.code, name: held.name } : { code: adcode, name }
}
