import { useDeferredValue, useMemo } from 'react'
import { type Verdict, verdictOfSet } from '../../../compare/verdict.ts'
import type { Figure } from '../../../contract/figure.ts'
import { useCollection } from '../../data/collection-context.tsx'

/** So many figures are judged before the chart is drawn; of more the verdict follows it. */
const atOnce = 300
const none: readonly Figure[] = []

/** The verdict of a set of figures; undefined as long as that of a large set is being looked for. */
export function useSetVerdict(figures: readonly Figure[]): Verdict | undefined {
  const collection = useCollection()
  const behind = useDeferredValue(figures, none)
  const ready = figures.length <= atOnce || behind === figures
  return useMemo(() => (ready ? verdictOfSet(collection, figures) : undefined), [collection, figures, ready])
}
