import { formatNumber } from '../../i18n/format.ts'
import { useLanguage, useText } from '../../i18n/use-text.ts'
import { toggled } from '../../state/toggled.ts'
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
  options: readonly Option[]
  chosen: readonly string[] | undefined
  /** Shows "all" before the options. */
  all?: boolean
  onChange: (chosen: string[] | undefined) => void
}

/** Options of one part of the filter, with counts; several may be chosen, none means all. */
export function Options({ label, options, chosen, all = false, onChange }: OptionsProps) {
  const text = useText()
  const lang = useLanguage()
  return (
    <fieldset className={styles.options}>
      <legend className={styles.label}>{label}</legend>
      {all && (
        <button
          type="button"
          className={styles.option}
          aria-pressed={chosen === undefined}
          onClick={() => onChange(undefined)}
        >
          {text.shell.filters.all}
        </button>
      )}
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
            onClick={() => !empty && onChange(toggled(chosen, option.key))}
          >
            {option.text}
            <span className={styles.count}>{formatNumber(option.count, lang)}</span>
          </button>
        )
      })}
    </fieldset>
  )
}
