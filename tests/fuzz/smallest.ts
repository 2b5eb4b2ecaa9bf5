/**
 * The smallest text that is left of one when everything is taken out that is not needed for it to fail: stretches of half
 * its length first, single characters last. What fails need not fail in the same way.
 */
export function smallest(text: string, fails: (text: string) => boolean): string {
  let best = text
  for (let size = best.length >> 1; size >= 1; size >>= 1) {
    for (let at = 0; at < best.length; ) {
      const shorter = best.slice(0, at) + best.slice(at + size)
      if (fails(shorter)) best = shorter
      else at += size
    }
  }
  return best
}
