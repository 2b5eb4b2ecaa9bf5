import styles from './two-way-switch.module.css'

export interface TwoWaySwitchProps<T extends string> {
  /** What the pair decides, for screen readers. */
  label: string
  value: T
  options: readonly { value: T; text: string; lang?: string }[]
  onChange: (value: T) => void
  className?: string | undefined
}

/** Two words with a stroke between them: the one in force is bold. */
export function TwoWaySwitch<T extends string>({
  label,
  value,
  options,
  onChange,
  className,
}: TwoWaySwitchProps<T>) {
  return (
    <fieldset className={`${styles.pair} ${className ?? ''}`}>
      <legend className={styles.legend}>{label}</legend>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          lang={option.lang}
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
        >
          {option.text}
        </button>
      ))}
    </fieldset>
  )
}
