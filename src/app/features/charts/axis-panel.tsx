import { useMemo, useState } from 'react'
import type { AxisGroup } from '../../../compare/axis.ts'
import type { Verdict } from '../../../compare/verdict.ts'
import type { Indicator } from '../../../contract/taxonomy.ts'
import { BarRows } from '../../charts/bar-rows.tsx'
import type { Mark } from '../../charts/mark.ts'
import { linearScale, logScale } from '../../charts/scale.ts'
import { VerdictLine } from '../../charts/verdict-line.tsx'
import { useBilingual, useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/button.tsx'
import styles from './main-chart.module.css'
import { PanelCaption } from './panel-caption.tsx'
import { useCompact } from './use-compact.ts'

/** A chart of more rows is opened on demand. */
const most = 40

export interface AxisPanelProps {
  panel: AxisGroup & { marks: readonly Mark[]; verdict: Verdict }
  indicator: Indicator
  form: 'bars' | 'dots'
  /** All panels; of a single one the verdict above it is its own. */
  groups: readonly AxisGroup[]
  active: string | undefined
  onActive: (id: string, by: 'pointer' | 'focus') => void
}

/** The figures that may stand on one axis. */
export function AxisPanel({ panel, indicator, form, groups, active, onActive }: AxisPanelProps) {
  const text = useText()
  const say = useBilingual()
  const compact = useCompact()
  const [all, setAll] = useState(false)
  const marks = all ? panel.marks : panel.marks.slice(0, most)
  const scale = useMemo(
    () => (form === 'dots' ? logScale(panel.marks) : linearScale(panel.marks, compact ? 2 : 4)),
    [panel.marks, form, compact],
  )
  const alone = groups.length === 1
  const places = new Set(panel.figures.map((figure) => figure.regionId)).size
  return (
    <div className={alone ? undefined : styles.panel}>
      {/* A panel of one row: the row itself says what is counted. */}
      {!alone && marks.length > 1 && (
        <div className={styles.panelHead}>
          <PanelCaption group={panel} groups={groups} />
          <VerdictLine verdict={panel.verdict} places={places} className={styles.panelVerdict} />
        </div>
      )}
      <BarRows
        marks={marks}
        scale={scale}
        form={form}
        size={compact ? 'stacked' : 'main'}
        label={text.charts.chartLabel(say(indicator))}
        active={active}
        onActive={onActive}
      />
      {panel.marks.length > most && (
        <Button look="text" onClick={() => setAll(!all)}>
          {all ? text.charts.fewer : text.charts.more(String(panel.marks.length - most))}
        </Button>
      )}
    </div>
  )
}
