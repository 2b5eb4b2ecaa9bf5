import { useText } from '../i18n/use-text.ts'
import styles from './excerpt-note.module.css'
import { type Excerpt, longestNote, write } from './lists.ts'
import { act } from './store.ts'

/** The reader's note on a thing of the open list: kept as it is typed, and printed without a box. */
export function ExcerptNote({ excerpt: { id, note = '', seen } }: { excerpt: Excerpt }) {
  const words = useText().excerpts
  return (
    <>
      <textarea
        className={styles.note}
        data-screen
        rows={Math.min(8, Math.max(1, note.split('\n').length))}
        maxLength={longestNote}
        value={note}
        aria-label={words.noteOn(seen.title)}
        placeholder={words.note}
        onChange={(event) => void act(write(id, event.target.value))}
      />
      {note !== '' && (
        <p className={styles.printed}>
          {words.note}
          {note}
        </p>
      )}
    </>
  )
}
