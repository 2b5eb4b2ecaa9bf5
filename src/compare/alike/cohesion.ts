import { loose } from '../rows/phrases.ts'
import { hanRuns } from './han.ts'

/**
 * Tells a phrase that was cut in the middle of a word, by how often neighbouring characters meet in a body of
 * text: in 领域基层党|建 the cut pair 党建 is commoner than 层党, in 党|群服务中心 党群 is commoner than 群服.
 */
export interface Cohesion {
  /** Whether a phrase may begin at `start` of a run: the pair that is cut is not commoner than the first one kept. */
  begins(run: string, start: number): boolean
  /** Whether a phrase may end at `end` (exclusive) of a run. */
  ends(run: string, end: number): boolean
}

/** Counts the pairs of the texts once; linear in the text. */
export function readCohesion(texts: readonly string[]): Cohesion {
  const pairs = new Map<string, number>()
  for (const text of texts) {
    for (const run of hanRuns(text)) {
      for (let i = 0; i + 1 < run.length; i++) {
        const pair = run.slice(i, i + 2)
        pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
      }
    }
  }
  const at = (run: string, i: number): number => pairs.get(run.slice(i, i + 2)) ?? 0
  return {
    begins: (run, start) =>
      start === 0 || loose.has(run.charAt(start - 1)) || at(run, start - 1) <= at(run, start),
    ends: (run, end) =>
      end >= run.length || loose.has(run.charAt(end)) || at(run, end - 1) <= at(run, end - 2),
  }
}
