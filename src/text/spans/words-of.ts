import type { Span } from '../../contract/span.ts'

/** The raw words of pieces, put together without what stood between them (a column break, a page's foot). */
export const wordsOf = (raw: string, pieces: readonly Span[]): string =>
  pieces.map(({ start, end }) => raw.slice(start, end)).join('')
