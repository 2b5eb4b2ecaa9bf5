import { type ReactNode, useState } from 'react'
import { PairRows } from '../../../../charts/rows/pair-rows.tsx'
import { VerdictLine } from '../../../../charts/words/verdict-line.tsx'
import { useBilingual, useText } from '../../../../i18n/use-text.ts'
import { Button } from '../../../../ui/controls/button.tsx'
import { Empty } from '../../../../ui/controls/empty.tsx'
import { usePrinting } from '../../../../ui/use-printing.ts'
import styles from '../../main/main-chart.module.css'
import { useNarrow } from '../../use-compact.ts'
import type { FormProps } from '../form.ts'
import type { PairPanel } from './pair-panels.ts'
import { type Pointing, WithRail } from './with-rail.tsx'

export interface PairViewProps extends FormProps {
  panels: readonly PairPanel[]
  /** How to read the form. */
  note: ReactNode
  /** Said where there is nothing to draw. */
  empty: { title: string; hint: string }
  /** Said below the rows. */
  foot?: ReactNode
}

/** A panel of more rows is opened on demand. */
const most = 40

interface PanelProps extends Pointing {
  panel: PairPanel
  label: string
}

function Panel({ panel: { caption, doubts = [], scale, rows }, label, active, onActive }: PanelProps) {
  const text = useText()
  const compact = useNarrow()
  const printing = usePrinting()
  const [opened, setOpened] = useState(false)
  const shown = opened || printing ? rows : rows.slice(0, most)
  return (
    <div className={styles.panel}>
      {caption !== '' && <p className={styles.panelVerdict}>{caption}</p>}
      {doubts.map(({ of, verdict }) => (
        <VerdictLine key={of} of={of} verdict={verdict} className={styles.panelVerdict} />
      ))}
      <PairRows
        rows={shown}
        scale={scale}
        compact={compact}
        label={label}
        active={active}
        onActive={onActive}
      />
      {!printing && rows.length > most && (
        <Button look="text" onClick={() => setOpened(!opened)}>
          {opened ? text.charts.fewer : text.charts.more(String(rows.length - most))}
        </Button>
      )}
    </div>
  )
}

/** Panels of rows of two numbers, with the sentence of the one that is pointed at. */
export function PairView({ model, indicator, panels, note, empty, foot }: PairViewProps) {
  const text = useText()
  const say = useBilingual()
  const figures = panels.flatMap(({ rows }) =>
    rows.flatMap(({ numbers }) => numbers.map(({ figure }) => figure)),
  )
  return (
    <WithRail model={model} figures={figures} first={figures[0]?.id}>
      {({ active, onActive }) => (
        <>
          <p className={styles.note}>{note}</p>
          {panels.length === 0 && <Empty {...empty} />}
          {panels.map((panel) => (
            <Panel
              key={panel.key}
              panel={panel}
              label={text.charts.chartLabel(say(indicator.indicator))}
              active={active}
              onActive={onActive}
            />
          ))}
          {foot}
        </>
      )}
    </WithRail>
  )
}
