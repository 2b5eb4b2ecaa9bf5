import { fiveYears, type YearRange } from './years.ts'

/** The first or the last year of a plan, as a text tells of it: “十四五”规划的开局之年, 实现“十四五”良好开局, “十三五”收官之年. */
const turns =
  /(?<now>[今本]年)(?:也|既|正|又)?是[^。;]{0,40}?(?<ofThis>“?[十]?[一二三四五六七八九十]五”?)(?:规划|计划|时期)?(?:实施)?的?(?<first>开局|起步|第一|首)?(?<last>收官|收关|最后一|决胜)?之?年|(?<then>去年|过去(?:的)?一年)[^。;]{0,40}?(?<ofThen>“?[十]?[一二三四五六七八九十]五”?)(?:规划|计划)?(?:实施)?的?(?:(?<began>良好开局|开局之年|起步之年|开门红|第一年)|(?<ended>圆满收官|收官之年|胜利收官|最后一年))/u

/**
 * The year in which a text without a date was written, where it says which year of a five-year plan this one or the last one is:
 * 今年是“十四五”开局之年 → 2021, 去年实现“十四五”良好开局 → 2022. Refuses 今年是“十四五”关键之年: four years are that.
 */
export function yearByPlan(words: string): YearRange | undefined {
  const { now, ofThis, ofThen, first, last, began, ended } = turns.exec(words)?.groups ?? {}
  const years = fiveYears(ofThis ?? ofThen ?? '')
  if (!years || (now && !first && !last)) return undefined
  const year = (first || began ? years.from : years.to) + (now ? 0 : 1)
  return first || last || began || ended ? { from: year, to: year, text: years.text ?? '' } : undefined
}
