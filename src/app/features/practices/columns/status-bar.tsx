import { useText } from '../../../i18n/use-text.ts'
import { change, useView } from '../../../state/store.ts'
import { practiceStatuses } from '../../../state/view-state.ts'
import styles from './theme-bar.module.css'

/** Done, planned, or both: shown where the places tell of plans at all. */
export function StatusBar({ planned, total }: { planned: number; total: number }) {
  const words = useText().practices.statuses
  const status = useView((state) => state.status)
  if (planned === 0 && status === undefined) return null
  const counts = { done: total - planned, planned }
  return (
    <fieldset className={styles.themes} data-screen>
      <legend className={styles.legend}>{words.legend}</legend>
      {[undefined, ...practiceStatuses].map((option) => (
        <button
          key={option ?? 'all'}
          type="button"
          className={styles.theme}
          aria-pressed={status === option}
          onClick={() => change({ status: option })}
        >
          {words[option ?? 'all']}
          {option && <span className={styles.count}>{counts[option]}</span>}
        </button>
      ))}
    </fieldset>
  )
}
