import { useMemo } from 'react'
import { useText } from '../../../i18n/use-text.ts'
import { useView } from '../../../state/store.ts'
import { SectionHead } from '../main/section-head.tsx'
import { indicatorModel } from '../model/indicator-model.ts'
import type { ChartsModel } from '../model/use-model.ts'
import styles from './small-multiples.module.css'
import { SmallPanel } from './small-panel.tsx'
import { useSeen } from './use-seen.ts'

const most = 6

function Panels({ model, ids }: { model: ChartsModel; ids: readonly string[] }) {
  const { collection, asked, passing, mentions } = model
  const models = ids.flatMap((id) => {
    const indicator = collection.indicator(id)
    return indicator ? [indicatorModel(collection, indicator, asked, passing, mentions)] : []
  })
  return (
    <div className={styles.grid}>
      {models.map((indicator) => (
        <SmallPanel key={indicator.indicator.id} model={model} indicator={indicator} />
      ))}
    </div>
  )
}

/** The other indicators chosen in the link, and six more that these places state; drawn when they come near. */
export function SmallMultiples({ model }: { model: ChartsModel }) {
  const text = useText()
  const words = text.charts.panels
  const form = useView((state) => state.form)
  const [ref, seen] = useSeen<HTMLElement>()
  const chosen = useMemo(() => model.shown.slice(1), [model.shown])
  const others = useMemo(
    () =>
      model.rows
        .map((row) => row.indicator.id)
        .filter((id) => !model.shown.includes(id))
        .slice(0, most),
    [model.rows, model.shown],
  )
  if (form === 'matrix') return null
  const places = model.asked.chosen
    ? text.charts.places.thisMany(String(model.asked.regionIds.length))
    : text.charts.places.allPlaces
  return (
    <section ref={ref} className={styles.section}>
      {chosen.length > 0 && (
        <>
          <SectionHead title={words.chosen} note={words.note} />
          {seen && <Panels model={model} ids={chosen} />}
        </>
      )}
      {others.length > 0 && (
        <>
          <SectionHead title={words.others(places)} note={chosen.length === 0 ? words.note : undefined} />
          {seen && <Panels model={model} ids={others} />}
        </>
      )}
    </section>
  )
}
