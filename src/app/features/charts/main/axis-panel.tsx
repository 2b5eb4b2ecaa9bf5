import { useMemo, useState } from 'react'
import type { AxisGroup } from '../../../../compare/fair/axis.ts'
import type { PanelVerdict } from '../../../../compare/fair/set-verdict.ts'
import type { Indicator } from '../../../../contract/taxonomy.ts'
import { BarRows } from '../../../charts/rows/bar-rows.tsx'
import { VerdictLine } from '../../../charts/words/verdict-line.tsx'
import { useCollection } from '../../../data/collection-context.tsx'
import { useBilingual, useText } from '../../../i18n/use-text.ts'
import type { Scale } from '../../../marks/scale.ts'
import { largestFirst, marksOf } from '../../../marks/series.ts'
import { Button } from '../../../ui/controls/button.tsx'
import { useTogether } from '../../../ui/places/together.ts'
import { usePrinting } from '../../../ui/use-printing.ts'
import { useStacked } from '../use-compact.ts'
import styles from './main-chart.module.css'
import { PanelCaption } from './panel-caption.tsx'

/** A chart of more rows is opened on demand. */
const most = 40

export interface AxisPanelProps {
  panel: AxisGroup
  scale: Scale | undefined
  /** Undefined while it is being looked for. */
  verdict: PanelVerdict | undefined
  indicator: Indicator
  form: 'bars' | 'dots'
  /** All panels; of a single one the verdict above it is its own. */
  groups: readonly AxisGroup[]
  active: string | undefined
  onActive: (id: string, by: 'pointer' | 'focus') => void
}

/** The figures that may stand on one axis. */
export function AxisPanel(props: AxisPanelProps) {
  const { panel, scale, verdict, indicator, form, groups, active, onActive } = props
  const figures = largestFirst(panel.figures)
  const text = useText()
  const say = useBilingual()
  const compact = useStacked()
  const [opened, setAll] = useState(false)
  const printing = usePrinting()
  const all = printing || opened
  const together = useTogether()
  const collection = useCollection()
  const marks = useMemo(
    () => marksOf(collection, all ? figures : figures.slice(0, most), together),
    [collection, figures, all, together],
  )
  const alone = groups.length === 1
  return (
    <div className={alone ? styles.axis : styles.panel}>
      {!alone && (
        <div className={styles.panelHead}>
          <PanelCaption group={panel} groups={groups} />
          {marks.length > 1 && <VerdictLine verdict={verdict} className={styles.panelVerdict} />}
        </div>
      )}
      <BarRows
        marks={marks}
        scale={figures.length > 1 ? scale : undefined}
        form={form}
        size={compact ? 'stacked' : 'main'}
        label={text.charts.chartLabel(say(indicator))}
        active={active}
        onActive={onActive}
      />
      {!printing && figures.length > most && (
        <Button look="text" onClick={() => setAll(!all)}>
          {all ? text.charts.fewer : text.charts.more(String(figures.length - most))}
        </Button>
      )}
    </div>
  )
}
