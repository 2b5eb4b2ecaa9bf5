/**
 * Krippendorff's alpha of two people who each put every unit into a category (nominal data, nothing missing): 1 where they agree
 * wholly, 0 where as often as by chance, below that where less. Undefined where there is no unit, or only one category, so that chance would
 * agree as well. Source: K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), section A.
 */
export function alphaOf(pairs: readonly (readonly [string, string])[]): number | undefined {
  const counts = new Map<string, number>()
  let apart = 0
  for (const [a, b] of pairs) {
    for (const value of [a, b]) counts.set(value, (counts.get(value) ?? 0) + 1)
    // Each unit makes two pairs of values: a with b, and b with a.
    if (a !== b) apart += 2
  }
  const total = pairs.length * 2
  const same = [...counts.values()].reduce((sum, count) => sum + count * (count - 1), 0)
  const expected = total * (total - 1) - same
  return expected === 0 ? undefined : 1 - ((total - 1) * apart) / expected
}
