import type { CSSProperties } from 'react'
import { placeMark, placeVar } from '../../../ui/places/place-colour.ts'
import type { ChartsModel } from '../model/use-model.ts'
import styles from './picker.module.css'

/** Beyond so many places a cell would be thinner than a hair: the share is drawn instead. */
const mostCells = 16

/**
 * Who states an indicator, a cell a place in the order of the places above the chart, in the place's colour;
 * a dash where it does not. The count beside it says the same in words.
 */
export function CoverageCells({
  model,
  asked,
  stated,
}: {
  model: ChartsModel
  asked: readonly string[]
  stated: readonly string[]
}) {
  const { regionIds, chosen } = model.asked
  if (asked.length > mostCells) {
    const share = (stated.length / asked.length) * 100
    return (
      <span aria-hidden="true" className={styles.strip}>
        <span style={{ width: `${Math.min(100, Math.max(4, share))}%` }} />
      </span>
    )
  }
  return (
    <span aria-hidden="true" className={styles.cells}>
      {asked.map((id) => {
        const colour = placeVar(placeMark(model.collection, id, chosen ? regionIds : []))
        const states = stated.includes(id)
        return (
          <span
            key={id}
            className={states ? styles.cell : styles.blank}
            style={states ? ({ '--colour': colour } as CSSProperties) : undefined}
          />
        )
      })}
    </span>
  )
}
