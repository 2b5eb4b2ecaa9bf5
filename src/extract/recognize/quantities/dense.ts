import type { Span } from '../../../contract/span.ts'

/**
 * So many figures of one sentence are read. The sentences of reports hold a dozen at the most, a table's row some thirty; where more
 * stand in 600 characters, each has fewer than four for its number, its unit and what it counts.
 */
const mostFigures = 150

/**
 * The figures of a block without those that stand too close together to mean anything (1例1例1例…), and the sentences that held such.
 * @param figures in reading order
 * @param sentences of the same text, in order
 */
export function withoutDense<T extends Span>(
  figures: readonly T[],
  sentences: readonly Span[],
): { figures: readonly T[]; dense: readonly Span[] } {
  if (figures.length <= mostFigures) return { figures, dense: [] }
  const kept: T[] = []
  const dense: Span[] = []
  let next = 0
  for (const [at, sentence] of sentences.entries()) {
    const from = next
    const end = sentences[at + 1]?.start ?? Number.POSITIVE_INFINITY
    while ((figures[next]?.start ?? end) < end) next++
    if (next - from > mostFigures) dense.push(sentence)
    else kept.push(...figures.slice(from, next))
  }
  return { figures: kept, dense }
}
