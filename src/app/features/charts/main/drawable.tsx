import { useMemo } from 'react'
import { useBilingual, useText } from '../../../i18n/use-text.ts'
import { change } from '../../../state/store.ts'
import { Button } from '../../../ui/controls/button.tsx'
import type { ChartFormRow } from '../forms/form.ts'
import type { PickerRow } from '../model/indicator-model.ts'
import { statedIn } from '../model/matrix-model.ts'
import type { ChartsModel } from '../model/use-model.ts'
import styles from './main-chart.module.css'

/** So many are offered. */
const most = 6

type Draws = NonNullable<ChartFormRow['draws']>

/** The indicators of the picker that a form can draw, those of most places first. */
function drawableRows(model: ChartsModel, draws: Draws): PickerRow[] {
  const found: PickerRow[] = []
  for (const row of model.rows) {
    const figures = row.stated.flatMap((regionId) => statedIn(model, row.indicator.id, regionId))
    if (draws({ model, indicator: { indicator: row.indicator, figures } })) found.push(row)
    if (found.length === most) break
  }
  return found
}

/** The way out of a form that has nothing to draw: the indicators that it can draw here, or that there is none. */
export function DrawableElsewhere({ model, draws }: { model: ChartsModel; draws: Draws }) {
  const { drawable } = useText().charts.forms
  const say = useBilingual()
  const rows = useMemo(() => drawableRows(model, draws), [model, draws])
  if (rows.length === 0) return <p>{drawable.none}</p>
  return (
    <p className={styles.drawable}>
      {drawable.some}{' '}
      {rows.map(({ indicator }) => (
        <Button key={indicator.id} look="text" onClick={() => change({ indicators: [indicator.id] })}>
          {say(indicator)}
        </Button>
      ))}
    </p>
  )
}
