import { unitsToJoin } from '../../../../compare/one-unit.ts'
import type { Dictionary } from '../../../i18n/dictionary.ts'
import { useText } from '../../../i18n/use-text.ts'
import { change } from '../../../state/store.ts'
import type { FormProps } from '../forms/form.ts'
import type { IndicatorModel } from '../model/indicator-model.ts'
import type { ChartsModel } from '../model/use-model.ts'
import styles from './main-chart.module.css'

/** How many digits of a rate are told: 1 平方米 of a 公顷 has five. */
const digits = 6

/** 1 吨 = 2000 斤, 1 平方公里 = 100 公顷: from the larger unit to the smaller one. */
function ratesOf(figures: IndicatorModel['all'], { terms }: Dictionary): string[] {
  const rate = (larger: string, smaller: string, many: number) =>
    `1 ${terms.unit(larger)} = ${Number(many.toPrecision(digits))} ${terms.unit(smaller)}`
  return unitsToJoin(figures).flatMap(({ unit, others }) =>
    others.map((other) =>
      other.factor < 1 ? rate(unit, other.unit, 1 / other.factor) : rate(other.unit, unit, other.factor),
    ),
  )
}

/** By what the units of a chart are brought to one, a line; none where the reader did not ask for it, or nothing is brought to another. */
export function unitWords(
  { passing }: Pick<ChartsModel, 'passing'>,
  { all }: IndicatorModel,
  text: Dictionary,
): string[] {
  const rates = passing.oneUnit ? ratesOf(all, text) : []
  return rates.length > 0 ? [text.charts.units.rates(rates.join(text.terms.joint))] : []
}

/** Where places tell one quantity in several units: brings them to one when the reader asks, and says by what. */
export function UnitsLine({ model, indicator }: FormProps) {
  const text = useText()
  const units = unitsToJoin(indicator.all)
  if (units.length === 0) return null
  const names = units.map(({ unit }) => text.terms.unit(unit)).join(text.terms.joint)
  return (
    <p className={styles.units}>
      <label>
        <input
          type="checkbox"
          checked={model.passing.oneUnit === true}
          onChange={(event) => change({ oneUnit: event.target.checked })}
        />{' '}
        {text.charts.units.join(names)}
      </label>
      {unitWords(model, indicator, text).map((line) => (
        <span key={line}>{line}</span>
      ))}
    </p>
  )
}
