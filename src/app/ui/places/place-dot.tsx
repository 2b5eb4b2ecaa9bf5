import type { CSSProperties } from 'react'
import { useCollection } from '../../data/collection-context.tsx'
import styles from './place.module.css'
import { placeMark, placeVar } from './place-colour.ts'
import { useTogether } from './together.ts'

/** The dot of a place, full or hollow. Colour is never alone: a name stands beside it. */
export function PlaceDot({ regionId, size = 10 }: { regionId: string; size?: number }) {
  const collection = useCollection()
  const { places, others } = useTogether()
  const mark = placeMark(collection, regionId, places, others)
  const variables = { '--dot': placeVar(mark), '--size': `${size}px` } as CSSProperties
  return <span aria-hidden="true" className={mark.hollow ? styles.hollow : styles.dot} style={variables} />
}
