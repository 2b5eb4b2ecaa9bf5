import { useBilingual, useText } from '../../../i18n/use-text.ts'
import { change, useView } from '../../../state/store.ts'
import { toggled } from '../../../state/toggled.ts'
import type { ThemeCount } from '../rows/theme-rows.ts'
import styles from './theme-bar.module.css'

/** The themes of the columns with their counts; the chosen ones are part of the link. */
export function ThemeBar({ counts }: { counts: readonly ThemeCount[] }) {
  const words = useText().practices
  const bilingual = useBilingual()
  const themes = useView((state) => state.themes)
  return (
    <fieldset className={styles.themes} data-screen>
      <legend className={styles.legend}>{words.themes}</legend>
      <button
        type="button"
        className={styles.theme}
        aria-pressed={themes === undefined}
        onClick={() => change({ themes: undefined })}
      >
        {words.allThemes}
      </button>
      {counts.map(({ theme, total }) => (
        <button
          key={theme.id}
          type="button"
          className={styles.theme}
          aria-pressed={themes?.includes(theme.id) ?? false}
          onClick={() => change({ themes: toggled(themes, theme.id) })}
        >
          {bilingual(theme)}
          <span className={styles.count}>{total}</span>
        </button>
      ))}
    </fieldset>
  )
}
