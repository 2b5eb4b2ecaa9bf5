import type { Figure } from '../../contract/figure.ts'
import type { Span } from '../../contract/span.ts'

/** A stretch of a passage in which nothing changes: raw offsets, and what it belongs to. */
export interface Segment {
  start: number
  end: number
  /** Index of the stretch in the passage's joined text. */
  at: number
  figure?: Figure
  current: boolean
  label: boolean
  sentence: boolean
  /** Indices into `extra` of the marks that cover the stretch. */
  extra: number[]
}

export interface SegmentOptions {
  figures?: readonly Figure[]
  current?: Figure | undefined
  extra?: readonly Span[]
}

/** Whether the text still says what the figure quotes; when not, nothing of it may be highlighted. */
export function quoteHolds(text: string, figure: Figure): boolean {
  return text.slice(figure.span.start, figure.span.end) === figure.quote
}

const within = (spans: readonly Span[], start: number, end: number) =>
  spans.some((span) => span.start <= start && end <= span.end)

/** Cuts the pieces of a passage at every edge of a mark; figures whose quote does not hold are left out. */
export function segments(text: string, pieces: readonly Span[], options: SegmentOptions): Segment[] {
  const extra = options.extra ?? []
  const figures = (options.figures ?? []).filter((figure) => quoteHolds(text, figure))
  const current = options.current && quoteHolds(text, options.current) ? options.current : undefined
  const edges = [...figures, ...(current ? [current] : [])].map((figure) => figure.span)
  if (current) edges.push(...current.labelSpans, ...current.context)
  edges.push(...extra)
  const result: Segment[] = []
  let at = 0
  for (const piece of pieces) {
    const cuts = new Set([piece.start, piece.end])
    for (const span of edges) {
      for (const cut of [span.start, span.end]) if (cut > piece.start && cut < piece.end) cuts.add(cut)
    }
    const sorted = [...cuts].sort((a, b) => a - b)
    for (const [index, start] of sorted.entries()) {
      const end = sorted[index + 1]
      if (end === undefined) break
      const figure = figures.find((row) => within([row.span], start, end))
      result.push({
        start,
        end,
        at,
        ...(figure ? { figure } : {}),
        current: current !== undefined && within([current.span], start, end),
        label: current !== undefined && within(current.labelSpans, start, end),
        sentence: current !== undefined && within(current.context, start, end),
        extra: extra.flatMap((span, row) => (within([span], start, end) ? [row] : [])),
      })
      at += end - start
    }
  }
  return result
}
