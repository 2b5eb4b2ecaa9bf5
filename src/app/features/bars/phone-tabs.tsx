import { useText } from '../../i18n/use-text.ts'
import { follow, hrefOf } from '../../state/link.ts'
import { useView } from '../../state/store.ts'
import { views } from '../../state/view-state.ts'
import { usePhone } from '../../ui/use-media.ts'
import styles from './phone-tabs.module.css'

/** The five views at the foot of a phone. */
export function PhoneTabs() {
  const text = useText()
  const phone = usePhone()
  const state = useView((whole) => whole)
  if (!phone) return null
  return (
    <nav className={styles.tabs} aria-label={text.shell.viewsLabel}>
      {views.map((view) => (
        <a
          key={view}
          href={hrefOf({ ...state, view })}
          aria-current={state.view === view ? 'page' : undefined}
          onClick={follow({ view, figure: undefined, practice: undefined })}
        >
          {text.shell.views[view]}
        </a>
      ))}
    </nav>
  )
}
