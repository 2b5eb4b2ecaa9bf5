import type { Span } from '../../contract/span.ts'

/** How many characters pieces hold together, without what stands between them. */
export const sizeOf = (pieces: readonly Span[]): number =>
  pieces.reduce((sum, { start, end }) => sum + end - start, 0)
