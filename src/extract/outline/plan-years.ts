import { fiveYears, type YearRange } from './years.ts'

/** A plan with its first or its last year behind it: “十四五”规划的开局之年, “十四五”良好开局, “十三五”收官之年. */
const turn =
  /[一二三四五六七八九]五”?(?:规划|计划|时期)?(?:实施)?的?(?:(?<first>(?:开局|起步|第一|首)之?年|良好开局|开门红)|(?:收官|最后一)之?年|(?:圆满|胜利)收官)/gu
/** So far before it, in its sentence, stands which year that is. */
const reach = 50
const thisYear = /[今本]年(?:也|既|正|又)?是/u
const lastYear = /去年|过去的?一年/u

/**
 * The year in which a text without a date was written, where it says which year of a five-year plan this one or the last one is:
 * 今年是“十四五”开局之年 → 2021, 去年实现“十四五”良好开局 → 2022. Refuses 今年是“十四五”关键之年: four years are that.
 */
export function yearByPlan(words: string): YearRange | undefined {
  for (const match of words.matchAll(turn)) {
    const at = match.index
    const before =
      words
        .slice(Math.max(0, at - reach), at)
        .split(/[。;\n]/u)
        .at(-1) ?? ''
    const years = fiveYears(words.slice(Math.max(0, at - 2), at + match[0].length))
    const past = lastYear.test(before)
    if (!years || past === thisYear.test(before)) continue
    const { first } = match.groups ?? {}
    const year = (first ? years.from : years.to) + (past ? 1 : 0)
    return { from: year, to: year, text: years.text ?? '' }
  }
  return undefined
}
