import { useEffect, useMemo, useState } from 'react'
import type { SetVerdict } from '../../../../compare/fair/set-verdict.ts'
import type { Figure } from '../../../../contract/figure.ts'
import { useCollection } from '../../../data/collection-context.tsx'
import { usePrinting } from '../../../ui/use-printing.ts'
import { judged } from './panels.ts'

/** So many figures are judged before the chart is drawn; of more the verdict follows it. */
const atOnce = 300
const none: readonly Figure[] = []

/** The verdict of a set of figures; undefined as long as that of a large set is being looked for. */
export function useSetVerdict(figures: readonly Figure[]): SetVerdict | undefined {
  const collection = useCollection()
  // Not by a deferred value: that is worked out before the frame, and stands in the way of the chart.
  const [drawn, setDrawn] = useState(none)
  useEffect(() => {
    if (figures.length <= atOnce) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setDrawn(figures))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [figures])
  const printing = usePrinting()
  const ready = figures.length <= atOnce || drawn === figures || printing
  return useMemo(() => (ready ? judged(collection, figures) : undefined), [collection, figures, ready])
}
