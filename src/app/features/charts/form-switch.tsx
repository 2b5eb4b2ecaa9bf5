import { useText } from '../../i18n/use-text.ts'
import { change, useView } from '../../state/store.ts'
import { chartForms } from '../../state/view-state.ts'
import styles from './form-switch.module.css'

/** Bars, dots or the matrix. */
export function FormSwitch() {
  const text = useText()
  const form = useView((state) => state.form)
  const hints = {
    bars: text.charts.forms.barsHint,
    dots: text.charts.forms.dotsHint,
    matrix: text.charts.forms.matrixHint,
  }
  return (
    <fieldset className={styles.switch}>
      <legend className={styles.legend}>{text.charts.forms.label}</legend>
      {chartForms.map((option) => (
        <button
          key={option}
          type="button"
          aria-pressed={form === option}
          title={hints[option]}
          className={styles.option}
          onClick={() => change({ form: option })}
        >
          {text.charts.forms[option]}
        </button>
      ))}
    </fieldset>
  )
}
