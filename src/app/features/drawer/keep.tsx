import { Bookmark, BookmarkCheck } from 'lucide-react'
import { ExcerptNote } from '../../excerpts/excerpt-note.tsx'
import { useExcerpt } from '../../excerpts/use-excerpts.ts'
import { useText } from '../../i18n/use-text.ts'
import { IconButton } from '../../ui/controls/icon-button.tsx'
import styles from './drawer.module.css'

/** Puts what the drawer shows into the reader's open list, or takes it out. */
export function Keep({ id }: { id: string }) {
  const words = useText().excerpts
  const { excerpt, toggle } = useExcerpt(id)
  const Sign = excerpt ? BookmarkCheck : Bookmark
  return (
    <IconButton
      label={excerpt ? words.takeOut : words.keep}
      aria-pressed={excerpt !== undefined}
      onClick={toggle}
    >
      <Sign size={16} aria-hidden="true" />
    </IconButton>
  )
}

/** The reader's note on what is kept; nothing for what is not. */
export function KeptNote({ id }: { id: string }) {
  const { excerpt } = useExcerpt(id)
  return (
    excerpt && (
      <div className={styles.kept}>
        <ExcerptNote excerpt={excerpt} />
      </div>
    )
  )
}
