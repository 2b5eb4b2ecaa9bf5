import { formatNumber } from '../../i18n/format.ts'
import { useLanguage, useText } from '../../i18n/use-text.ts'
import typography from '../../ui/text.module.css'
import styles from './filter-bar.module.css'

export interface Option {
  key: string
  text: string
  /** The number that the option shows. */
  count: number
  /** What the number counts, in words. */
  counted: string
  /** Whether the option leaves nothing of what the view shows. */
  empty: boolean
}

export interface OptionsProps {
  label: string
  /** Whether there is no other group beside it: the menu has its name already. */
  isAlone: boolean
  options: readonly Option[]
  chosen: readonly string[] | undefined
  onToggle: (key: string) => void
}

/** Options of one part of the filter, with counts; several may be chosen, none means all. */
export function Options({ label, isAlone, options, chosen, onToggle }: OptionsProps) {
  const text = useText()
  const lang = useLanguage()
  return (
    <fieldset className={styles.options}>
      <legend className={isAlone ? typography.hidden : styles.label}>{label}</legend>
      {options.map((option) => {
        const on = chosen?.includes(option.key) ?? false
        const empty = option.empty && !on
        return (
          <button
            key={option.key}
            type="button"
            className={styles.option}
            aria-pressed={on}
            aria-disabled={empty}
            title={empty ? text.shell.filters.none : option.counted}
            onClick={() => !empty && onToggle(option.key)}
          >
            {option.text}
            <span className={styles.count}>{formatNumber(option.count, lang)}</span>
          </button>
        )
      })}
    </fieldset>
  )
}
