import { type ReactNode, useState } from 'react'
import type { Figure } from '../../../../../contract/figure.ts'
import { sourceIdsOf } from '../../../../data/texts/source-ids.ts'
import { useTexts } from '../../../../data/texts/use-texts.ts'
import styles from '../../main/main-chart.module.css'
import { Rail } from '../../main/rail.tsx'
import type { ChartsModel } from '../../model/use-model.ts'

/** So many sentences are fetched before a mark is pointed at. */
const readAhead = 40

/** What a form tells its marks: which one's sentence is shown, and whom to tell of another. */
export interface Pointing {
  active: string | undefined
  onActive: (id: string, by: 'pointer' | 'focus') => void
}

export interface WithRailProps {
  model: ChartsModel
  /** All that are drawn. */
  figures: readonly Figure[]
  /** Whose sentence is shown before one is pointed at. */
  first: string | undefined
  children: (pointing: Pointing) => ReactNode
}

/** A form with the sentence of the mark that is pointed at beside it. */
export function WithRail({ model, figures, first, children }: WithRailProps) {
  const [pointed, setPointed] = useState<{ id: string; by: 'pointer' | 'focus' } | undefined>()
  const { collection } = model
  const known = pointed && figures.some(({ id }) => id === pointed.id)
  const active = known ? pointed.id : first
  const current = active === undefined ? undefined : collection.figure(active)
  const texts = useTexts(sourceIdsOf(collection, [current, ...figures.slice(0, readAhead)]))
  return (
    <div className={styles.body}>
      <div className={styles.charts}>
        {children({ active, onActive: (id, by) => setPointed({ id, by }) })}
      </div>
      {current && (
        <Rail figure={current} texts={texts} announce={pointed?.by === 'focus' && pointed.id === active} />
      )}
    </div>
  )
}
