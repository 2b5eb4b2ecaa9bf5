import { useText } from '../../i18n/use-text.ts'
import { useAppStore } from '../../state/store.ts'
import type { LinkNote } from '../../state/url.ts'
import { Button } from '../../ui/controls/button.tsx'
import { openChanges } from '../../ui/dialogs/changes-state.ts'
import styles from './link-notes.module.css'

const shown = 6

/** What of the link was not understood; nothing is dropped in silence. */
export function LinkNotes() {
  const text = useText()
  const notes = useAppStore((app) => app.notes)
  const dismiss = useAppStore((app) => app.dismissNotes)
  const words = (note: LinkNote) => text.shell.notes[note.code](note.param, note.value)
  const rest = notes.length - shown
  const onlyPinned = notes.every((note) => note.code === 'pinned')
  return (
    <aside className={styles.notes} aria-label={text.shell.notes.label}>
      <div>
        {!onlyPinned && <p className={styles.title}>{text.shell.notes.title}</p>}
        <ul>
          {notes.slice(0, shown).map((note) => (
            <li key={`${note.code} ${note.param} ${note.value}`}>
              {words(note)}{' '}
              {note.code === 'pinned' && (
                <Button look="text" onClick={() => openChanges(note.param)}>
                  {text.shell.notes.changes}
                </Button>
              )}
            </li>
          ))}
          {rest > 0 && <li>{text.shell.notes.more(String(rest))}</li>}
        </ul>
      </div>
      <Button onClick={dismiss}>{text.shell.notes.dismiss}</Button>
    </aside>
  )
}
