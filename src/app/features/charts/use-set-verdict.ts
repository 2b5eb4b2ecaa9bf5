import { useDeferredValue, useMemo, useRef } from 'react'
import { type Verdict, verdictOfSet } from '../../../compare/verdict.ts'
import type { Figure } from '../../../contract/figure.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { usePrinting } from '../../ui/use-printing.ts'

/** So many figures are judged before the chart is drawn; of more the verdict follows it. */
const atOnce = 300
const none: readonly Figure[] = []

/** The verdict of a set of figures; undefined as long as that of a large set is being looked for. */
export function useSetVerdict(given: readonly Figure[]): Verdict | undefined {
  const collection = useCollection()
  // The same figures come in a new list whenever a text has come.
  const kept = useRef(given)
  if (given.length !== kept.current.length || given.some((figure, at) => figure !== kept.current[at])) {
    kept.current = given
  }
  const figures = kept.current
  const behind = useDeferredValue(figures, none)
  const printing = usePrinting()
  const ready = figures.length <= atOnce || behind === figures || printing
  return useMemo(() => (ready ? verdictOfSet(collection, figures) : undefined), [collection, figures, ready])
}
