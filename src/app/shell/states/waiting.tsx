import { useProgress } from '../../data/read-body.ts'
import { formatNumber } from '../../i18n/format.ts'
import { useLanguage, useText } from '../../i18n/use-text.ts'
import type { Language } from '../../state/view-state.ts'
import styles from './waiting.module.css'

/** 12_345_678 → 12.3 */
const megabytes = (bytes: number, lang: Language) => formatNumber(Math.round(bytes / 1e5) / 10, lang)

const cards = [0, 1, 2, 3, 4, 5]

/** While the data or the code of a view are on their way: said after a moment, with how far it is. */
export function Waiting() {
  const text = useText()
  const lang = useLanguage()
  const progress = useProgress((state) => state.progress)
  const whole = progress !== undefined && progress.loaded >= progress.total
  return (
    <div className={styles.waiting}>
      <p role="status">
        {whole ? text.shell.checking : text.shell.loading}
        {progress && !whole && (
          <span className={styles.size}>
            {text.shell.loaded(megabytes(progress.loaded, lang), megabytes(progress.total, lang))}
          </span>
        )}
      </p>
      {progress && (
        <progress
          className={styles.bar}
          aria-label={text.shell.loading}
          value={progress.loaded}
          max={progress.total}
        />
      )}
      <div className={styles.cards} aria-hidden="true">
        {cards.map((card) => (
          <div key={card} className={styles.card}>
            <span className={styles.name} />
            <span className={styles.line} />
            <span className={styles.number} />
            <span className={styles.number} />
            <span className={styles.number} />
          </div>
        ))}
      </div>
    </div>
  )
}
