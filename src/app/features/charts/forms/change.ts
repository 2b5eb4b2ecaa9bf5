import { changePairs } from '../../../../compare/told/pairs.ts'
import { pairForm } from './parts/pair-form.tsx'

/** From what to what: 从A提高到B, or the first and the last year that a place tells. */
export const change = pairForm({
  pairs: changePairs,
  join: 'arrow',
  why: () => '',
  absent: (names, { charts: { pairs } }) => pairs.noEnds(names),
  words: ({ charts: { pairs } }) => ({
    note: pairs.changeNote,
    first: pairs.from,
    second: pairs.to,
    empty: { title: pairs.noChangeTitle, hint: pairs.noChangeHint },
    held: { title: pairs.heldEndsTitle, hint: pairs.heldEndsHint },
  }),
})
