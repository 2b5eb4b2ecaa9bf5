import type { Span } from '../../contract/span.ts'

/** The id of a figure: its report's, and where its words stand. */
export const figureId = (sourceId: string, { start, end }: Span): string => `${sourceId}-${start}-${end}`

/** The id of a practice: its report's, and where its passage stands. */
export const practiceId = (sourceId: string, { start, end }: Span): string => `${sourceId}-p${start}-${end}`
