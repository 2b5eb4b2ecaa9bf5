import type { Article } from '../../../contract/article.ts'
import type { Span } from '../../../contract/span.ts'
import { change, useAppStore } from '../../state/store.ts'
import { openFigure, openPractice } from '../../ui/dialogs/open-figure.ts'
import type { Report } from '../check.ts'
import { told } from '../told.ts'

/** What a form needs by which something is added to a report. */
export interface AddProps {
  article: Article
  /** The marked words. */
  span: Span
  report: Report
  onClose: () => void
}

/** Of what was read in an article, what begins nearest to the marked words. */
export const nearest = <T extends { span: Span }>(rows: readonly T[], { start }: Span): T | undefined => {
  const away = (row: T) => Math.abs(row.span.start - start)
  return rows.toSorted((a, b) => away(a) - away(b))[0]
}

const open = { figure: openFigure, practice: openPractice } as const

/**
 * Opens what was added, and says so.
 * @param takeBack takes it out again; the drawer closes with it, where it still shows it
 */
export function opened(
  what: keyof typeof open,
  id: string,
  takeBack: () => void,
  words: { message: string; undo: string },
): void {
  open[what](id)
  told(takeBack, words.message, words.undo, () => {
    if (useAppStore.getState().state[what] === id) change({ [what]: undefined })
  })
}
