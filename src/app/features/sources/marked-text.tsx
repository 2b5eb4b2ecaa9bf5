import type { Figure } from '../../../contract/figure.ts'
import type { Span } from '../../../contract/span.ts'
import { segments } from '../../../text/spans/segments.ts'
import { wordsOf } from '../../../text/spans/words-of.ts'
import { openFigure } from '../../ui/dialogs/open-figure.ts'
import { display } from '../../ui/display.ts'
import styles from './marked-text.module.css'

/** The id of a figure's mark on the page. */
export const markId = (figureId: string) => `mark-${figureId}`

export interface MarkedTextProps {
  text: string
  /** Joined without anything between them. */
  pieces: readonly Span[]
  figures: readonly Figure[]
  /** The figure at which the reader's walk stands. */
  current: string | undefined
}

/** A stretch of the report with its numbers as buttons that open their sentences in the drawer. */
export function MarkedText({ text, pieces, figures, current }: MarkedTextProps) {
  const shown = display(wordsOf(text, pieces))
  return (
    <span lang="zh">
      {segments(text, pieces, { figures }).map(({ start, end, at, figure }) => {
        const words = shown.slice(at, at + end - start)
        if (!figure) {
          return (
            <span key={start} data-start={start}>
              {words}
            </span>
          )
        }
        return (
          <button
            key={start}
            type="button"
            data-start={start}
            {...(start === figure.span.start ? { id: markId(figure.id) } : {})}
            {...(figure.id === current ? { 'aria-current': 'true' as const } : {})}
            className={styles.figure}
            title={figure.label}
            onClick={() => openFigure(figure.id)}
          >
            {words}
          </button>
        )
      })}
    </span>
  )
}
