import type { Tally } from './tally.ts'

/** The order in which kinds of misses are listed. */
const missKinds = [
  'missed figure',
  'wrong extra figure',
  'wrong value',
  'wrong bound',
  'wrong unit',
  'label far off',
  'label tells too little',
  'not citable',
  'wrong region',
  'wrong kind',
  'missed indicator',
  'wrong indicator',
  'missed practice',
  'extra practice',
]

/** The harmonic mean of precision and recall; 0 where either is nothing. */
function f1(precision: number | undefined, recall: number | undefined): number {
  return precision && recall ? (2 * precision * recall) / (precision + recall) : 0
}

/** Every measure by name, from 0 to 1; null where there was nothing to measure. */
export function summarize(tally: Tally): Record<string, number | null> {
  const practices = tally.counts.has('practice recall')
  return {
    'figure F1': f1(tally.rate('figure precision'), tally.rate('figure recall (core)')),
    ...(practices && { 'practice F1': f1(tally.rate('practice precision'), tally.rate('practice recall')) }),
    ...Object.fromEntries([...tally.counts.keys()].map((measure) => [measure, tally.rate(measure) ?? null])),
  }
}

/** One line a measure: ` 0.912  value  (83 of 91)`. */
export function reportLines(tally: Tally): string[] {
  return Object.entries(summarize(tally)).map(([measure, rate]) => {
    const count = tally.counts.get(measure)
    const detail = count ? `  (${Number(count.hit.toFixed(1))} of ${count.of})` : ''
    return `${(rate === null ? '-' : rate.toFixed(3)).padStart(6)}  ${measure}${detail}`
  })
}

/** The first `limit` misses of each kind, each list under its name. */
export function missLines(tally: Tally, limit: number): string[] {
  return missKinds.flatMap((kind) => {
    const list = tally.misses.get(kind) ?? []
    return list.length > 0
      ? ['', `${kind}: ${list.length}`, ...list.slice(0, limit).map((text) => `  ${text}`)]
      : []
  })
}
