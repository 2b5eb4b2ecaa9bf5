import { useMemo, useState } from 'react'
import type { AxisGroup } from '../../../compare/axis.ts'
import type { Figure } from '../../../contract/figure.ts'
import type { Indicator } from '../../../contract/taxonomy.ts'
import { BarRows } from '../../charts/bar-rows.tsx'
import { linearScale, logScale } from '../../charts/scale.ts'
import { extentOf, largestFirst, marksOf } from '../../charts/series.ts'
import { VerdictLine } from '../../charts/verdict-line.tsx'
import { useCollection } from '../../data/collection-context.tsx'
import { useBilingual, useText } from '../../i18n/use-text.ts'
import { useView } from '../../state/store.ts'
import { Button } from '../../ui/button.tsx'
import { usePrinting } from '../../ui/use-printing.ts'
import styles from './main-chart.module.css'
import { PanelCaption } from './panel-caption.tsx'
import { useCompact } from './use-compact.ts'
import { useSetVerdict } from './use-set-verdict.ts'

/** A chart of more rows is opened on demand. */
const most = 40

export interface AxisPanelProps {
  panel: AxisGroup
  indicator: Indicator
  form: 'bars' | 'dots'
  /** All panels; of a single one the verdict above it is its own. */
  groups: readonly AxisGroup[]
  active: string | undefined
  onActive: (id: string, by: 'pointer' | 'focus') => void
}

/** The figures that may stand on one axis. */
export function AxisPanel({ panel, indicator, form, groups, active, onActive }: AxisPanelProps) {
  const figures = largestFirst(panel.figures)
  const text = useText()
  const say = useBilingual()
  const compact = useCompact()
  const [opened, setAll] = useState(false)
  const printing = usePrinting()
  const all = printing || opened
  const regions = useView((state) => state.regions)
  const collection = useCollection()
  const marks = useMemo(
    () => marksOf(collection, all ? figures : figures.slice(0, most), regions),
    [collection, figures, all, regions],
  )
  const scale = useMemo(() => {
    const extents = figures.map(extentOf)
    return form === 'dots' ? logScale(extents) : linearScale(extents, compact ? 2 : 4)
  }, [figures, form, compact])
  const alone = groups.length === 1
  const places = new Set(figures.map((figure) => figure.regionId)).size
  return (
    <div className={alone ? undefined : styles.panel}>
      {/* A panel of one row: the row itself says what is counted. */}
      {!alone && marks.length > 1 && (
        <div className={styles.panelHead}>
          <PanelCaption group={panel} groups={groups} />
          <PanelVerdict figures={figures} places={places} />
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
      {!printing && figures.length > most && (
        <Button look="text" onClick={() => setAll(!all)}>
          {all ? text.charts.fewer : text.charts.more(String(figures.length - most))}
        </Button>
      )}
    </div>
  )
}

function PanelVerdict({ figures, places }: { figures: readonly Figure[]; places: number }) {
  return <VerdictLine verdict={useSetVerdict(figures)} places={places} className={styles.panelVerdict} />
}
