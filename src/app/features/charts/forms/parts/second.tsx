import type { Measure } from '../../../../../compare/measures.ts'
import { useBilingual, useText } from '../../../../i18n/use-text.ts'
import { change } from '../../../../state/store.ts'
import { type IndicatorModel, indicatorModel } from '../../model/indicator-model.ts'
import type { ChartsModel } from '../../model/use-model.ts'
import styles from './second.module.css'

/** The model of a second indicator beside the main one; undefined where the dataset does not know it. */
export function secondModel({ collection, asked, passing, mentions }: ChartsModel, id: string | undefined) {
  const indicator = collection.indicator(id)
  return indicator && indicatorModel(collection, indicator, asked, passing, mentions)
}

/** An indicator that may be chosen, and how many places it gives something to draw. */
export interface SecondOption {
  indicator: Measure
  places: number
}

export interface SecondPickerProps {
  model: ChartsModel
  /** The main indicator. */
  main: string
  second: IndicatorModel | undefined
  options: readonly SecondOption[]
  label: string
}

/** Chooses the second indicator, of those that give something to draw. */
export function SecondPicker({ model, main, second, options, label }: SecondPickerProps) {
  const say = useBilingual()
  const none = useText().charts.two.choose
  const listed = second && options.some(({ indicator }) => indicator.id === second.indicator.id)
  return (
    <label className={styles.second} data-screen>
      {label}{' '}
      <select
        value={second?.indicator.id ?? ''}
        onChange={({ target: { value } }) =>
          change({ indicators: [main, value, ...model.shown.slice(2).filter((id) => id !== value)] })
        }
      >
        {!second && <option value="">{none}</option>}
        {second && !listed && <option value={second.indicator.id}>{say(second.indicator)}</option>}
        {options.map(({ indicator, places }) => (
          <option key={indicator.id} value={indicator.id}>
            {`${say(indicator)} · ${places}`}
          </option>
        ))}
      </select>
    </label>
  )
}
