import type { Span } from '../../contract/span.ts'

/** Pairs of gold and extracted items, best overlap first, and the places of those that found a partner. */
export interface Match<G, P> {
  pairs: [gold: G, got: P][]
  matchedGold: ReadonlySet<number>
  matchedGot: ReadonlySet<number>
}

/** Length of the common stretch over length of the whole; 0 when they do not touch. */
function overlap(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

/** Pairs items one to one, the best overlaps first, none below `least`. Of equal ones the earlier in the lists wins. */
export function match<G extends Span, P extends Span>(
  gold: readonly G[],
  got: readonly P[],
  least: number,
): Match<G, P> {
  const candidates: { share: number; g: number; p: number; pair: [G, P] }[] = []
  gold.forEach((goldItem, g) => {
    got.forEach((gotItem, p) => {
      const share = overlap(goldItem, gotItem)
      if (share > 0 && share >= least) candidates.push({ share, g, p, pair: [goldItem, gotItem] })
    })
  })
  candidates.sort((a, b) => b.share - a.share)
  const matchedGold = new Set<number>()
  const matchedGot = new Set<number>()
  const pairs: [G, P][] = []
  for (const { g, p, pair } of candidates) {
    if (matchedGold.has(g) || matchedGot.has(p)) continue
    matchedGold.add(g)
    matchedGot.add(p)
    pairs.push(pair)
  }
  return { pairs, matchedGold, matchedGot }
}
