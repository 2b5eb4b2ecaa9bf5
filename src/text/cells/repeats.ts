/** How many words come again and again in a list, in one order: 2 in 产量 增长 产量 增长; all of them where none does. */
export function repeats(words: readonly string[]): number {
  for (let period = 1; period < words.length; period++)
    if (words.length % period === 0 && words.every((word, at) => word === words[at % period])) return period
  return words.length
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
