import { useText } from '../../../i18n/use-text.ts'
import { change, useView } from '../../../state/store.ts'
import { cardOrders } from '../../../state/view-state.ts'
import styles from './card-list.module.css'

/** Chooses the order of the cards within each province. */
export function CardOrder() {
  const words = useText().regions.order
  const order = useView((state) => state.order) ?? 'code'
  return (
    <label className={styles.order} data-screen>
      {words.label}
      <select
        value={order}
        onChange={(event) => change({ order: cardOrders.find((one) => one === event.target.value) })}
      >
        {cardOrders.map((one) => (
          <option key={one} value={one}>
            {words.by[one]}
          </option>
        ))}
      </select>
    </label>
  )
}
