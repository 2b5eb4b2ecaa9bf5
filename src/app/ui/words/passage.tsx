import type { Figure } from '../../../contract/figure.ts'
import type { Span } from '../../../contract/span.ts'
import { type Segment, segments } from '../../../text/spans/segments.ts'
import { wordsOf } from '../../../text/spans/words-of.ts'
import { openFigure } from '../dialogs/open-figure.ts'
import { display } from '../display.ts'
import { copyRaw } from './copy-raw.ts'
import styles from './passage.module.css'
import { holdsSelection } from './selected.ts'

export interface PassageProps {
  /** The raw text of the source. */
  text: string
  /** The pieces to show, in reading order, joined without anything between them. */
  spans: readonly Span[]
  /** Figures whose numbers can be opened. */
  figures?: readonly Figure[]
  /** The figure of the drawer: number on the wash, label underlined, its sentence lit, the rest dimmed. */
  current?: Figure | undefined
  /** More stretches to underline (words that places share); a CSS class may replace the underline. */
  marks?: readonly Span[]
  markClass?: string | undefined
  /** `chip`: numbers stand in boxes, as in Practices; `plain`: only underlined on hover. */
  look?: 'chip' | 'plain'
  onFigure?: (id: string) => void
  className?: string
}

function classesOf(segment: Segment, markClass: string | undefined): string {
  return [
    segment.current && styles.current,
    segment.label && !segment.current && styles.label,
    segment.extra.length > 0 && (markClass ?? styles.mark),
  ]
    .filter(Boolean)
    .join(' ')
}

/** A stretch of a report in its own words, with its numbers as ways to their sentences. */
export function Passage(props: PassageProps) {
  const { text, spans, figures, current, marks, markClass, look = 'plain', onFigure = openFigure } = props
  const shown = display(wordsOf(text, spans))
  const parts = segments(text, spans, {
    ...(figures ? { figures } : {}),
    ...(marks ? { extra: marks } : {}),
    current,
  })
  const dims = current !== undefined && parts.some((part) => part.current)
  return (
    <span
      className={`${styles.passage} ${props.className ?? ''}`}
      lang="zh"
      onCopy={(event) => holdsSelection(event.currentTarget) && copyRaw(event, text)}
    >
      {parts.map((part) => {
        const words = shown.slice(part.at, part.at + part.end - part.start)
        const dim = dims && !part.sentence ? styles.dim : ''
        const classes = `${classesOf(part, markClass)} ${dim}`
        if (part.figure && !part.current) {
          const { id, label } = part.figure
          return (
            <button
              key={part.start}
              data-start={part.start}
              type="button"
              className={`${styles.number} ${look === 'chip' ? styles.chip : ''} ${classes}`}
              title={label}
              onClick={() => onFigure(id)}
            >
              {words}
            </button>
          )
        }
        if (part.current) {
          return (
            <mark key={part.start} data-start={part.start} className={classes} data-current="true">
              {words}
            </mark>
          )
        }
        return (
          <span
            key={part.start}
            data-start={part.start}
            className={classes}
            data-sentence={part.sentence ? 'true' : undefined}
          >
            {words}
          </span>
        )
      })}
    </span>
  )
}
