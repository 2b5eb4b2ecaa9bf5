import type { ReactNode } from 'react'
import { PairRows } from '../../../../charts/rows/pair-rows.tsx'
import { useBilingual, useText } from '../../../../i18n/use-text.ts'
import { Empty } from '../../../../ui/controls/empty.tsx'
import styles from '../../main/main-chart.module.css'
import { useCompact } from '../../use-compact.ts'
import type { FormProps } from '../form.ts'
import type { PairPanel } from './pair-panels.ts'
import { WithRail } from './with-rail.tsx'

export interface PairViewProps extends FormProps {
  panels: readonly PairPanel[]
  /** How to read the form. */
  note: ReactNode
  /** Said where there is nothing to draw. */
  empty: { title: string; hint: string }
  /** Said below the rows. */
  foot?: ReactNode
}

/** Panels of rows of two numbers, with the sentence of the one that is pointed at. */
export function PairView({ model, indicator, panels, note, empty, foot }: PairViewProps) {
  const text = useText()
  const say = useBilingual()
  const compact = useCompact()
  const figures = panels.flatMap(({ rows }) =>
    rows.flatMap(({ numbers }) => numbers.map(({ figure }) => figure)),
  )
  return (
    <WithRail model={model} figures={figures} first={figures[0]?.id}>
      {({ active, onActive }) => (
        <>
          <p className={styles.note}>{note}</p>
          {panels.length === 0 && <Empty {...empty} />}
          {panels.map(({ key, caption, scale, rows }) => (
            <div key={key} className={styles.panel}>
              {caption !== '' && <p className={styles.panelVerdict}>{caption}</p>}
              <PairRows
                rows={rows}
                scale={scale}
                compact={compact}
                label={text.charts.chartLabel(say(indicator.indicator))}
                active={active}
                onActive={onActive}
              />
            </div>
          ))}
          {foot}
        </>
      )}
    </WithRail>
  )
}
