import { display } from '../../../ui/display.ts'
import { Gloss } from '../../../ui/words/gloss.tsx'
import styles from './node-box.module.css'

export interface NodeBoxProps {
  /** Counted from 1 in its own list; absent for words that the report says elsewhere. */
  ordinal?: number | undefined
  text: string
  /** Words that the other column's member has too. */
  shared?: string | undefined
  /** The first box of a list has no line above it. */
  first?: boolean
}

/** A step, a level: a square box with the place's colour at its left, and the line down from the one before. */
export function NodeBox({ ordinal, text, shared, first = false }: NodeBoxProps) {
  const shown = display(text)
  const at = shared ? text.indexOf(shared) : -1
  return (
    <span className={styles.node}>
      <span className={styles.ordinal}>{ordinal}</span>
      <span className={`${styles.box} ${first ? '' : styles.after} ${ordinal ? '' : styles.mention}`}>
        <span lang="zh">
          {at < 0 || !shared ? (
            shown
          ) : (
            <>
              {shown.slice(0, at)}
              <span className={styles.shared}>{shown.slice(at, at + shared.length)}</span>
              {shown.slice(at + shared.length)}
            </>
          )}
        </span>
        <Gloss label={text} />
      </span>
    </span>
  )
}

/** The blank where the other column has a member: a dashed line goes on, and words say so. */
export function BlankNode({ words }: { words: string }) {
  return (
    <span className={styles.node}>
      <span className={styles.ordinal} />
      <span className={styles.blank}>{words}</span>
    </span>
  )
}
