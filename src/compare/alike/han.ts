/** Runs of Han characters: what n-grams must not cross. */
export function hanRuns(text: string): string[] {
  return text.match(/\p{Script=Han}+/gu) ?? []
}

/** All stretches of `length` characters inside the Han runs of a text, with repeats. */
export function hanGrams(text: string, length: number): string[] {
  return hanRuns(text).flatMap((run) =>
    Array.from({ length: Math.max(0, run.length - length + 1) }, (_, i) => run.slice(i, i + length)),
  )
}

/**
 * The longest stretches of Han characters that two texts share, at least `min` long, none inside another,
 * in the order of the first text.
 */
export function sharedStretches(a: string, b: string, min: number): string[] {
  const found: string[] = []
  const other = hanRuns(b)
  for (const run of hanRuns(a)) {
    let reach = 0
    for (let i = 0; i < run.length; i++) {
      let end = i
      while (end < run.length && other.some((text) => text.includes(run.slice(i, end + 1)))) end++
      // A stretch that ends where the one before ended lies inside it.
      if (end - i >= min && end > reach) found.push(run.slice(i, end))
      reach = Math.max(reach, end)
    }
  }
  const unique = [...new Set(found)]
  return unique.filter((word) => !unique.some((longer) => longer !== word && longer.includes(word)))
}
