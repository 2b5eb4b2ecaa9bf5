import { openList } from '../../excerpts/open-list.ts'
import { useExcerptStore } from '../../excerpts/store.ts'
import { useText } from '../../i18n/use-text.ts'
import { follow, hrefOf } from '../../state/link.ts'
import { useView } from '../../state/store.ts'
import { views } from '../../state/view-state.ts'
import styles from './view-links.module.css'

/** How much the reader keeps, beside the name of the view that shows it; nothing for nothing, or before the browser has been asked. */
function ExcerptCount() {
  const length = useExcerptStore(({ kept }) => openList(kept).items.length)
  return length > 0 && <span className={styles.count}>{length}</span>
}

/** Links to the six views; the rest of the link stays, an open sentence closes. `className` is its bar's own. */
export function ViewLinks({ className }: { className: string | undefined }) {
  const text = useText()
  const state = useView((whole) => whole)
  return (
    <nav className={className} aria-label={text.shell.viewsLabel}>
      {views.map((view) => (
        <a
          key={view}
          href={hrefOf(state, { view, figure: undefined, practice: undefined })}
          aria-current={state.view === view ? 'page' : undefined}
          onClick={follow({ view, figure: undefined, practice: undefined })}
        >
          {text.shell.views[view]}
          {view === 'excerpts' && <ExcerptCount />}
        </a>
      ))}
    </nav>
  )
}
