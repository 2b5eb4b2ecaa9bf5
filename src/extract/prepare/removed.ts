import type { Span } from '../../contract/span.ts'

/** Stands in a normalised text for a character that no rule shall meet: one that white space is for every pattern, and joins words. */
export const removed = '\ufeff'

const runs = /\ufeff+/gu

/** A stretch of a normalised text without what was removed, in pieces. */
export function withoutRemoved(view: string, { start, end }: Span): Span[] {
  const out: Span[] = []
  let from = start
  for (const { index, 0: run } of view.slice(start, end).matchAll(runs)) {
    if (start + index > from) out.push({ start: from, end: start + index })
    from = start + index + run.length
  }
  if (end > from || out.length === 0) out.push({ start: from, end })
  return out
}
