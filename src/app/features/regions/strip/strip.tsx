import { memo, useMemo } from 'react'
import type { Figure } from '../../../../contract/figure.ts'
import { useCollection } from '../../../data/collection-context.tsx'
import { useView } from '../../../state/store.ts'
import { placeMark, placeVar } from '../../../ui/places/place-colour.ts'
import styles from './strip.module.css'
import { type StripMark, stripMark, stripScale } from './strip-scale.ts'

const none: readonly string[] = []
const pad = 8
const middle = 9
/** More dots than these would hide one another. */
const mostDots = 40

function Dot({ mark, label }: { mark: StripMark; label?: string }) {
  const collection = useCollection()
  const chosen = useView((state) => state.regions) ?? none
  const place = placeMark(collection, mark.figure.regionId ?? '', chosen)
  const colour = placeVar(place)
  const x = pad + mark.x
  // The hatched tail stands before the dot, or after it where there is no room before.
  const tail = mark.x < 12 ? x + 6 : x - 12
  return (
    <g stroke={colour}>
      {label !== undefined && <title>{label}</title>}
      {mark.end === 'about' && (
        <path d={`M${tail} ${middle + 3}l3 -6M${tail + 3.5} ${middle + 3}l3 -6`} className={styles.open} />
      )}
      {mark.end === 'over' && <path d={`M${x + 6} ${middle - 4}l3.5 4l-3.5 4`} className={styles.open} />}
      {mark.end === 'under' && <path d={`M${x - 6} ${middle - 4}l-3.5 4l3.5 4`} className={styles.open} />}
      {place.hollow || mark.figure.kind === 'target' ? (
        <circle cx={x} cy={middle} r="3.25" strokeWidth="2.5" className={styles.hollow} />
      ) : (
        <circle cx={x} cy={middle} r="4.5" fill={colour} stroke="none" />
      )}
    </g>
  )
}

interface StripProps {
  /** One figure a place. */
  figures: readonly Figure[]
  /** Where in the list stand those that are left out. */
  left?: ReadonlySet<number>
  own?: Figure
  width?: number
  label: string
}

/**
 * A figure among the other places' figures of one axis, one a place: a dot for this place, ticks for the
 * others; without `own` the chosen ones are dots, or where nobody is chosen, all, unless they are too many. It starts at zero. The
 * words beside it say the same.
 */
export const Strip = memo(({ figures, left, own, width = 100, label }: StripProps) => {
  const inner = width - 2 * pad - 2
  const chosen = useView((state) => state.regions) ?? none
  const scale = useMemo(() => stripScale(figures, inner, own, left), [figures, inner, own, left])
  // Beside chosen places the others are ticks: a pigment that is lent to a choice must not meet its owner.
  const all = own === undefined && figures.length <= mostDots && chosen.length === 0
  const ticks = all ? [] : scale.ticks
  const dotted = own
    ? [own]
    : all
      ? figures
      : figures.filter(({ regionId }) => regionId !== undefined && chosen.includes(regionId))
  return (
    <svg className={styles.strip} width={width} height="18" role="img" aria-label={label}>
      <line x1={pad} x2={pad + inner} y1={middle} y2={middle} className={styles.axis} />
      <line x1={pad} x2={pad} y1={middle - 3} y2={middle + 3} className={styles.axis} />
      {ticks.length > 0 && (
        <path d={ticks.map((x) => `M${pad + x} ${middle - 5}v10`).join('')} className={styles.tick} />
      )}
      {dotted.map((figure) => (
        <Dot key={figure.id} mark={stripMark(figure, scale)} />
      ))}
    </svg>
  )
})
