import { Minus, Plus } from 'lucide-react'
import { useMemo } from 'react'
import type { Roving } from '../../../charts/rows/use-roving.ts'
import { useBilingual, useText } from '../../../i18n/use-text.ts'
import { change } from '../../../state/store.ts'
import { IconButton } from '../../../ui/controls/icon-button.tsx'
import type { PickerRow as Row } from '../model/indicator-model.ts'
import { ableToTell } from '../model/places.ts'
import type { ChartsModel } from '../model/use-model.ts'
import { CoverageCells } from './coverage-cells.tsx'
import styles from './picker.module.css'

export interface PickerRowProps {
  model: ChartsModel
  row: Row
  /** The row's place in the walk of the arrow keys. */
  stop: ReturnType<Roving['item']>
  onPicked: () => void
}

/** Of more places than these the column has no room for how many were asked; the line above says it. */
const mostAsked = 99

/** One indicator of the picker: a click makes it the main chart, the sign beside it draws it as well. */
export function PickerRow({ model, row, stop, onPicked }: PickerRowProps) {
  const text = useText()
  const say = useBilingual()
  const { id } = row.indicator
  const isMain = model.shown[0] === id
  const isShown = model.shown.includes(id)
  const name = say(row.indicator)
  const { collection, asked: all } = model
  const asked = useMemo(() => ableToTell(collection, all, row.stated), [collection, all, row.stated])
  const count = String(asked.length)
  const toggle = () =>
    change({ indicators: isShown ? model.shown.filter((other) => other !== id) : [...model.shown, id] })
  return (
    <li className={styles.row} data-main={isMain} data-shown={isShown}>
      <button
        type="button"
        className={styles.pick}
        aria-current={isMain ? 'true' : undefined}
        aria-label={text.charts.picker.states(name, String(row.stated.length), count)}
        onClick={() => {
          change({ indicators: [id] })
          onPicked()
        }}
        {...stop}
      >
        <span className={styles.name} title={name}>
          {name}
        </span>
        <CoverageCells model={model} asked={asked} stated={row.stated} />
        <span className={styles.count}>
          {row.stated.length}
          {asked.length <= mostAsked && `/${count}`}
        </span>
      </button>
      {!isMain && (
        <IconButton
          label={text.charts.picker.alsoDraw}
          aria-pressed={isShown}
          className={styles.also}
          tabIndex={stop.tabIndex}
          onClick={toggle}
        >
          {isShown ? <Minus size={12} aria-hidden="true" /> : <Plus size={12} aria-hidden="true" />}
        </IconButton>
      )}
    </li>
  )
}
