import type { CSSProperties } from 'react'
import { useCollection } from '../data/collection-context.tsx'
import { useView } from '../state/store.ts'
import styles from './place.module.css'
import { placeMark, placeVar } from './place-colour.ts'

const none: readonly string[] = []

/** The dot of a place, full or hollow. Colour is never alone: a name stands beside it. */
export function PlaceDot({ regionId, size = 10 }: { regionId: string; size?: number }) {
  const collection = useCollection()
  const chosen = useView((state) => state.regions) ?? none
  const mark = placeMark(collection, regionId, chosen)
  const variables = { '--dot': placeVar(mark), '--size': `${size}px` } as CSSProperties
  return <span aria-hidden="true" className={mark.hollow ? styles.hollow : styles.dot} style={variables} />
}
