import { useText } from '../../../i18n/use-text.ts'
import { change, useView } from '../../../state/store.ts'
import { chartFormRows } from './all.ts'
import type { FormProps } from './form.ts'
import styles from './form-switch.module.css'

/** The forms of the chart; one that has nothing to draw is set back, and says so. */
export function FormSwitch(props: FormProps) {
  const text = useText()
  const form = useView((state) => state.form)
  const { label, names, hints, nothing } = text.charts.forms
  return (
    <fieldset className={styles.switch}>
      <legend className={styles.legend}>{label}</legend>
      {chartFormRows.map(({ id, draws = () => true }) => {
        const drawn = draws(props)
        return (
          <button
            key={id}
            type="button"
            aria-pressed={form === id}
            title={drawn ? hints[id] : nothing(hints[id])}
            className={styles.option}
            data-empty={!drawn}
            onClick={() => change({ form: id })}
          >
            {names[id]}
          </button>
        )
      })}
    </fieldset>
  )
}
