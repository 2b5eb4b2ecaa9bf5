/** How many words come again and again in a list, in one order: 2 in 产量 增长 产量 增长; all of them where none does. */
export function repeats(words: readonly string[]): number {
  for (let period = 1; period < words.length; period++)
    if (words.length % period === 0 && words.every((word, at) => word === words[at % period])) return period
  return words.length
}

/** A head that parts what it counts, and is wide: 按性别分, 按城乡分组. */
export const partingHead = /^按\p{Script=Han}{1,10}分(?:组|类)?$/u

/**
 * The columns that heads make of which some part what they count, whose width is lost: 年份 总人口 按性别分 密度 over 男 女. For each of the upper
 * heads how many of the lower ones stand below it; undefined where none parts, or they do not share them alike.
 */
export function partedBelow(upper: readonly string[], lower: readonly string[]): number[] | undefined {
  const wide = upper.filter((words) => partingHead.test(words)).length
  const each = lower.length / wide
  if (wide === 0 || each < 2 || !Number.isInteger(each)) return undefined
  return upper.map((words) => (partingHead.test(words) ? each : 0))
}

/**
 * Heads of two storeys whose wide cells have lost their width: how many of them are wide, by the words below that come again, and how many columns
 * they make. 科目 预算数 累计 当月 over 本期 同期 本期 同期: two are wide, six columns.
 * @param upper how many heads stand above
 */
export function storeys(upper: number, lower: readonly string[]): { wide: number; columns: number } {
  const wide = lower.length === 0 ? 1 : lower.length / repeats(lower)
  return { wide, columns: upper - wide + lower.length }
}
