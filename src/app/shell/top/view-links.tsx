import { useText } from '../../i18n/use-text.ts'
import { follow, hrefOf } from '../../state/link.ts'
import { useView } from '../../state/store.ts'
import { views } from '../../state/view-state.ts'

/** Links to the five views; the rest of the link stays, an open sentence closes. `className` is its bar's own. */
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
        </a>
      ))}
    </nav>
  )
}
