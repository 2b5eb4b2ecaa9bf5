import { useState } from 'react'
import { panelScales } from '../../charts/panel-scales.ts'
import { largestFirst } from '../../charts/series.ts'
import { VerdictLine } from '../../charts/verdict-line.tsx'
import { useTexts } from '../../data/use-texts.ts'
import { useText } from '../../i18n/use-text.ts'
import { useView } from '../../state/store.ts'
import { Empty } from '../../ui/empty.tsx'
import { AxisPanel } from './axis-panel.tsx'
import { ChartHead } from './chart-head.tsx'
import { ChartSave } from './chart-save.tsx'
import { FormSwitch } from './form-switch.tsx'
import type { IndicatorModel } from './indicator-model.ts'
import styles from './main-chart.module.css'
import { MatrixTable } from './matrix-table.tsx'
import { panelsOf } from './panels.ts'
import { sourcesOfFigures } from './passages.ts'
import { Rail } from './rail.tsx'
import { Unstated } from './unstated.tsx'
import { useCompact } from './use-compact.ts'
import type { ChartsModel } from './use-model.ts'
import { useSetVerdict } from './use-set-verdict.ts'
import { YearsSection } from './years-section.tsx'

/** So many sentences are fetched before a mark is pointed at. */
const readAhead = 40

/** The main chart: who states the indicator, whether it compares, the marks, and those who give no number. */
export function MainChart({ model, indicator }: { model: ChartsModel; indicator: IndicatorModel }) {
  const text = useText()
  const form = useView((state) => state.form)
  const [pointed, setPointed] = useState<{ id: string; by: 'pointer' | 'focus' } | undefined>()
  const { collection } = model
  const { figures } = indicator
  const verdict = useSetVerdict(figures)
  const compact = useCompact()
  const panels = panelsOf(collection, figures)
  const first = panels[0] && largestFirst(panels[0].figures)[0]?.id
  const ids = new Set(figures.map((figure) => figure.id))
  const active = pointed && ids.has(pointed.id) ? pointed.id : first
  const current = active === undefined ? undefined : collection.figure(active)
  const texts = useTexts(sourcesOfFigures(collection, [current, ...figures.slice(0, readAhead)]))
  const scales = panelScales(collection, panels, form === 'dots' ? 'dots' : 'bars', compact ? 2 : 4)
  return (
    <section className={styles.main}>
      <ChartHead model={indicator} settled={model.texts.settled && indicator.searched} />
      <div className={styles.bar}>
        <VerdictLine verdict={verdict} className={styles.verdict} />
        <FormSwitch />
        <ChartSave model={model} indicator={indicator} />
      </div>
      {form === 'matrix' ? (
        <MatrixTable model={model} />
      ) : (
        <div className={styles.body}>
          <div className={styles.charts}>
            {form === 'dots' && figures.length > 0 && (
              <p className={styles.note}>{text.charts.forms.logNote}</p>
            )}
            {panels.map((panel, at) => (
              <AxisPanel
                key={panel.figures[0]?.id}
                panel={panel}
                scale={scales[at]}
                verdict={verdict?.panels[at]}
                indicator={indicator.indicator}
                form={form}
                groups={panels}
                active={active}
                onActive={(id, by) => setPointed({ id, by })}
              />
            ))}
            {figures.length === 0 && <NothingStated indicator={indicator} />}
            <Unstated model={model} indicator={indicator} />
          </div>
          {current && (
            <Rail
              figure={current}
              texts={texts}
              announce={pointed?.by === 'focus' && pointed.id === active}
            />
          )}
        </div>
      )}
      {form !== 'matrix' && <YearsSection figures={figures} indicator={indicator.indicator} />}
    </section>
  )
}

function NothingStated({ indicator }: { indicator: IndicatorModel }) {
  const words = useText().charts.empty
  const lang = useView((state) => state.lang)
  if (indicator.filtered.length > 0) return <Empty title={words.title} hint={words.hint} />
  return <Empty title={words.silentTitle(indicator.indicator[lang])} hint={words.silentHint} />
}
