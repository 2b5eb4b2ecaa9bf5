/** How many words come again and again in a list, in one order: 2 in 产量 增长 产量 增长; all of them where none does. */
export function repeats(words: readonly string[]): number {
  for (let period = 1; period < words.length; period++)
    if (words.length % period === 0 && words.every((word, at) => word === words[at % period])) return period
  return words.length
}
